import { ITEM_FORM } from '../improvement/item.ts';
import { handOverItem } from '../improvement/review.ts';
import type { Leaver } from '../organization/leavers.ts';
import type { Terms } from '../petition/decision.ts';
import type { Improvements } from '../ports/improvements.ts';
import type { Orphan } from './orphan.ts';

/** Items of improvement stand among the numbers of a departure by their ids. */
export const isItem = (number: string): boolean => ITEM_FORM.test(number);

interface ItemDeps {
  readonly improvements: Pick<Improvements, 'read' | 'act'>;
}
type When = Pick<Terms, 'office'> & { readonly now: number };

/** An item that leavers leave; undefined where they leave nothing of it. */
export async function itemOrphan(
  id: string,
  leavers: readonly Leaver[],
  when: When,
  { improvements }: ItemDeps,
): Promise<Orphan | undefined> {
  const item = await improvements.read(id);
  const [event] = item ? handOverItem(item, leavers, when).events : [];
  if (!item || event?.type !== 'ItemHandedOver') return undefined;
  const { version, owner: assignee } = item;
  return {
    number: id,
    stood: { version, assignee, asked: {} },
    left: [{ what: 'improvement', from: event.from, to: event.owner }],
  };
}

/** Hands it over; who takes it over has a mail of its own. Done again it finds nobody who left. */
export async function itemHandedOver(
  id: string,
  leavers: readonly Leaver[],
  when: When,
  { improvements }: ItemDeps,
): Promise<void> {
  await improvements.act(id, (item) => handOverItem(item, leavers, when));
}
