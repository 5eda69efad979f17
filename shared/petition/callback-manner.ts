import { dayOf, dayText } from '../charter/day.ts';
import type { MannerOutcome, Outcome } from '../manner/outcome.ts';
import type { Callback } from './callback/state.ts';
import { outcomeOf } from './callback.ts';
import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';

/**
 * What became of the calls that were promised (P2.4): of one that was made whoever made it, of all else the person in charge. One that is
 * still to be made has no outcome yet.
 */
export function callbackManner(
  petition: Petition,
  events: readonly PetitionEvent[],
  teamOf: (person: string | undefined) => string,
): readonly MannerOutcome[] {
  const madeBy = new Map(
    events.flatMap((event) => (event.type === 'CallbackMade' ? [[event.callback, event.by]] : [])),
  );
  const onOurWord = new Set(
    events.flatMap((event) =>
      event.type === 'CallbackDropped' && event.by !== undefined ? [event.callback] : [],
    ),
  );
  return (petition.callbacks ?? []).flatMap((callback) => {
    const outcome = resultOf(callback, petition, onOurWord.has(callback.id));
    if (!outcome) return [];
    const person = madeBy.get(callback.id) ?? petition.assignee;
    const day = dayText(dayOf(callback.agreedAt));
    return [
      {
        ...{ clause: 'P2.4' as const, part: callback.id, day, team: teamOf(person), outcome },
        ...(person !== '' && { person }),
      },
    ];
  });
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
