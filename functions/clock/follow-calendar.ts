import type { PagedJob, Run } from '../../shared/lambda/job.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { DueIndex } from '../../shared/ports/timers.ts';
import type { AnyCalendar, Subjects } from '../../shared/subjects/kind.ts';
import { type TellMovedDeps, tellMoved } from './tell-moved.ts';

export interface CalendarDeps extends TellMovedDeps {
  readonly index: DueIndex;
  readonly subjects: Pick<Subjects<AnyCalendar>, 'act'>;
  readonly terms: TermsReader;
  readonly clock: Clock;
}

const EVER = Number.MAX_SAFE_INTEGER;
const MARK = 'calendar';
const toldMark = (version: string): string => `${MARK}-told-${version}`;
/** A version that another one overtook half-way is told with that one; so many are looked for. */
const MOST_VERSIONS = 5;

/** Another calendar: each open subject follows it (A29), then whoever has what moved is told once, and only then is it marked as done. */
export const followCalendar = (deps: CalendarDeps): PagedJob<string> => {
  const { index, subjects, terms, clock } = deps;
  return {
    name: 'calendar',
    async wanted() {
      const { calendar } = await terms();
      return (await index.mark(MARK)) === calendar.version ? undefined : calendar.version;
    },
    async page(cursor, run) {
      const { due, next } = await index.page(['sweep', 'silent'], EVER, cursor);
      const items = due.map(({ subject }) => subject);
      return { items, ...(next !== undefined && { next }), notes: versionsOf(run) };
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
    async finished(run) {
      const { office } = await terms();
      for (const version of versionsOf(run)) {
        if ((await index.mark(toldMark(version))) !== undefined) continue;
        await tellMoved(version, { office, now: run.at }, deps);
        await index.setMark(toldMark(version), String(run.at));
      }
      await index.setMark(MARK, run.id);
    },
  };
};

/** The one that is followed, and those that were followed before it. */
const versionsOf = ({ id, notes }: Run): readonly string[] =>
  [...new Set([...notes.filter((one) => one !== id), id])].slice(-MOST_VERSIONS);
