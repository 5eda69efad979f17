import * as z from 'zod/mini';
import { Item } from './capacity.ts';

/** What one item of a request costs on AWS, in request units; the entry of an index is a line of its own. */
export interface Charge {
  readonly kind: 'write' | 'read';
  /** 'Put', 'GetItem', or the index: 'due'. */
  readonly action: string;
  readonly pk: string;
  readonly sk: string;
  readonly units: number;
}

export const line = (
  kind: Charge['kind'],
  action: string,
  { pk, sk }: Item,
  units: number,
): Charge => ({
  kind,
  action,
  pk: pk?.S ?? '',
  sk: sk?.S ?? '',
  units,
});

/** What GetItem answers. */
export const Got = z.object({ Item: z.exactOptional(Item) });
