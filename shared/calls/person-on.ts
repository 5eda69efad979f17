import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { type LazilyGiven, MaybeText, Text } from '../petition/fields.ts';
import type { CallDetail } from './detail.ts';

/** Whose a telephone was when the exchange told of it; without a person it was nobody's. */
export const PersonOn = lazily(() => z.strictObject({ extension: Text, person: MaybeText }));
export type PersonOn = LazilyGiven<typeof PersonOn>;

/** The telephones in these details, each once and in one order. */
const extensionsIn = (details: readonly CallDetail[]): readonly string[] =>
  [
    ...new Set(details.flatMap((detail) => ('extension' in detail ? detail.extension : []))),
  ].toSorted();

/** Whose the telephones are that are told of now, by who has each today. */
export const peopleOn = (
  details: readonly CallDetail[],
  personAt: (extension: string) => string | undefined,
): readonly PersonOn[] =>
  extensionsIn(details).map((extension) => {
    const person = personAt(extension);
    return { extension, ...(person !== undefined && { person }) };
  });

/** What is known of a call's telephones, in one order: what was told of one first stands. */
export function withPeople(
  known: readonly PersonOn[],
  told: readonly PersonOn[],
): readonly PersonOn[] {
  const all = new Map([...told, ...known].map((one) => [one.extension, one]));
  return [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
