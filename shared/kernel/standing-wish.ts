/**
 * What a person wishes once for all that concerns them: paper in large print, calls through the relay service, an interpreter,
 * a helper beside them, or no word from us but what the law asks for and what they asked for themselves.
 */
export const STANDING_WISHES = [
  'largePrint',
  'relay',
  'interpreter',
  'helper',
  'legalOnly',
] as const;
export type StandingWish = (typeof STANDING_WISHES)[number];

/** The relay service for whoever does not hear or speak: the number is the same in all of Korea (전기통신사업법 §4의3). */
export const RELAY_NUMBER = '107';

/** More marks of contacts than that no person has. A read asks for each of them, and a transaction takes a hundred writes. */
export const MOST_MARKS = 40;
