import { ASKING_EVENTS } from './asking/events.ts';
import { ATTACH_EVENTS } from './attachments/events.ts';
import { CALLBACK_EVENTS } from './callback/events.ts';
import { TOGETHER_EVENTS } from './collaboration/events.ts';
import { CONDUCT_EVENTS } from './conduct/events.ts';
import { COUNTER_VISIT_EVENTS } from './counter-visit/events.ts';
import { DISPUTE_EVENTS } from './dispute/events.ts';
import type { Declared } from './fields.ts';
import { HOME_VISIT_EVENTS } from './home-visit/events.ts';
import { IMPROVEMENT_EVENTS } from './improvement/events.ts';
import { LETTER_EVENTS } from './letters/events.ts';
import { MATTER_EVENTS } from './matter/events.ts';
import { OBJECTION_EVENTS } from './objection/events.ts';
import { OUTSIDE_EVENTS } from './outside/events.ts';
import { PAPER_EVENTS } from './paper/events.ts';
import { PAUSE_EVENTS } from './pauses/events.ts';
import { PLEDGE_EVENTS } from './pledge/events.ts';
import { REACH_EVENTS } from './reach/events.ts';
import { READ_BACK_EVENTS } from './read-back/events.ts';
import { REDRESS_EVENTS } from './redress/events.ts';
import { SECOND_LOOK_EVENTS } from './second-look/events.ts';
import { SPEECH_EVENTS } from './speech/events.ts';
import { DESK_EVENTS } from './staff/events.ts';
import { STANDING_EVENTS } from './standing/events.ts';
import { UNPROVEN_EVENTS } from './unproven/events.ts';
import { VISIT_EVENTS } from './visit/events.ts';

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
  ...DISPUTE_EVENTS,
  ...IMPROVEMENT_EVENTS,
  ...REDRESS_EVENTS,
  ...VISIT_EVENTS,
  ...HOME_VISIT_EVENTS,
  ...CONDUCT_EVENTS,
  ...SECOND_LOOK_EVENTS,
  ...CALLBACK_EVENTS,
  ...ASKING_EVENTS,
  ...READ_BACK_EVENTS,
  ...STANDING_EVENTS,
  ...COUNTER_VISIT_EVENTS,
};

/** Each event by its type: a table by type that forgets one does not compile. */
export type Events = Declared<typeof EVENTS>;
export type EventType = keyof Events;
export type PetitionEvent = Events[EventType];
