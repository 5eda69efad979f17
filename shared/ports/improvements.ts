import type { ItemDecision } from '../improvement/clock.ts';
import type { ItemEvent } from '../improvement/events.ts';
import type { Item } from '../improvement/item.ts';
import type { Refusal } from '../petition/decision.ts';
import type { RefusalCode } from '../refusals/refusals.ts';

/** An item as a list shows it. Instants are epoch ms; of one that is over, when it ended. */
export interface ListedItem extends Omit<Item, 'pledges'> {
  readonly startsAt: number;
  readonly actBy: number;
  readonly dueAt: number;
}

/** The record of items of improvement (P19, P18.4). The commit of a petition's answer makes them. */
export interface Improvements {
  read(id: string): Promise<Item | undefined>;
  /** As `Petitions.act`: an empty decision writes nothing, undefined is an id that nothing has. @throws Busy */
  act<Code extends RefusalCode>(
    id: string,
    decide: (item: Item) => ItemDecision | Refusal<Code>,
  ): Promise<{ readonly item: Item } | Refusal | undefined>;
  /** Makes it where there is none; true where this made it. @throws Busy */
  make(id: string, decision: ItemDecision): Promise<boolean>;
  /** What happened, oldest first. */
  history(id: string): Promise<readonly ItemEvent[]>;
  /** The numbers of the petitions that asked for it. */
  askers(id: string): Promise<readonly string[]>;
  /** Those of a department: the open ones, the soonest first, or those that are over, the last first; a hundred at most. */
  ofDepartment(department: string, over?: boolean): Promise<readonly ListedItem[]>;
}
