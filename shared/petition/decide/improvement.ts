import { type Ending, itemId, MOST_OF_PETITION } from '../../improvement/item.ts';
import { type ItemBeside, type ItemWanted, openItem } from '../../improvement/open.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Declines } from '../staff/events.ts';
import { NOTHING } from './commit.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

interface Asked {
  readonly declines?: Declines;
  readonly improvement?: ItemWanted;
}

interface Beside {
  readonly events: readonly PetitionEvent[];
  readonly improvement?: ItemBeside;
}

const NO_ITEM = ['item-missing', 'review-day-wrong', 'unknown-person'] as const;
export type NoItem = (typeof NO_ITEM)[number];
export const isNoItem = (code: string): code is NoItem => NO_ITEM.some((one) => one === code);

/**
 * What an answer owes beside itself: one that refuses what is not possible now is none without an item of improvement
 * (P19), and one that promises opens the same (P18.4). The item is written with the answer.
 */
export function improvementOf(
  petition: Petition,
  { declines, improvement: wanted }: Asked,
  context: StaffContext,
): Beside | Refusal<NoItem> {
  const { by, at } = context;
  const cause = declines?.obstacle ?? 'promise';
  if (!wanted) return declines?.possible === false ? missing : { events: [] };
  const { improvements = [], number } = petition;
  if ('joins' in wanted) {
    const { joins: item } = wanted;
    // Said of one that it asked for before, too: whoever carries this answer on finds its item by the instant.
    return {
      events: [{ type: 'ImprovementOpened', at, by, item, cause, joined: true }],
      improvement: { id: item, joins: true },
    };
  }
  const opened = improvements.filter(({ joined }) => !joined).length;
  if (opened >= MOST_OF_PETITION) return missing;
  const item = itemId(number, opened + 1);
  const opens = openItem(wanted.opens, { id: item, petition: number, cause, by, at }, context);
  if ('refused' in opens) return opens;
  return {
    events: [{ type: 'ImprovementOpened', at, by, item, cause }],
    improvement: { id: item, opens },
  };
}

const missing = { refused: 'item-missing', field: 'itemChange' } as const;

/** Whether the petitioner wishes to hear of the end of an item. Said again, or when it is over, it changes nothing. */
export function wishNews(
  petition: Petition,
  { item, wished }: { readonly item: string; readonly wished: boolean },
  { at, by }: Pick<DecisionContext, 'at'> & { readonly by?: string },
): Decision | Refusal<'item-over'> {
  const one = petition.improvements?.find((other) => other.item === item);
  if (!one) return refused('item-over');
  if (one.ending !== undefined || (one.wished ?? false) === wished) return NOTHING;
  const heard = by === undefined ? {} : { by };
  return { events: [{ type: 'ImprovementWished', at, item, wished, ...heard }], notices: [] };
}

/** An item is over: who wished to hear of it is told, once. `result` is the content item with what came of it. */
export function improvementOver(
  petition: Petition,
  {
    item,
    ending,
    result,
  }: { readonly item: string; readonly ending: Ending; readonly result: string },
  { at }: Pick<DecisionContext, 'at'>,
): Decision {
  const one = petition.improvements?.find((other) => other.item === item);
  if (!one || one.ending !== undefined) return NOTHING;
  return {
    events: [{ type: 'ImprovementOver', at, item, ending, result }],
    notices: one.wished
      ? toPetitioner(petition, { kind: 'improved', content: result, because: ending })
      : [],
  };
}
