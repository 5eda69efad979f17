import { OBSTACLES } from '../petition/obstacles.ts';
import type { Cause } from './events.ts';

/** What was refused, or promised, to citizens. That a fault came again, and what a team's conduct came to, is never public. */
const PUBLIC: ReadonlySet<Cause> = new Set([...OBSTACLES, 'promise']);

/** Whether everybody may read of an item that was opened for this. */
export const isPublicCause = (cause: Cause): boolean => PUBLIC.has(cause);
