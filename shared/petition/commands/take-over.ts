import * as z from 'zod/mini';
import { singleLine } from '../../text/normalise.ts';
import { refused } from '../decide/refused.ts';
import { takeOver } from '../decide/take-over.ts';
import { isRefusal, type Refusal } from '../decision.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { orEmpty, said } from './fields.ts';

const TakeOver = z.strictObject({
  name: said(100),
  email: orEmpty(z.email().check(z.maxLength(254))),
  phone: orEmpty(z.string().check(z.regex(/^\+?[0-9() -]{7,24}$/))),
});
type TakeOver = z.infer<typeof TakeOver>;

/** The next code must go somewhere. */
export const contactMissing = ({
  email = '',
  phone = '',
}: TakeOver): Refusal<'contact-needed'> | undefined =>
  email === '' && phone === '' ? refused('contact-needed') : undefined;

export const takeOverCommands = {
  /** By the person in whose name it was written (대리); whoever carries it out has compared the names. */
  takeover: defineCommand({
    from: 'citizen',
    body: TakeOver,
    decide: (petition, command, context: CitizenContext) => {
      const missing = contactMissing(command);
      if (missing) return missing;
      const { name, email = '', phone = '' } = command;
      const contactIn = `contact-${petition.version + 1}`;
      const contact = { email: email !== '', phone: phone !== '' };
      const taken = { contact, contactIn, codeKey: context.keyed.codeKey };
      const decision = takeOver(petition, taken, context);
      if (isRefusal(decision)) return decision;
      const petitioner = {
        name: singleLine(name),
        ...(email && { email }),
        ...(phone && { phone }),
      };
      return { ...decision, contents: [{ id: contactIn, body: { petitioner } }] };
    },
  }),
} as const;
