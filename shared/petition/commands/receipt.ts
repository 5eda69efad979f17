import type * as z from 'zod/mini';
import { receive } from '../decide/receive.ts';
import type { By } from './command.ts';

/** What begins a petition: it finds none yet, and never refuses, so its body is all there is to declare. */
export interface Receipt<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly from: By;
  readonly body: S;
  readonly decide: typeof receive;
}

export const defineReceipt = <S extends z.ZodMiniType>(
  declared: Omit<Receipt<S>, 'decide'>,
): Receipt<S> => ({ ...declared, decide: receive });
