import type { ItemEvent } from '../improvement/events.ts';
import { ITEM_FORM, type Item } from '../improvement/item.ts';
import { owedInItem } from '../improvement/owed.ts';
import { improvementModel } from './improvement-model.ts';
import type { ListedSubject } from './kind.ts';

/** An item of improvement in the lists of staff. */
export const listedImprovement: ListedSubject<Item, ItemEvent> = {
  ...improvementModel,
  name: 'improvement',
  form: ITEM_FORM,
  longestId: 'I-9999-99999999-9-99',
  owed: owedInItem,
};
