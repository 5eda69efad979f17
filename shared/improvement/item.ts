import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  MaybeInstant,
  MaybeText,
  Text,
} from '../petition/fields.ts';
import { CAUSES, Plain, Review } from './events.ts';

/** How an item ends; while neither is so it is open. */
export const ENDINGS = ['done', 'given-up'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An item of improvement as its events leave it (P19, P18.4). `version` counts commits; instants are epoch ms. */
export const Item = lazily(() =>
  z.strictObject({
    id: Text,
    version: Count,
    /** Undefined where a team owes it for a month's figures of conduct. */
    petition: MaybeText,
    openedAt: Instant,
    by: Text,
    cause: z.enum(CAUSES),
    department: Text,
    owner: Text,
    change: Text,
    sentence: Plain(),
    /** The day that was named last, YYYY-MM-DD. */
    day: Text,
    postponed: Count,
    /** The version in which somebody changed it last; a moment of its clock changes nothing that a person decides about. */
    changedIn: z.exactOptional(Count),
    /** The latest postponement: the same words pressed again are no second one. */
    latest: z.exactOptional(z.strictObject({ by: Text, reason: Text, day: Text })),
    ending: z.exactOptional(z.enum(ENDINGS)),
    overAt: MaybeInstant,
    overBy: MaybeText,
    /** What was done, or why it was given up. */
    result: z.exactOptional(Plain()),
    pledges: z.array(Review()),
  }),
);
export type Item = LazilyGiven<typeof Item>;

/**
 * `I-`, the number of the petition that opened it, and which of its items it is; or `I-T-`, a month, and which team's it is: the same answer, and
 * the same month of a team, open the same item.
 */
export const ITEM_FORM = /^I-(\d{4}-\d{6,8}-\d-\d{1,2}|T-\d{4}-\d{2}-[0-9A-F]{8})$/;
/** A petition opens no more; what else it asks for joins one of them. */
export const MOST_OF_PETITION = 99;
export const itemId = (petition: string, ordinal: number): string => `I-${petition}-${ordinal}`;

/** Of a team's month (`YYYY-MM`): FNV-1a over the department's id. */
export function teamItemId(month: string, department: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < department.length; i += 1)
    hash = Math.imul(hash ^ department.charCodeAt(i), 0x01000193);
  return `I-T-${month}-${(hash >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

/** The id in what a person typed or read aloud; undefined when it is none. */
export function parseItemId(typed: string): string | undefined {
  const id = typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .toUpperCase();
  return ITEM_FORM.test(id) ? id : undefined;
}

export const isOpenItem = ({ ending }: Pick<Item, 'ending'>): boolean => ending === undefined;
