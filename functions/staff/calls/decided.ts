import type { PhoneCall } from '../../../shared/calls/call.ts';
import { type CallDecision, NOTHING } from '../../../shared/calls/clock.ts';
import type { NotedContact } from '../../../shared/calls/noted.ts';
import {
  answerCall,
  type CallContext,
  endForAbuse,
  hearGist,
  joinNoted,
  type Written,
  writeGist,
} from '../../../shared/calls/wrap-up.ts';
import type { Refusal } from '../../../shared/petition/decision.ts';
import { OTHER } from '../../../shared/presentation/topics.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';
import type { WrapUpBody } from './body.ts';

/** What is kept beside the call: its words, and what whoever presses noted by hand and it can be. */
export interface Beside {
  readonly stands: Written | undefined;
  readonly noted: readonly NotedContact[];
}

/** What is typed goes with whatever is pressed; nothing typed is nothing to keep. */
export function decided(
  call: PhoneCall,
  body: WrapUpBody,
  { stands, noted }: Beside,
  context: CallContext,
): CallDecision | Refusal {
  switch (body.act) {
    case 'open':
    case 'find':
      return NOTHING; // it changes nothing of the call
    case 'heard':
      return hearGist(call, context);
    case 'contact':
      return answerCall(call, body.topic || OTHER, context);
    case 'joins': {
      // Pressed twice it is no more among what is still nobody's.
      if (call.joined !== undefined && call.joined === body.noted) return NOTHING;
      const contact = noted.find(({ id }) => id === body.noted);
      return contact ? joinNoted(call, contact, context) : { refused: 'contact-joined' };
    }
    case 'abuse':
      return endForAbuse(call, context);
    case 'write':
    case 'belongs':
    case 'petition': {
      const of = (text = '') => normaliseText(text).trim();
      const { said } = body;
      const [gist = '', sentence = '', agreed = ''] = [body.gist, body.sentence, body.agreed].map(
        of,
      );
      const written = { gist, sentence, agreed, said: said === '' ? undefined : said };
      return writeGist(call, written, { stands, seen: body.version ?? call.version }, context);
    }
  }
}
