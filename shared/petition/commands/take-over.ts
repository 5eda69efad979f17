import * as z from 'zod/mini';
import { singleLine } from '../../text/normalise.ts';
import { refused } from '../decide/refused.ts';
import { takeOver } from '../decide/take-over.ts';
import { isRefusal, type Refusal } from '../decision.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { askedAgain, confirmed, contactsWritten, email, phone } from './contacts.ts';
import { said } from './fields.ts';

const TakeOver = z
  .strictObject({
    name: said(100),
    email: z.optional(email),
    phone: z.optional(phone),
    confirmed,
  })
  .check(askedAgain);
type TakeOver = z.infer<typeof TakeOver>;

/** The next code must go somewhere. */
export const contactMissing = (body: TakeOver): Refusal<'contact-needed'> | undefined =>
  Object.keys(contactsWritten(body)).length === 0 ? refused('contact-needed') : undefined;

export const takeOverCommands = {
  /** By the person in whose name it was written (대리); whoever carries it out has compared the names. */
  takeover: defineCommand({
    from: 'citizen',
    body: TakeOver,
    decide: (petition, command, context: CitizenContext) => {
      const missing = contactMissing(command);
      if (missing) return missing;
      const ways = contactsWritten(command);
      const contactIn = `contact-${petition.version + 1}`;
      const contact = { email: ways.email !== undefined, phone: ways.phone !== undefined };
      const taken = { contact, contactIn, codeKey: context.keyed.codeKey };
      const decision = takeOver(petition, taken, context);
      if (isRefusal(decision)) return decision;
      const petitioner = { name: singleLine(command.name), ...ways };
      return { ...decision, contents: [{ id: contactIn, body: { petitioner } }] };
    },
  }),
} as const;
