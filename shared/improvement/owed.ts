import type { OwedThing } from '../organization/owed-thing.ts';
import { type Item, isOpenItem } from './item.ts';

/** The review is its owner's to do until the item is over, whatever the petitions' states. */
export const owedInItem = (
  item: Pick<Item, 'ending' | 'owner' | 'pledges'>,
): readonly OwedThing[] =>
  isOpenItem(item)
    ? item.pledges.map(({ startsAt, actBy, dueAt }) => ({
        ...{ startsAt, actBy, dueAt },
        to: { person: item.owner },
      }))
    : [];
