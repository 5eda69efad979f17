import * as z from 'zod/mini';
import { CONTACT_WISHES, REPORTED_IN } from '../conduct/events.ts';
import { raiseReport, unmarkReport } from '../decide/report.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { box, id, number, orEmpty, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

/** What staff do about a report that a person of staff was rude (P23). */
export const conductCommands = {
  /** Taken as a report about a person: whoever has it, or another. */
  report: defineCommand({
    body: z.strictObject({
      number,
      of: z.enum(REPORTED_IN),
      /** Whoever has the petition, where it is empty. */
      person: orEmpty(id),
      threat: box,
    }),
    decide(petition, { of, person, threat }, context) {
      const named = person ? { person } : {};
      return raiseReport(petition, { of, ...named, ...(threat && { threat }) }, context);
    },
  }),
  /** No report about a person after all; the petitioner and audit read the reason. */
  'unmark-report': defineCommand({
    body: z.strictObject({ number, report: id, reason: said(2000) }),
    decide(petition, { report, reason }, context) {
      const content = next('unmarked', petition);
      return written(content, reason, unmarkReport(petition, { report, reason: content }, context));
    },
  }),
} as const;

/** What a petitioner says of a person of staff. */
export const reportCommands = {
  /** "A member of staff was rude", in their own words. */
  rude: defineCommand({
    from: 'citizen',
    body: z.strictObject({
      text: said(5000),
      threat: box,
      contact: orEmpty(z.enum(CONTACT_WISHES)),
      /** The day on which they want to hear from us. */
      day: orEmpty(z.iso.date()),
    }),
    decide(petition, { text, threat, contact, day }, context: CitizenContext) {
      const words = next('report', petition);
      const reported = {
        ...({ of: 'petition', words } as const),
        ...(threat && { threat }),
        ...(contact && { contact }),
        ...(day && { day }),
      } as const;
      return written(words, keptText(text), raiseReport(petition, reported, context));
    },
  }),
} as const;
