import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Explanation } from '../objection/state.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { apologyOwed } from './apology-owed.ts';
import { decided, NOTHING } from './commit.ts';
import { toStaff } from './recipients.ts';
import { refused } from './refused.ts';
import { termsOf } from './terms-of.ts';

/** How an explanation came to the petitioner. */
export interface Reached {
  readonly how: 'page' | 'mail' | 'text' | 'call' | 'fax' | 'letter';
  /** The notice that was delivered, and when it was made. */
  readonly notice?: { readonly id: string; readonly createdAt: number };
}

/**
 * The first of page, mail, text and call keeps the hour (P24.2); exactly at its bound it is kept (A31). A fact stamped in
 * time that arrives after the break withdraws it. From here on the apology is owed.
 */
export function explanationReached(
  petition: Petition,
  { how, notice }: Reached,
  context: DecisionContext,
): Decision {
  const { at, now, by } = context;
  const objection = owedObjection(petition);
  if (!objection?.explanation || at >= (objection.reachedAt ?? Number.POSITIVE_INFINITY))
    return NOTHING;
  if (notice !== undefined && !tells(objection.explanation, notice)) return NOTHING;
  const hour = petition.pledges.find(({ id }) => id === objection.hour);
  const settled = hour ? settle(petition, hour, at, now, context) : NOTHING;
  const reached: PetitionEvent = {
    type: 'ExplanationReached',
    at,
    how,
    ...(by !== undefined && { by }),
  };
  const events = [...settled.events, reached, ...apologyOwed(petition, now, context)];
  return decided(petition, events, settled.notices, now, context);
}

/** Said again another way it has another id; what an older objection made is older than this explanation. */
const tells = (
  explanation: Explanation,
  { id, createdAt }: NonNullable<Reached['notice']>,
): boolean => id === explanation.notice || createdAt >= explanation.at;

/** By telephone: only what has been explained can be told. */
export function explainedByCall(
  petition: Petition,
  _asked: object,
  context: StaffContext,
): Decision | Refusal<'no-objection' | 'not-explained'> {
  const objection = owedObjection(petition);
  if (!objection) return refused('no-objection');
  if (!objection.explanation) return refused('not-explained');
  // It is told now, by whoever says so: the fact is the request itself.
  return explanationReached(petition, { how: 'call' }, { ...context, now: context.at });
}

/** What a fact of `at` means for the pledge that it keeps, and who has to hear of a break that the clock had not rung yet. */
export function settle(
  petition: Petition,
  pledge: Pledge,
  at: number,
  now: number,
  terms: Terms,
): { readonly events: readonly PetitionEvent[]; readonly notices: readonly NoticeIntent[] } {
  const kept: PetitionEvent = { type: 'PledgeKept', at, pledge: pledge.id };
  const inTime = at <= pledge.dueAt;
  if (pledge.state === 'broken' && inTime)
    return {
      events: [
        { type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: 'explained-in-time' },
        kept,
      ],
      notices: [],
    };
  if (pledge.state !== 'open') return NOTHING;
  if (inTime) return { events: [kept], notices: [] };
  const rung = termsOf(pledge, terms).ladder.find(({ level }) => level === 'break');
  const about = { pledge: pledge.id, level: 'break' } as const;
  return {
    events: [{ type: 'PledgeBroken', at: now, pledge: pledge.id, skipped: [] }],
    notices: rung ? toStaff('break', rung.tell, petition, now, terms, about) : [],
  };
}
