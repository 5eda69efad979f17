import type { Petition } from '../petition.ts';
import { type Reducers, taskDone, unchanged } from '../reducer.ts';
import type { CallbackEvent } from './events.ts';
import type { Callback } from './state.ts';

/** The promised calls of a petition, oldest first. */
export const callbackReducers = {
  CallbackAgreed: (
    petition,
    { type: _, at: askedAt, callback: id, how: _how, by: _by, ...agreed },
  ) => ({
    ...petition,
    callbacks: [...(petition.callbacks ?? []), { id, askedAt, tries: [], ...agreed }],
  }),
  CallbackTried: (petition, { at, callback, again, told: isTold }) =>
    changed(petition, callback, ({ tries, told = [] }) => ({
      tries: [...tries, at],
      ...(isTold && { told: [...told, at] }),
      ...(again !== undefined && { target: again }),
    })),
  CallbackForgotten: (petition, { loggedAt: forgottenAt, callback }) =>
    changed(petition, callback, () => ({ forgottenAt })),
  TakenInPlace: unchanged,
  CallbackMade: (petition, { at: madeAt, callback, witness, target }) =>
    taskDone(
      changed(petition, callback, () => ({ madeAt, witness })),
      { target },
    ),
  CallbackBorneOut: (petition, { callback }) =>
    changed(petition, callback, () => ({ witness: 'machine' as const })),
  CallbackOffered: (petition, { at: offeredAt, callback, target }) =>
    taskDone(
      changed(petition, callback, () => ({ offeredAt })),
      { target },
    ),
  CallbackDropped: (petition, { at: droppedAt, callback, target }) =>
    taskDone(
      changed(petition, callback, () => ({ droppedAt })),
      { target },
    ),
} satisfies Reducers<CallbackEvent['type']>;

const changed = (
  petition: Petition,
  id: string,
  change: (callback: Callback) => Partial<Callback>,
): Petition => ({
  ...petition,
  callbacks: (petition.callbacks ?? []).map((one) =>
    one.id === id ? { ...one, ...change(one) } : one,
  ),
});
