import * as z from 'zod/mini';
import { COMPENSATION_KINDS } from '../../charter/compensation.ts';
import { HANDOVER_WAYS, RETURN_REASONS } from '../../compensation/entry.ts';
import {
  delayCompensation,
  giveDelayWord,
  handOverCompensation,
  issueCompensation,
  returnCompensation,
  reverseCompensation,
} from '../decide/compensation.ts';
import { refused } from '../decide/refused.ts';
import { visitOf } from '../visit.ts';
import { codeOf, codeText } from '../visit-code.ts';
import { defineCommand } from './command.ts';
import { id, number, orEmpty, said } from './fields.ts';
import { next, written } from './text.ts';

const short = z.string().check(z.trim(), z.maxLength(64));

/** What came into stock again can go out again with the same words. */
const BOOKED = ['CompensationBooked'] as const;

/** What becomes of the compensation for a second visit (P21.6), from stock to the citizen. */
export const compensationCommands = {
  /** A second person takes it from stock. Where there is no money the director owes the citizen word. */
  'issue-compensation': defineCommand({
    undoneBy: BOOKED,
    body: z.strictObject({
      number,
      visit: id,
      kind: z.enum(COMPENSATION_KINDS),
      way: z.enum(HANDOVER_WAYS),
      serial: short,
      counter: orEmpty(short),
      /** KRW; the charter's where it is left out. */
      amount: z.optional(z.int()),
    }),
    decide(petition, { number: _, amount, counter, ...asked }, context) {
      const { visit, way } = asked;
      const { entries = 0, amount: owed = 0 } = visitOf(petition, visit)?.compensation ?? {};
      const isMobile = way === 'mobile';
      const code = isMobile ? next('compensation-code', petition) : undefined;
      const issue = {
        ...{ ...asked, amount: amount ?? owed },
        ...(counter ? { counter } : {}),
        ...(code !== undefined && { code }),
      };
      const decision = issueCompensation(petition, issue, context);
      if (code === undefined) return decision;
      const [inUse = ''] = context.keyed.hashes(petition.number, codeText(visit, entries + 1));
      const digits = codeOf(inUse);
      return written(code, digits, decision);
    },
    instead: (code, { visit }) =>
      code === 'budget-exhausted' || code === 'compensation-no-budget'
        ? (petition, context) => delayCompensation(petition, { visit }, context)
        : undefined,
  }),
  /** The citizen has it: a signed slip, the number of the registered letter, or the code that they were sent. */
  'give-compensation': defineCommand({
    undoneBy: BOOKED,
    body: z.strictObject({
      number,
      visit: id,
      evidence: z.enum(['slip', 'post', 'code']),
      proof: short,
    }),
    decide(petition, { visit, evidence: kind, proof }, context) {
      if (kind !== 'code')
        return handOverCompensation(petition, { visit, evidence: { kind, id: proof } }, context);
      const { entries = 0 } = visitOf(petition, visit)?.compensation ?? {};
      const hashes = context.keyed.hashes(petition.number, codeText(visit, entries));
      if (!hashes.map(codeOf).includes(proof.replaceAll(/\D/g, '')))
        return refused('compensation-code', 'proof');
      const evidence = { kind, id: `code-${visit}-${entries}` };
      return handOverCompensation(petition, { visit, evidence }, context);
    },
  }),
  /** Nobody took it. */
  'return-compensation': defineCommand({
    undoneBy: BOOKED,
    body: z.strictObject({ number, visit: id, because: z.enum(RETURN_REASONS) }),
    decide: (petition, { visit, because }, context) =>
      returnCompensation(petition, { visit, because }, context),
  }),
  /** Of the head: a counter-entry with its reason. The debt stays. */
  'reverse-compensation': defineCommand({
    undoneBy: BOOKED,
    body: z.strictObject({ number, visit: id, because: z.enum(['mistaken', 'lost']) }),
    asksCode: true,
    decide: (petition, { visit, because }, context) =>
      reverseCompensation(petition, { visit, because }, context),
  }),
  /** Of the director: when and how the citizen gets it. */
  'delay-word': defineCommand({
    undoneBy: ['CompensationDelayed'],
    body: z.strictObject({ number, visit: id, word: said(2000) }),
    decide(petition, { visit, word }, context) {
      const content = next('delay-word', petition);
      return written(content, word, giveDelayWord(petition, { visit, word: content }, context));
    },
  }),
} as const;
