import { RingMessage } from '../../messages/messages.ts';
import { onRing } from '../decide/ring.ts';
import { defineCommand, type NowByTerms } from './command.ts';

export const ringCommands = {
  /** A promise's moment has come. */
  ring: defineCommand({
    from: 'system',
    body: RingMessage,
    decide: (petition, ring, { now, terms }: NowByTerms) => onRing(petition, ring, now, terms),
  }),
} as const;
