import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { ReadBackAnswer, ReadBackEvent } from '../read-back/events.ts';
import { decided, NOTHING } from './commit.ts';
import { refused } from './refused.ts';

/** The sentence of a call, as its petition is received with it. */
export interface SaidBack {
  readonly call: string;
  /** Content item. */
  readonly sentence: string;
  readonly by: string;
}

/** It stands where the citizen can judge it, from `at` (epoch ms) on. */
export const readBackShown = (saidBack: SaidBack, at: number): ReadBackEvent => ({
  type: 'ReadBackShown',
  at,
  ...saidBack,
});

/** Of a call about a petition that there is already; of the same call again nothing is new. */
export const showReadBack = (
  petition: Petition,
  saidBack: SaidBack,
  context: DecisionContext,
): Decision =>
  petition.readBacks?.some(({ call }) => call === saidBack.call)
    ? NOTHING
    : decided(petition, [readBackShown(saidBack, context.at)], [], context.at, context);

/** What the citizen says of one sentence; `words` are a content item, `hashes` those of its text under the keys that hold. */
export interface JudgeReadBack {
  readonly readBack: string;
  readonly answer: ReadBackAnswer;
  readonly words?: { readonly id: string; readonly hashes: readonly string[] };
}

/**
 * The citizen says whether the sentence is what they said (P6.1), as often as they like: the latest counts. That it is not is
 * told to whoever has the petition. The same again changes nothing. Silence says nothing.
 */
export function judgeReadBack(
  petition: Petition,
  { readBack, answer, words }: JudgeReadBack,
  context: DecisionContext,
): Decision | Refusal<'no-read-back'> {
  const card = petition.readBacks?.find(({ id }) => id === readBack);
  if (!card) return refused('no-read-back');
  const isKnown = words === undefined || (card.hash && words.hashes.includes(card.hash));
  if (card.answer === answer && isKnown) return NOTHING;
  const { at, office } = context;
  const [hash] = words?.hashes ?? [];
  const event: ReadBackEvent = {
    ...{ type: 'ReadBackAnswered', at, readBack, answer },
    ...(words && { words: words.id, ...(hash !== undefined && { hash }) }),
  };
  const told = {
    ...{ kind: 'read-back' as const, to: presentFor(office, petition.assignee, at) },
    recipientIs: 'assignee' as const,
  };
  return decided(petition, [event], answer === 'wrong' ? [told] : [], at, context);
}
