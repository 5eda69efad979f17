import { dayOf, parseDay } from '../charter/day.ts';
import type { CharterFiles } from './files.ts';

/**
 * Why it must not be deployed at `now` (epoch ms): it is in force from its deployment on, and says a later day. Undefined
 * where nothing is.
 */
export const whyNotYet = (
  { inForce: { charter } }: CharterFiles,
  now: number,
): string | undefined =>
  parseDay(charter.effectiveFrom) > dayOf(now)
    ? `The charter ${charter.version} takes effect on ${charter.effectiveFrom}: deploy it on that day, or give it another.`
    : undefined;
