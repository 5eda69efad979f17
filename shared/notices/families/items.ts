import { type Item, isOpenItem } from '../../improvement/item.ts';
import type { Notice } from '../../petition/notice.ts';

/** Whether a mail about an item still asks for something: it is open, and was not put off since its day was told. */
export const isItemAsked = (
  item: Pick<Item, 'ending' | 'pledges'>,
  { because, createdAt }: Pick<Notice, 'because' | 'createdAt'>,
): boolean =>
  isOpenItem(item) &&
  (because !== 'due' || item.pledges.every(({ startsAt }) => startsAt <= createdAt));
