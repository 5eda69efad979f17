import type { RefusalCode } from '../../refusals/refusals.ts';
import type { Refusal } from '../ports.ts';

/** A decision's no. */
export const refused = (code: RefusalCode): Refusal => ({ refused: code });
