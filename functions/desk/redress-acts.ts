import * as z from 'zod/mini';
import { parseDay } from '../../shared/charter/day.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { apologise, explainedByCall } from '../../shared/petition/decide/reached.ts';
import { DELAY_REASONS } from '../../shared/petition/delay-reason.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/ports.ts';
import { next, said, written } from './said.ts';

interface Facts {
  readonly by: string;
  /** When the request was received, epoch ms. */
  readonly at: number;
}

/** What a form or a client says to explain a delay: a reason of the closed list, one sentence, a day (KST). */
export const ExplainBody = z.strictObject({
  number: z.string(),
  reason: z.enum(DELAY_REASONS),
  sentence: said(500),
  /** Empty or absent only when the answer has come. */
  date: z.optional(z.union([z.literal(''), z.iso.date()])),
});

export function explain(
  petition: Petition,
  { reason, sentence, date }: z.infer<typeof ExplainBody>,
  { by, at }: Facts,
  terms: Terms,
): Decision | Refusal {
  const content = next('sentence', petition);
  const day = date ? parseDay(date) : undefined;
  const command = { by, at, reason, sentence: content, day };
  return written(content, sentence, explainDelay(petition, command, terms));
}

/** For what needs nothing but the petition. */
export const AboutBody = z.strictObject({ number: z.string() });

/** Explained by telephone, now. */
export const call = (petition: Petition, _: unknown, { by, at }: Facts, terms: Terms) =>
  explainedByCall(petition, { by, at }, terms);

/** An objection that a person heard, by telephone or at the counter. */
export const heard = (petition: Petition, _: unknown, { by, at }: Facts, terms: Terms) =>
  raiseObjection(petition, { by, at }, terms);

export const ApologiseBody = z.strictObject({ number: z.string(), words: said(2000) });

export function beSorry(
  petition: Petition,
  { words }: z.infer<typeof ApologiseBody>,
  { by, at }: Facts,
  terms: Terms,
): Decision | Refusal {
  const content = next('apology', petition);
  return written(content, words, apologise(petition, { by, at, words: content }, terms));
}
