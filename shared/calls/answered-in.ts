import type { CallTerms } from '../charter/calls.ts';
import type { Outcome } from '../manner/outcome.ts';
import type { CallDetail } from './detail.ts';
import { only } from './talk.ts';

/**
 * Whether a caller was answered in the time that a charter promises; undefined where it promises none. It is told by one and the
 * same clock of the exchange, from the call's beginning until one of us answers first. A caller who gives up before the time
 * is over was not kept waiting for too long; one who gives up after it was.
 */
export function answeredIn(
  details: readonly CallDetail[],
  { answer }: Pick<CallTerms, 'answer'>,
): Outcome | undefined {
  if (!answer) return undefined;
  const begins = only(details, 'started', 'ringing');
  const answers = only(details, 'answered');
  const ends = answers.length > 0 ? answers : only(details, 'released', 'ended');
  if (ends.length === 0) return { result: 'unmeasured', because: 'not-ended' };
  const waits = ends.flatMap(({ at, clock }) => {
    const began = begins.filter((one) => one.clock === clock).map((one) => one.at);
    return began.length > 0 ? [{ clock, wait: at - Math.min(...began) }] : [];
  });
  // Of each clock the first answer counts; of clocks that disagree the longer wait: a second telling never makes a break kept.
  const first = new Map<string, number>();
  for (const { clock, wait } of waits)
    first.set(clock, Math.min(first.get(clock) ?? Number.POSITIVE_INFINITY, wait));
  if (first.size === 0) return { result: 'unmeasured', because: 'two-clocks' };
  const isInTime = Math.max(...first.values()) <= answer.within;
  if (answers.length === 0 && isInTime) return { result: 'excluded', because: 'caller-gone' };
  return { result: isInTime && answers.length > 0 ? 'kept' : 'broken', witness: 'machine' };
}
