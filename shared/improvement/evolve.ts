import { afterMove, afterRung, stopped } from '../petition/staff-clock.ts';
import type { ItemEvent } from './events.ts';
import type { Item } from './item.ts';

/** The item after one commit's events. The first event of an item is ItemOpened. */
export function evolveItem(before: Item | undefined, events: readonly ItemEvent[]): Item {
  const after = events.reduce<Item | undefined>(step, before);
  if (!after) throw new Error('an item begins with its opening');
  const version = (before?.version ?? 0) + 1;
  const isChanged = events.some(
    ({ type }) => type === 'ItemPostponed' || type === 'ItemHandedOver',
  );
  return { ...after, version, ...(isChanged && { changedIn: version }) };
}

function step(before: Item | undefined, event: ItemEvent): Item | undefined {
  if (event.type === 'ItemOpened') {
    const { type: _, at, review, ...opened } = event;
    return { ...opened, openedAt: at, version: 0, postponed: 0, pledges: [review] };
  }
  if (!before) return undefined;
  switch (event.type) {
    case 'ReviewRung':
      return afterRung(before, event);
    case 'ReviewMoved':
      return afterMove(before, event);
    case 'ItemPostponed': {
      const { by, reason, day, review } = event;
      const latest = { by, reason, day };
      return { ...before, day, latest, postponed: before.postponed + 1, pledges: [review] };
    }
    case 'ItemDone':
      return over(before, {
        ending: 'done',
        result: event.done,
        overAt: event.at,
        overBy: event.by,
      });
    case 'ItemGivenUp': {
      const { reason: result, at: overAt, by: overBy } = event;
      return over(before, { ending: 'given-up', result, overAt, overBy });
    }
    case 'ItemHandedOver':
      return { ...before, owner: event.owner, department: event.department };
  }
}

const over = (item: Item, end: Pick<Item, 'ending' | 'result' | 'overAt' | 'overBy'>): Item => ({
  ...stopped(item),
  ...end,
});
