import { isBeingHanded } from '../answer-delivered.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Handed } from '../letters/events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { judgeAnswer } from './judge.ts';
import { termsOf } from './terms-of.ts';
import { tellUnposted } from './unposted.ts';

/**
 * The answer of somebody reached on paper alone is given now: posted, confirmed, or told some other way after all (A6).
 * What waited for it is judged by this instant (`at`, epoch ms); one in time that is recorded late undoes the break. Once.
 */
export function answerGiven(
  petition: Petition,
  { how }: { readonly how: Handed },
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  if (!isBeingHanded(petition)) return NOTHING;
  const judged = judgeAnswer(petition, at, now, context);
  const given: PetitionEvent = { type: 'AnswerGiven', at, how };
  const broken = judged.flatMap((event) =>
    event.type === 'PledgeBroken' ? unpostedBreak(petition, event.pledge, now, context) : [],
  );
  return decided(petition, [...judged, given], broken, now, context);
}

/** Nobody can be handed it any more: it is given as it was published, as a mail's that came back (A6). */
export const answerUndeliverable = (
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision =>
  petition.handing
    ? answerGiven(petition, { how: 'unreachable' }, { ...context, at: petition.handing.since })
    : NOTHING;

function unpostedBreak(
  petition: Petition,
  id: string,
  now: number,
  terms: Terms,
): readonly NoticeIntent[] {
  const pledge = petition.pledges.find((other) => other.id === id);
  const rung = pledge && termsOf(pledge, terms).ladder.find(({ level }) => level === 'break');
  return rung ? tellUnposted(rung.tell, petition, now, terms, { pledge: id, level: 'break' }) : [];
}
