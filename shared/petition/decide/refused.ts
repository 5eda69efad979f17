import type { RefusalCode } from '../../refusals/refusals.ts';
import type { Refusal } from '../decision.ts';

/** A decision's no. */
export const refused = <Code extends RefusalCode>(code: Code): Refusal<Code> => ({
  refused: code,
});
