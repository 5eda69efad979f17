import type { AskingEvent } from '../../../../shared/petition/asking/events.ts';
import type { Sentences } from './fact.ts';

/** Who may be asked afterwards is not for whoever is asked about to know: they could treat them otherwise. */
export const askingSentences = {
  AskingChosen: () => undefined,
} satisfies Sentences<AskingEvent['type']>;
