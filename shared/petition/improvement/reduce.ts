import type { Petition } from '../petition.ts';
import type { Reducers } from '../reducer.ts';
import type { ImprovementEvent } from './events.ts';
import type { Improvement } from './state.ts';

const changed = (
  petition: Petition,
  item: string,
  change: (one: Improvement) => Improvement,
): Petition => ({
  ...petition,
  improvements: (petition.improvements ?? []).map((one) => (one.item === item ? change(one) : one)),
});

/** The items of improvement that a petition asked for. */
export const improvementReducers = {
  /** Asked for by another answer, it stays one. */
  ImprovementOpened: (petition, { at, item, cause, joined }) =>
    petition.improvements?.some((one) => one.item === item)
      ? changed(petition, item, (one) => ({ ...one, at, cause }))
      : {
          ...petition,
          improvements: [
            ...(petition.improvements ?? []),
            { item, at, cause, ...(joined && { joined }) },
          ],
        },
  ImprovementWished: (petition, { item, wished }) =>
    changed(petition, item, ({ wished: _, ...rest }) => ({
      ...rest,
      ...(wished && { wished: true as const }),
    })),
  ImprovementOver: (petition, { at: endedAt, item, ending, result }) =>
    changed(petition, item, (one) => ({
      ...one,
      ...{ ending, endedAt },
      ...(result !== undefined && { result }),
    })),
} satisfies Reducers<ImprovementEvent['type']>;
