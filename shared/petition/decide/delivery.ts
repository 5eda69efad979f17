import { asMade } from '../../charter/versions.ts';
import { givenAt } from '../answer-delivered.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { Pledge, PriorNotice } from '../pledge.ts';
import { decided, NOTHING, unspentMoments } from './commit.ts';
import { ended, redressOf } from './end-pledge.ts';
import { judgeAnswer } from './judge.ts';
import { actByWithLaw } from './make-pledge.ts';

export interface PriorNoticeFact {
  readonly notice: string;
  readonly event: 'accepted' | 'delivered' | 'bounced';
}

/**
 * What became of a prior notice. It counts only when it was delivered at or before the due instant (A12): `at` is the
 * provider's own timestamp, for a fact is judged by its instant, not by its arrival.
 */
export function onPriorNotice(
  petition: Petition,
  fact: PriorNoticeFact,
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const pledge = petition.pledges.find(({ priorNotice }) => priorNotice?.notice === fact.notice);
  const notice = pledge?.priorNotice;
  if (!pledge || !notice || notice.state === 'delivered') return NOTHING;
  const about = { pledge: pledge.id, notice: fact.notice };
  if (fact.event === 'accepted') {
    if (notice.acceptedAt !== undefined) return NOTHING;
    return decided(petition, [{ type: 'PriorNoticeAccepted', at, ...about }], [], now, context);
  }
  if (notice.bounced) return NOTHING;
  if (fact.event === 'bounced') {
    return decided(
      petition,
      [{ type: 'PriorNoticeFailed', at, ...about, because: 'bounced' }],
      [],
      now,
      context,
    );
  }
  if (at > pledge.dueAt) {
    if (notice.state === 'failed') return NOTHING;
    return decided(
      petition,
      [{ type: 'PriorNoticeFailed', at, ...about, because: 'late' }],
      [],
      now,
      context,
    );
  }
  if (pledge.state === 'void') return NOTHING;
  return extended(petition, pledge, notice, context);
}

function extended(
  petition: Petition,
  pledge: Pledge,
  notice: PriorNotice,
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const events: PetitionEvent[] = [];
  if (pledge.state === 'broken') {
    events.push({ type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: 'notice-in-time' });
  }
  events.push(
    ...ended(petition, redressOf(petition, at), { at, because: 'superseded' }, now, context),
  );
  const { newDueAt } = notice;
  const actBy = actByWithLaw(
    newDueAt,
    pledge.startsAt,
    asMade(pledge, context),
    petition.legalKind,
    pledge.pauses,
  );
  const moved: Pledge = { ...pledge, state: 'open', dueAt: newDueAt, actBy, spent: [] };
  const past = unspentMoments(petition, moved, context).filter((moment) => moment.at <= at);
  events.push({
    type: 'PledgeExtended',
    at,
    pledge: pledge.id,
    newDueAt,
    actBy,
    // What lies behind already is not told again for the new date.
    spent: [...new Set(['unaccepted' as const, ...past.map(({ level }) => level)])],
  });
  const answeredAt = pledge.answeredAt ?? givenAt(petition);
  if (answeredAt !== undefined) {
    const { pledges, ...after } = events.reduce(step, petition);
    // This pledge alone: what was promised when the matter was reopened waits for another answer.
    const own = pledges.filter(({ id }) => id === pledge.id);
    events.push(...judgeAnswer({ ...after, pledges: own }, answeredAt, now, context));
  }
  events.push(...endedBefore(events.reduce(step, petition), pledge.id, context));
  return decided(petition, events, [], now, context);
}

/** Withdrawn or passed on while its verdict was owed: under the date that holds now that was in time. */
function endedBefore(
  petition: Petition,
  id: string,
  context: DecisionContext,
): readonly PetitionEvent[] {
  const { at, now } = context;
  const { status, overAt = at, pledges } = petition;
  if (status !== 'withdrawn' && status !== 'transferred') return [];
  const own = pledges.filter((pledge) => pledge.id === id);
  return ended(petition, own, { at: overAt, because: status }, now, context);
}
