import type { Language } from '../../kernel/language.ts';
import type { EventType } from '../../petition/events.ts';

/** What the citizen reads of an event of these types, or that it is none of theirs: a table that forgets one does not compile. */
export type CitizensFacts<T extends EventType> = {
  readonly [K in T]: Readonly<Record<Language, string | undefined>>;
};

const NOTHING = { ko: undefined, en: undefined } as const;
/** It concerns only the house. */
export const ofTheHouse = NOTHING;
/** Only the clock needs it. */
export const ofTheClock = NOTHING;
