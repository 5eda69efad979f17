import type { Events, EventType, PetitionEvent } from '../../../../shared/petition/events.ts';
import type { Reader, Sentences } from '../petition/fact.ts';

/** The parts of a page that a form stands in: who acted there finds the banner there. */
export type Place = 'owed' | 'answer' | 'pass' | 'dates' | 'end' | 'keep';

/** What is said when a command was carried out, where its form stood. */
export interface Banner {
  readonly place: Place;
  /** Undefined for an event that is not what the command was for. */
  said(event: PetitionEvent, reader: Reader): string | undefined;
}

/** The events that prove the command, each with its sentence in the reader's language. */
export const banner = <T extends EventType>(place: Place, sentences: Sentences<T>): Banner => ({
  place,
  said: (event, reader) => sentenceOf(sentences, event.type, event, reader),
});

const sentenceOf = <T extends EventType>(
  sentences: Partial<Sentences<EventType>>,
  type: T,
  event: Events[T],
  reader: Reader,
): string | undefined => sentences[type]?.(event, reader);
