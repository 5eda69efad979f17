import type { RefusalCode } from '../../refusals/refusals.ts';
import type { Refusal } from '../decision.ts';

/** A decision's no; `field` is the one of the command's body that it is about. */
export const refused = <Code extends RefusalCode>(code: Code, field?: string): Refusal<Code> => ({
  refused: code,
  ...(field !== undefined && { field }),
});
