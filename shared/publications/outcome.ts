import { type PublicationHouse, spanNow } from './clock.ts';
import { type Publication, stepOf } from './publication.ts';

type Found = Pick<Publication, 'kind' | 'cause' | 'openedAt' | 'words' | 'number'>;

/**
 * Whether what is published now for the first time was found before we said it (P11). A change counts as missed where its own time,
 * from its decision, had gone when an answer or a reader told of it; anything else that a reader found out of date, always.
 */
export function isFoundLate(publication: Found, house: PublicationHouse): boolean {
  const { kind, cause, openedAt, words, number } = publication;
  if (number > 0 || !words || (cause !== 'answer' && cause !== 'reader')) return false;
  if (kind !== 'announcement') return cause === 'reader';
  // Whoever does not say when it was decided, or says that it was after we had told of it, is not better off.
  const { decidedAt = 0 } = words;
  if (decidedAt > openedAt) return true;
  const { dueAt } = spanNow({ kind, words, number }, 'publish', decidedAt, house);
  return dueAt < openedAt;
}

/** What became of it, for whoever counts: nothing of it is counted as kept before it stands in public. */
export type PublicationOutcome = 'open' | 'overdue' | 'kept' | 'late' | 'missed' | 'declined';

/** `at` is epoch ms. A missed change stays missed, however soon it was announced then. */
export function outcomeOf(
  publication: OutcomeFacts,
  dueAt: number,
  at: number,
): PublicationOutcome {
  const { missed, late, number, ending, renewBy } = publication;
  if (missed) return 'missed';
  if (ending === 'declined') return 'declined';
  if (late) return 'late';
  const step = stepOf(publication);
  if (renewBy !== undefined && at > renewBy) return 'overdue';
  if (number > 0 && step !== 'renew') return 'kept';
  if (at > dueAt) return 'overdue';
  return number > 0 ? 'kept' : 'open';
}
type OutcomeFacts = Pick<
  Publication,
  'missed' | 'late' | 'number' | 'ending' | 'kind' | 'words' | 'isPublic' | 'renewBy'
>;
