import { ATTACH_EVENTS } from './events-attach.ts';
import { TOGETHER_EVENTS } from './events-collaboration.ts';
import { DESK_EVENTS } from './events-desk.ts';
import { LETTER_EVENTS } from './events-letters.ts';
import { MATTER_EVENTS } from './events-matter.ts';
import { OBJECTION_EVENTS } from './events-objection.ts';
import { OUTSIDE_EVENTS } from './events-outside.ts';
import { PAPER_EVENTS } from './events-paper.ts';
import { PAUSE_EVENTS } from './events-pauses.ts';
import { PLEDGE_EVENTS } from './events-pledge.ts';
import { REACH_EVENTS } from './events-reach.ts';
import { SPEECH_EVENTS } from './events-speech.ts';
import { UNPROVEN_EVENTS } from './events-unproven.ts';
import type { Declared } from './fields.ts';

/** The version of the list below: a commit is stored under that of its day. */
export const EVENT_SCHEMA = 1;

/**
 * Everything that can happen to a petition. No personal text: texts are content items, people are ids.
 * `at` is the instant of the fact itself (epoch ms), not of its arrival.
 */
export const EVENTS = {
  ...MATTER_EVENTS,
  ...PLEDGE_EVENTS,
  ...OBJECTION_EVENTS,
  ...DESK_EVENTS,
  ...REACH_EVENTS,
  ...SPEECH_EVENTS,
  ...ATTACH_EVENTS,
  ...PAUSE_EVENTS,
  ...OUTSIDE_EVENTS,
  ...PAPER_EVENTS,
  ...LETTER_EVENTS,
  ...TOGETHER_EVENTS,
  ...UNPROVEN_EVENTS,
};

/** Each event by its type: a table by type that forgets one does not compile. */
export type Events = Declared<typeof EVENTS>;
export type EventType = keyof Events;
export type PetitionEvent = Events[EventType];
