import type { PagedJob } from '../../shared/lambda/job.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { DueIndex } from '../../shared/ports/timers.ts';
import type { AnyCalendar, Subjects } from '../../shared/subjects/kind.ts';

export interface CalendarDeps {
  readonly index: DueIndex;
  readonly subjects: Pick<Subjects<AnyCalendar>, 'act'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
}

const EVER = Number.MAX_SAFE_INTEGER;
const MARK = 'calendar';

/** Another calendar: each open subject follows it (A29), and only then is it marked as done. */
export const followCalendar = ({
  index,
  subjects,
  terms,
  clock,
}: CalendarDeps): PagedJob<string> => ({
  name: 'calendar',
  async wanted() {
    const { calendar } = await terms();
    return (await index.mark(MARK)) === calendar.version ? undefined : calendar.version;
  },
  async page(cursor) {
    const { due, next } = await index.page(['sweep', 'silent'], EVER, cursor);
    return { items: due.map(({ subject }) => subject), ...(next !== undefined && { next }) };
  },
  async work(id) {
    const current = await terms();
    await subjects.act(id, (state, kind) => {
      const now = clock.now();
      return kind.onCalendar(state, { ...kind.termsFrom(current), at: now, now });
    });
  },
  nameIn: (id) => id,
  again: (id) => id,
  finished: (run) => index.setMark(MARK, run.id),
});
