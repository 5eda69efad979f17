import type { Events, EventType } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** The petition after an event. Pure; the version stays. */
export type Reducer<E> = (petition: Petition, event: E) => Petition;
/** A reducer for each of these types: a table that forgets one, or has one of another table, does not compile. */
export type Reducers<T extends EventType> = { readonly [K in T]: Reducer<Events[K]> };

/** It is a fact of the history alone. */
export const unchanged = (petition: Petition): Petition => petition;

/** One event that changes several things. */
export const inTurn =
  <E>(...reducers: readonly Reducer<NoInfer<E>>[]): Reducer<E> =>
  (petition, event) =>
    reducers.reduce((after, reduce) => reduce(after, event), petition);

/** What changes the pledge that the event names. */
export const ofPledge =
  <E extends { readonly pledge: string }>(
    change: (pledge: Pledge, event: NoInfer<E>) => Pledge,
  ): Reducer<E> =>
  (petition, event) => ({
    ...petition,
    pledges: petition.pledges.map((pledge) =>
      pledge.id === event.pledge ? change(pledge, event) : pledge,
    ),
  });

/** The clock of a task is that of whoever has it now. */
export const taskOf = (petition: Petition, target: string | undefined, of: string): Petition => ({
  ...petition,
  pledges: petition.pledges.map((pledge) => (pledge.id === target ? { ...pledge, of } : pledge)),
});

/** A task that is done leaves nobody waiting, also when it was done after its target. */
export const taskDone: Reducer<{ readonly target?: string }> = (petition, { target }) =>
  target === undefined
    ? petition
    : {
        ...petition,
        pledges: petition.pledges.map((pledge) =>
          pledge.id === target ? { ...pledge, silent: false } : pledge,
        ),
      };
