import * as z from 'zod/mini';
import { chooseAsking } from '../decide/asking.ts';
import { type CitizenContext, defineCommand } from './command.ts';

export const askingCommands = {
  /** Whether they may be asked one question afterwards. Nobody of staff says so for them. */
  asking: defineCommand({
    from: 'citizen',
    undoneBy: ['AskingChosen'],
    body: z.strictObject({ agrees: z.enum(['yes', 'no']) }),
    decide: (petition, { agrees }, context: CitizenContext) =>
      chooseAsking(petition, { agrees: agrees === 'yes' }, context),
  }),
} as const;
