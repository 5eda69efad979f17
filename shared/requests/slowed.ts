import { Refused } from '../lambda/http.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

const HOUR = 3_600_000;

/** Until the hour is over: the count begins anew with each. */
export function slowed(now: number, code: RefusalCode = 'too-many-tries'): Refused {
  const seconds = Math.ceil((HOUR - (now % HOUR)) / 1000);
  return new Refused(code, [], { 'retry-after': String(seconds) });
}
