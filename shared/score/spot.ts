import type { PetitionEvent } from '../petition/events.ts';
import type { ClockStory, PetitionStory } from './told.ts';

type Told = Pick<PetitionStory, 'clocks' | 'tapped' | 'dropped'>;

/**
 * What ended a promised call or a visit without another date. The petition knows of such a clock only that nobody waits any more; an
 * event of the same commit says why.
 */
export function followSpot(story: Told, event: PetitionEvent): void {
  const { clocks, tapped, dropped } = story;
  switch (event.type) {
    case 'HomeVisitArrived':
      arrived(story, event);
      break;
    // What was tapped in the window before stands.
    case 'HomeVisitMoved':
      tapped.delete(event.visit);
      break;
    case 'HomeVisitBreached':
      if (event.kind === 'nobody-came' && event.visit !== undefined) correct(story, event.visit);
      break;
    case 'PledgeMade':
      if (event.pledge.task === 'home-visit-arrival') correct(story, event.pledge.homeVisit ?? '');
      break;
    case 'HomeVisitEnded':
      if (event.because === 'called-off') end(clocks.get(event.target ?? ''), 'dropped');
      break;
    case 'CallbackDropped': {
      end(clocks.get(event.target), event.by === undefined ? 'waived' : 'dropped');
      dropped.set(event.at, event.target);
      break;
    }
    // Another time was agreed in its place.
    case 'CallbackAgreed':
      delete clocks.get(dropped.get(event.at) ?? '')?.ended;
      break;
    default:
  }
}

/** A tap is our own word, until the citizen bears it out. */
function arrived(
  { clocks, tapped }: Told,
  { visit, how, target, at }: Extract<PetitionEvent, { readonly type: 'HomeVisitArrived' }>,
): void {
  if (how === 'tap') {
    const clock = clocks.get(target ?? '');
    if (!clock || target === undefined) return;
    clock.tapped = { at, witness: 'own-word' };
    tapped.set(visit, target);
    return;
  }
  const clock = clocks.get(tapped.get(visit) ?? '');
  if (clock?.tapped) clock.tapped = { at, witness: 'citizen' };
}

/** Somebody says otherwise than the tap, and another clock counts it. */
function correct({ clocks, tapped }: Told, visit: string): void {
  const clock = clocks.get(tapped.get(visit) ?? '');
  if (!clock) return;
  delete clock.tapped;
  end(clock, 'corrected');
}

function end(clock: ClockStory | undefined, how: NonNullable<ClockStory['ended']>): void {
  if (clock) clock.ended = how;
}
