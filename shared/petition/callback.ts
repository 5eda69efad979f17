import type { Callback } from './callback/state.ts';
import type { Petition } from './petition.ts';
import { type Pledge, waitsForStaff } from './pledge.ts';

/** The call that is still to be made; undefined where none is promised, or it is over. */
export const openCallback = ({
  callbacks = [],
  pledges,
}: Pick<Petition, 'callbacks' | 'pledges'>): Callback | undefined =>
  callbacks.findLast(({ target, madeAt, offeredAt, droppedAt }) => {
    if (madeAt !== undefined || offeredAt !== undefined || droppedAt !== undefined) return false;
    const clock = pledges.find(({ id }) => id === target);
    return clock !== undefined && waitsForStaff(clock);
  });

/** When something was promised for, as its reader was told it: of a call the agreed time, of all else the due instant; epoch ms. */
export const promisedFor = (
  { callbacks = [] }: Pick<Petition, 'callbacks'>,
  { id, dueAt }: Pick<Pledge, 'id' | 'dueAt'>,
): number =>
  callbacks.find(({ target, tries }) => target === id && tries.length === 0)?.agreedAt ?? dueAt;

/** The last one that nobody answered, while the citizen has chosen no other time. */
export const unansweredCallback = ({
  callbacks = [],
}: Pick<Petition, 'callbacks'>): Callback | undefined => {
  const last = callbacks.at(-1);
  return last?.offeredAt === undefined ? undefined : last;
};

/** How a promised call came out (P2.4), and who shows it. */
export interface CallbackOutcome {
  readonly outcome: 'kept' | 'no-answer' | 'broken' | 'open' | 'not-needed';
  /** Undefined where there is nothing to show. */
  readonly witness?: 'machine' | 'own-word';
}

/**
 * How it came out. A call of which nobody but whoever made it knows is their own word, attempts too: it enters no kept rate. What the
 * exchange told is a machine's. A miss is the clock's.
 */
export function outcomeOf(
  callback: Callback,
  { pledges }: Pick<Petition, 'pledges'>,
): CallbackOutcome {
  const { madeAt, offeredAt, witness, target, tries, told = [] } = callback;
  const state = pledges.find(({ id }) => id === target)?.state;
  if (state === 'broken') return { outcome: 'broken', witness: 'machine' };
  if (madeAt !== undefined) return { outcome: 'kept', ...(witness && { witness }) };
  if (offeredAt !== undefined) {
    const isTold = tries.every((at) => told.includes(at));
    return { outcome: 'no-answer', witness: isTold ? 'machine' : 'own-word' };
  }
  return { outcome: state === 'open' ? 'open' : 'not-needed' };
}
