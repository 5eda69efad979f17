import type { PetitionEvent } from '../events.ts';

/**
 * An event as it is stored: whom a report is about stands in the state alone, which forgets it when its time is over. What
 * is stored for ever marks nobody ("A report about a person takes the petition from them", DECISIONS.md).
 */
export function withoutAccused(event: PetitionEvent): PetitionEvent {
  if (event.type === 'KeptApart') {
    const { barred: _barred, heads: _heads, ...rest } = event;
    return rest;
  }
  if (event.type === 'ActingHeadPassedOn') {
    const { heads: _heads, ...rest } = event;
    return rest;
  }
  if (event.type !== 'ReportRaised' && event.type !== 'AccusedNamed') return event;
  const { person: _person, barred: _barred, heads: _heads, ...rest } = event;
  return rest;
}
