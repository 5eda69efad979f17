import * as z from 'zod/mini';
import { CONTACT_WISHES } from '../conduct/events.ts';
import { wishApology } from '../decide/apology-wish.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { number } from './fields.ts';

const how = z.enum(CONTACT_WISHES);

export const apologyWishCommands = {
  /** How the petitioner wishes to be apologised to. Said again it changes nothing. */
  'apology-wish': defineCommand({
    from: 'citizen',
    undoneBy: ['ApologyWished'],
    body: z.strictObject({ how }),
    decide: (petition, asked, context: CitizenContext) => wishApology(petition, asked, context),
  }),
  /** The same, said by telephone, at the counter or on paper to whoever writes it down (A15). */
  'apology-wish-said': defineCommand({
    undoneBy: ['ApologyWished'],
    body: z.strictObject({ number, how }),
    decide: (petition, asked, context) => wishApology(petition, { how: asked.how }, context),
  }),
} as const;
