import type { DueIndex } from '../../shared/aws/due.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import type { PagedJob } from '../../shared/lambda/paged-job.ts';
import { calendarCommands } from '../../shared/petition/commands/calendar.ts';
import { atOnce } from '../../shared/petition/context.ts';
import type { Clock, Petitions } from '../../shared/petition/ports.ts';

export interface CalendarDeps {
  readonly index: DueIndex;
  readonly petitions: Pick<Petitions, 'act'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
}

const EVER = Number.MAX_SAFE_INTEGER;
const MARK = 'calendar';

/** Another calendar: each open petition follows it (A29), and only then is it marked as done. */
export const followCalendar = ({
  index,
  petitions,
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
  async work(number) {
    const current = await terms();
    await petitions.act(number, (petition) =>
      calendarCommands['follow-calendar'].decide(petition, {}, atOnce(current, clock.now())),
    );
  },
  nameIn: (number) => number,
  again: (number) => number,
  finished: (run) => index.setMark(MARK, run.id),
});
