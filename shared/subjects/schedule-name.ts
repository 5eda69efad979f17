import type { ClockedPledge } from '../kernel/clocked.ts';

/** EventBridge Scheduler takes no longer name, and no other characters. */
export const MOST_OF_NAME = 64;
/** The parts of a name at their longest: with the two dots between them they fill it exactly. */
export const MOST_OF_ID = 20;
export const MOST_OF_PLEDGE = 32;
export const MOST_OF_SEQ = 9_999_999_999;

const PART = /^[0-9a-zA-Z_-]+$/;

/**
 * The name of the timer for a promise's moment: the same moment has the same name, and no other moment has it.
 * @throws RangeError for what could have no timer.
 */
export function scheduleName(
  subject: string,
  { id, nextSeq: seq }: Pick<ClockedPledge, 'id' | 'nextSeq'>,
): string {
  const fits =
    isPart(subject, MOST_OF_ID) &&
    isPart(id, MOST_OF_PLEDGE) &&
    Number.isInteger(seq) &&
    seq >= 0 &&
    seq <= MOST_OF_SEQ;
  if (!fits) throw new RangeError(`no timer can be named ${subject}.${id}.${seq}`);
  return `${subject}.${id}.${seq}`;
}

const isPart = (text: string, most: number): boolean => text.length <= most && PART.test(text);
