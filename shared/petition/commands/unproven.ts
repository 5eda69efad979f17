import * as z from 'zod/mini';
import { decideUnproven } from '../decide/unproven.ts';
import { defineCommand } from './command.ts';
import { id, number } from './fields.ts';

/** Whose a reply is that came in the petitioner's name without proof. Its own text, kept at its arrival, is the message. */
export const unprovenCommands = {
  unproven: defineCommand({
    body: z.strictObject({ number, reply: id, is: z.enum(['theirs', 'not-theirs']) }),
    decide: (petition, { reply, is }, context) =>
      decideUnproven(petition, { reply, taken: is === 'theirs', message: reply }, context),
  }),
} as const;
