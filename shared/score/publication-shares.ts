import type { PublicationEvent } from '../publications/events.ts';
import type { PublicationKind } from '../publications/words.ts';
import { begun, clockOfRun, type Run, type RunEnd, sharesOfRuns } from './run.ts';
import type { Share } from './share.ts';
import type { Promised } from './table.ts';

/** What is promised of each kind: a change is announced (P11); all else is an aim without a number in the charter's own words. */
const PROMISES: Readonly<Record<PublicationKind, Promised>> = {
  announcement: { terms: 'announcement', clause: 'P11.1', kind: 'pledge' },
  question: { terms: 'question', clause: 'P12.1', kind: 'target' },
  catalogue: { terms: 'catalogue', clause: 'P12.1', kind: 'target' },
  digest: { terms: 'digest', clause: 'P18.5', kind: 'target' },
  review: { terms: 'charter-review', clause: 'P18.5', kind: 'target' },
};

/**
 * What a publication adds to the figures of each month: a pure function of its events in their order. Each time that something is to be
 * published is a clock: the first, a correction, and each cycle of the catalogue. What nobody publishes is overdue, never kept.
 */
export function publicationShares(events: readonly PublicationEvent[]): readonly Share[] {
  const [opened] = events;
  if (opened?.type !== 'PublicationOpened')
    throw new Error('a publication begins with its opening');
  let department = opened.department;
  let run: Run | undefined;
  let published = 0;
  const parts: ReturnType<typeof clockOfRun>[] = [];
  const settle = (end?: RunEnd): void => {
    const named = { ...PROMISES[opened.kind], department };
    if (run) parts.push(clockOfRun(run, `publish-${parts.length + 1}`, named, end));
    run = undefined;
  };
  // What a reader found out of date the reader bears out; what an answer told of stands in the record.
  const missed = ({ missed: isMissed }: { readonly missed?: true }) =>
    isMissed
      ? { missedBy: opened.cause === 'reader' ? ('citizen' as const) : ('machine' as const) }
      : {};
  for (const event of events) {
    const { at, type } = event;
    if (run && at > run.dueAt) run.late = true;
    switch (event.type) {
      case 'PublicationOpened':
        run = begun(event, event.publish);
        break;
      case 'PublicationWritten':
        // Written anew a cycle takes no longer than it had.
        if (run) {
          const { startsAt, dueAt } = event.publish;
          const due = published > 0 ? Math.min(run.dueAt, dueAt) : dueAt;
          run = {
            ...run,
            startsAt: Math.min(run.startsAt, startsAt),
            dueAt: run.late ? run.dueAt : due,
          };
        } else run = begun(event, event.publish);
        break;
      case 'PublicationRung':
        if (run && event.broken) [run.late, run.event, run.at] = [true, type, at];
        break;
      case 'PublicationMoved':
        if (run && !run.late) run.dueAt = event.dueAt;
        break;
      case 'Published': {
        if (run && event.late) run.late = true;
        settle({ at, event: type, ending: 'done', done: true, ...missed(event) });
        published += 1;
        if (event.publish) run = begun(event, event.publish);
        break;
      }
      case 'PublicationEnded':
        settle({
          ...{ at, event: type, done: false, ...missed(event) },
          ending: event.ending === 'declined' ? 'declined' : 'dropped',
        });
        break;
      case 'PublicationHandedOver':
        department = event.department;
        break;
    }
  }
  settle();
  return sharesOfRuns(parts);
}
