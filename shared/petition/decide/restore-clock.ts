import type { Moment } from '../../charter/charter.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { DisputeOutcome } from '../dispute/events.ts';
import { isLatestUnposted } from '../dispute.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { AFTER_DUE } from '../pledge/reduce.ts';
import { foremost, type Pledge } from '../pledge.ts';
import { breakEvents } from './break-events.ts';
import { decided, unspentMoments } from './commit.ts';
import { judgeAnswer } from './judge.ts';
import { toPetitioner } from './recipients.ts';
import { takenOver } from './taken-over.ts';

interface Found {
  readonly outcome: DisputeOutcome;
  readonly by?: string;
  readonly decision?: string;
}

/**
 * What was found of an answer that its reader calls none. Upheld, each clock that it had stopped runs as if it had not: the
 * due instant is the one that was told, what is past it breaks now, once, and is told as any break. An answer that came
 * meanwhile judges them instead. `first` are the events of the judge's own clock.
 */
export function concluded(
  petition: Petition,
  { first, ...found }: Found & { readonly first: readonly PetitionEvent[] },
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const decision: PetitionEvent[] = [...first, { type: 'DisputeDecided', at, ...found }];
  const isOpen = decision.reduce(step, petition).status === 'accepted';
  const judged = isOpen ? [...decision, ...takenOver(petition, context)] : decision;
  const events = found.outcome === 'upheld' ? restored(petition, judged, context) : judged;
  const after = events.reduce(step, petition);
  const awaited = foremost(after.pledges);
  const date = awaited &&
    found.outcome === 'upheld' && { pledge: awaited.id, newDueAt: awaited.dueAt };
  const told = toPetitioner(petition, {
    kind: 'dispute-decided',
    because: reasonOf(found, after),
    ...(found.decision !== undefined && { content: found.decision }),
    ...date,
  });
  const staff = after.status === 'accepted' ? runsAgain(after, awaited, context) : [];
  return decided(petition, events, [...told, ...staff], now, context);
}

/** What the petitioner reads of it: upheld says nothing of a date where another answer stands. */
function reasonOf({ outcome, by }: Found, after: Petition): string {
  if (outcome === 'upheld' && after.answeredAt !== undefined) return 'answered';
  return by === undefined ? 'silence' : outcome;
}

/** Nobody decided in time: the house must not gain by its silence (A16). */
export function silentDispute(
  petition: Petition,
  { pledge, due }: { readonly pledge: Pledge; readonly due: readonly Moment[] },
  context: DecisionContext,
): Decision {
  const skipped = due.map(({ level }) => level).filter((level) => level !== 'break');
  const broken: PetitionEvent = {
    type: 'PledgeBroken',
    ...{ at: context.now, pledge: pledge.id, skipped },
  };
  return concluded(petition, { first: [broken], outcome: 'upheld' }, context);
}

function restored(
  petition: Petition,
  found: readonly PetitionEvent[],
  context: DecisionContext,
): readonly PetitionEvent[] {
  const { at, now } = context;
  const { since, answeredSince: came, beside } = petition.dispute ?? {};
  if (beside) return found;
  // What still lies in the outbox judges nothing yet (A6): it does when it is posted.
  const answeredSince = came !== undefined && isLatestUnposted(petition, came) ? undefined : came;
  const stopped = petition.pledges.filter(
    ({ task, owes, settledAt, answeredAt, state }) =>
      !task &&
      !owes &&
      // One that waits for the fate of a prior notice is open still, and knows of the answer.
      (state === 'broken' || state === 'open'
        ? answeredAt === since
        : (state === 'kept' || state === 'extended') && settledAt === since),
  );
  const events: PetitionEvent[] = [
    ...found,
    ...stopped.map(({ id }) => ({
      type: 'ClockRestored' as const,
      ...{ at, pledge: id },
      ...(answeredSince !== undefined && { answeredAt: answeredSince }),
    })),
  ];
  const running = events.reduce(step, petition);
  if (answeredSince !== undefined) {
    // A clock that began later is not that answer's to keep.
    const began = new Set(
      running.pledges.flatMap(({ id, startsAt }) => (startsAt <= answeredSince ? id : [])),
    );
    const judged = judgeAnswer(running, answeredSince, now, context);
    return [
      ...events,
      ...judged.filter(
        (event) =>
          !('pledge' in event && typeof event.pledge === 'string' && !began.has(event.pledge)),
      ),
    ];
  }
  for (const { id } of stopped) {
    const before = events.reduce(step, petition);
    const pledge = before.pledges.find((one) => one.id === id);
    if (pledge?.state === 'open' && pledge.dueAt < now)
      events.push(...breakEvents(before, pledge, overtaken(before, pledge, context), now, context));
  }
  return events;
}

/** The warnings that the break overtakes. */
const overtaken = (petition: Petition, pledge: Pledge, context: DecisionContext) =>
  unspentMoments(petition, pledge, context)
    .filter(({ at, level }) => at <= context.now && !AFTER_DUE.has(level))
    .map(({ level }) => level);

/** Whoever owes the answer again, and the head. */
function runsAgain(
  { assignee, department }: Petition,
  awaited: Pledge | undefined,
  { now, office }: DecisionContext,
): readonly NoticeIntent[] {
  const own = presentFor(office, assignee, now);
  const head = headOf(office, department, now);
  const about = { kind: 'restored' as const, ...(awaited && { pledge: awaited.id }) };
  return [
    { ...about, to: own, recipientIs: 'assignee' as const },
    ...(head === own ? [] : [{ ...about, to: head, recipientIs: 'head' as const }]),
  ];
}
