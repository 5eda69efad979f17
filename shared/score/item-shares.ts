import type { Cause, ItemEvent } from '../improvement/events.ts';
import { OBSTACLES } from '../petition/obstacles.ts';
import { begun, clockOfRun, type Run, type RunEnd, sharesOfRuns } from './run.ts';
import type { Share } from './share.ts';
import type { Promised } from './table.ts';

/** What was refused or promised to citizens. That a fault came again, and what a team's conduct came to, is never public. */
const PROMISES: ReadonlyMap<Cause, Promised> = new Map<Cause, Promised>([
  ...OBSTACLES.map(
    (cause) => [cause, { terms: 'improvement', clause: 'P19.2', kind: 'target' }] as const,
  ),
  ['promise', { terms: 'improvement', clause: 'P18.4', kind: 'target' }],
]);

/**
 * What an item of improvement adds to the figures of each month: a pure function of its events in their order. Each day on which it is
 * looked at is a clock. Only what was done keeps one, as only its owner says; put off it ended by another date, given up it was declined.
 */
export function itemShares(events: readonly ItemEvent[]): readonly Share[] {
  const [opened] = events;
  if (opened?.type !== 'ItemOpened') throw new Error('an item begins with its opening');
  const promise = PROMISES.get(opened.cause);
  if (!promise) return [];
  let department = opened.department;
  let run: Run | undefined;
  const parts: ReturnType<typeof clockOfRun>[] = [];
  const settle = (end?: RunEnd): void => {
    const named = { ...promise, department };
    if (run) parts.push(clockOfRun(run, `review-${parts.length + 1}`, named, end));
    run = undefined;
  };
  for (const event of events) {
    const { at, type } = event;
    if (run && at > run.dueAt) run.late = true;
    switch (event.type) {
      case 'ItemOpened':
        run = begun(event, event.review);
        break;
      case 'ItemPostponed':
        settle({ at, event: type, ending: 'superseded', done: false });
        run = begun(event, event.review);
        break;
      case 'ItemDone':
        settle({ at, event: type, ending: 'done', done: true, doneBy: 'own-word' });
        break;
      case 'ItemGivenUp':
        settle({ at, event: type, ending: 'declined', done: false });
        break;
      case 'ReviewRung':
        if (run && event.broken) [run.late, run.event, run.at] = [true, type, at];
        break;
      case 'ReviewMoved':
        if (run && !run.late) run.dueAt = event.dueAt;
        break;
      case 'ItemHandedOver':
        department = event.department;
        break;
    }
  }
  settle();
  return sharesOfRuns(parts);
}
