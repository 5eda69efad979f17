import { type BooksOf, booksOf, unbalanced } from '../../shared/compensation/budget.ts';
import { yearOf } from '../../shared/compensation/periods.ts';
import type { PagedJob } from '../../shared/lambda/job.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { Metrics } from '../../shared/lambda/metrics.ts';
import type { Compensations } from '../../shared/ports/compensations.ts';
import type { TermsReader } from '../../shared/ports/office.ts';

export interface BooksDeps {
  readonly compensations: Pick<Compensations, 'books'>;
  readonly terms: TermsReader;
  readonly metrics: Metrics;
  readonly log: Log;
}

const HOUR = 60 * 60_000;
/** Books of one page. */
const BOOKS = 25;

/** Every hour: of each department's books, whether what a budget's item says is spent is the sum of its entries. */
export const checkBooks = ({
  compensations,
  terms,
  metrics,
  log,
}: BooksDeps): PagedJob<BooksOf> => ({
  name: 'books',
  wanted: async (now, unfinished) => unfinished ?? String(Math.floor(now / HOUR)),
  async page(cursor = '0', { at }) {
    const { office } = await terms();
    const all = booksOf(office, yearOf(at));
    const from = Number(cursor);
    const items = all.slice(from, from + BOOKS);
    return { items, ...(from + BOOKS < all.length && { next: String(from + BOOKS) }) };
  },
  async work({ department, year }) {
    const read = async () => {
      const { entries, spent } = await compensations.books(department, year);
      return { codes: unbalanced(entries, spent), seen: JSON.stringify([...spent]) };
    };
    const first = await read();
    if (first.codes.length === 0) return;
    // A reading is no snapshot: what was booked meanwhile is in one half of it. The next hour looks again.
    const second = await read();
    if (second.codes.length === 0 || second.seen !== first.seen) return;
    log(
      { message: 'books do not balance', department, year, codes: second.codes.join(' ') },
      'ERROR',
    );
    metrics({ UnbalancedBooks: second.codes.length });
  },
  nameIn: ({ department, year }) => `${department} ${year}`,
});
