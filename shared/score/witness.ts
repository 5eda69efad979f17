import type { CompensationEntry } from '../compensation/entry.ts';
import type { Witness } from '../manner/outcome.ts';
import { outcomeOf } from '../petition/callback.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { Pledge } from '../petition/pledge.ts';
import type { PetitionStory } from './told.ts';

/** An answer on paper is given as somebody of ours writes down; on all other ways a machine tells of it. */
const OWN_WORD_WAYS: readonly string[] = ['letter', 'fax', 'call'];

/**
 * Who says what became of a promise. A break is the clock's, unless somebody of ours or the citizen wrote down what was wrong. What was
 * done in this service is a machine's; what was done outside of it and written down by ourselves is our own word.
 */
export function witnessOf(
  pledge: Pledge,
  petition: Petition,
  events: readonly PetitionEvent[],
  story: Pick<PetitionStory, 'givenOnPaper'>,
): Witness {
  const breach = events.find(
    (event) => event.type === 'HomeVisitBreached' && event.pledge === pledge.id,
  );
  if (breach?.type === 'HomeVisitBreached') return breach.witness;
  if (pledge.state === 'broken') return 'machine';
  const callback = (petition.callbacks ?? []).find(({ target }) => target === pledge.id);
  if (callback) return outcomeOf(callback, petition).witness ?? 'machine';
  const { answeredAt = pledge.settledAt } = pledge;
  const way = answeredAt === undefined ? undefined : story.givenOnPaper.get(answeredAt);
  if (!pledge.task && !pledge.owes && way !== undefined && OWN_WORD_WAYS.includes(way))
    return 'own-word';
  return events.reduce<Witness>((said, event) => provenBy(event, pledge) ?? said, 'machine');
}

/** What an event that keeps this very promise says of who saw it. */
function provenBy(event: PetitionEvent, pledge: Pledge): Witness | undefined {
  switch (event.type) {
    case 'HomeVisitArrived':
      return event.target === pledge.id ? event.witness : undefined;
    case 'CitizenCalled':
    case 'LetterPosted':
      return event.target === pledge.id ? 'own-word' : undefined;
    case 'ExplanationReached':
      return pledge.owes === 'explanation' &&
        event.at === pledge.settledAt &&
        OWN_WORD_WAYS.includes(event.how)
        ? 'own-word'
        : undefined;
    case 'ApologyMade':
      return isKeptBy(event, pledge) && event.how !== undefined ? 'own-word' : undefined;
    case 'CompensationBooked':
      return event.target === pledge.id ? handedOver(event.entry) : undefined;
    default:
      return undefined;
  }
}

/** Whoever was handed something says so with a code or a signature; of a letter only we know that it was posted. */
const handedOver = (entry: CompensationEntry): Witness =>
  entry.step === 'handed-over' && entry.evidence.kind !== 'post' ? 'citizen' : 'own-word';

const isKeptBy = (
  { pledge, at }: { readonly pledge?: string; readonly at: number },
  apology: Pledge,
): boolean =>
  apology.owes === 'apology' &&
  (pledge === undefined ? !apology.task && apology.settledAt === at : pledge === apology.id);
