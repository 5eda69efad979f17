import type { AttachEvent } from './events-attach.ts';
import type { DeskEvent } from './events-desk.ts';
import type { LetterEvent } from './events-letters.ts';
import type { MatterEvent } from './events-matter.ts';
import type { ObjectionEvent } from './events-objection.ts';
import type { OutsideEvent } from './events-outside.ts';
import type { PaperEvent } from './events-paper.ts';
import type { PauseEvent } from './events-pauses.ts';
import type { PledgeEvent } from './events-pledge.ts';
import type { ReachEvent } from './events-reach.ts';
import type { SpeechEvent } from './events-speech.ts';
import type { TogetherEvent } from './events-together.ts';
import type { UnprovenEvent } from './events-unproven.ts';

export const EVENT_SCHEMA = 1;

/**
 * What happened to a petition. No personal text: texts are content items, people are ids.
 * `at` is the instant of the fact itself (epoch ms), not of its arrival.
 */
export type PetitionEvent =
  | MatterEvent
  | PledgeEvent
  | ObjectionEvent
  | DeskEvent
  | ReachEvent
  | SpeechEvent
  | AttachEvent
  | PauseEvent
  | OutsideEvent
  | PaperEvent
  | LetterEvent
  | TogetherEvent
  | UnprovenEvent;

export type EventType = PetitionEvent['type'];
/** Each event by its type: a table by type that forgets one does not compile. */
export type Events = {
  readonly [T in EventType]: Extract<PetitionEvent, { readonly type: T }>;
};
