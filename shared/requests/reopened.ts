import type { PetitionEvent } from '../petition/events.ts';

type Type = PetitionEvent['type'];

/** What the petitioner says gives every word to them a new occasion. */
const ANEW: readonly Type[] = [
  'PetitionReopened',
  'PetitionTakenOver',
  'MessageAdded',
  'AnswerRated',
  'SupplementReplied',
  'AppealRaised',
  'AnswerDisputed',
  'ObjectionRaised',
];

/** The instant (epoch ms) of the last event after which an act that `undoneBy` undoes is another one; undefined while it is the same. */
export const reopenedAt = (
  undoneBy: readonly Type[],
  events: readonly PetitionEvent[],
): number | undefined =>
  events.findLast(({ type }) => ANEW.includes(type) || undoneBy.includes(type))?.at;
