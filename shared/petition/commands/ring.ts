import { RingMessage } from '../../messages/messages.ts';
import { onRing } from '../decide/ring.ts';
import { defineCommand } from './command.ts';

export const ringCommands = {
  /** A promise's moment has come. */
  ring: defineCommand({ from: 'system', body: RingMessage, decide: onRing }),
} as const;
