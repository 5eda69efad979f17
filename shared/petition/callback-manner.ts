import { dayOf, dayText } from '../charter/day.ts';
import type { MannerOutcome, Outcome } from '../manner/outcome.ts';
import type { Callback } from './callback/state.ts';
import { outcomeOf } from './callback.ts';
import type { PetitionEvent } from './events.ts';
import { evolve, step } from './evolve.ts';
import type { Petition } from './petition.ts';

/**
 * What became of the calls that were promised (P2.4): of one that was made in time whoever made it, of all else the person in charge
 * when it was missed or over; who takes the petition over afterwards has no part in it. One that is still to be made has no outcome yet.
 */
export function callbackManner(
  petition: Petition,
  events: readonly PetitionEvent[],
  teamOf: (person: string | undefined) => string,
): readonly MannerOutcome[] {
  const { callbacks = [] } = petition;
  if (callbacks.length === 0) return [];
  const { missed, over } = whoseClocks(events);
  const onOurWord = new Set(
    events.flatMap((event) =>
      event.type === 'CallbackDropped' && event.by !== undefined ? [event.callback] : [],
    ),
  );
  return callbacks.flatMap((callback) => {
    const outcome = resultOf(callback, petition, onOurWord.has(callback.id));
    if (!outcome) return [];
    const whose = outcome.result === 'broken' ? missed : over;
    const person = whose.get(callback.target) ?? petition.assignee;
    const day = dayText(dayOf(callback.agreedAt));
    return [
      {
        ...{ clause: 'P2.4' as const, part: callback.id, day, team: teamOf(person), outcome },
        ...(person !== '' && { person }),
      },
    ];
  });
}

/** By the id of each clock: who was in charge when it was missed, and who made the call or was in charge when it was over. */
function whoseClocks(events: readonly PetitionEvent[]) {
  const missed = new Map<string, string>();
  const over = new Map<string, string>();
  let petition: Petition | undefined;
  for (const event of events) {
    petition = petition ? step(petition, event) : evolve(undefined, [event]);
    const { assignee } = petition;
    if (event.type === 'PledgeBroken') missed.set(event.pledge, assignee);
    if (event.type === 'PledgeVoided') over.set(event.pledge, assignee);
    if (event.type === 'CallbackMade') over.set(event.target, event.by ?? assignee);
    if (event.type === 'CallbackOffered' || event.type === 'CallbackDropped')
      over.set(event.target, assignee);
  }
  return { missed, over };
}

function resultOf(
  callback: Callback,
  petition: Petition,
  isOnOurWord: boolean,
): Outcome | undefined {
  const { outcome, witness } = outcomeOf(callback, petition);
  switch (outcome) {
    case 'open':
      return undefined;
    case 'not-needed':
      // Nobody but us says that they wished it no more.
      return isOnOurWord
        ? { result: 'unmeasured', because: 'no-proof' }
        : { result: 'excluded', because: 'not-needed' };
    case 'broken':
      return { result: 'broken', witness: witness ?? 'machine' };
    // Tried as often as was promised, as whoever called says.
    case 'kept':
    case 'no-answer':
      return witness ? { result: 'kept', witness } : { result: 'unmeasured', because: 'no-proof' };
  }
}
