import * as z from 'zod/mini';
import { orEmpty, said } from '../../../shared/petition/commands/fields.ts';

export const STATEMENT_ACTS = ['state', 'more-time', 'persons-words', 'contest'] as const;
export type StatementAct = (typeof STATEMENT_ACTS)[number];

/** What the accused person does: their side, more time, words of their own for the petitioner, or another look. */
export const StatementBody = z.strictObject({
  act: z.enum(STATEMENT_ACTS),
  /** Of a statement and of own words. */
  text: orEmpty(said(10_000)),
});
