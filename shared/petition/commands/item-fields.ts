import * as z from 'zod/mini';
import { parseItemId } from '../../improvement/item.ts';
import type { ItemWanted } from '../../improvement/open.ts';
import { cutForStorage } from '../../privacy/mask.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { Refusal } from '../decision.ts';
import { id, orEmpty, said } from './fields.ts';

/** A form sends each of its texts, the empty ones too. */
export const maybeSaid = (most: number) =>
  z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(most)]));

/** An item of improvement beside an answer or a refusal (P19, P18.4): an open one that is joined, or a new one. */
export const ITEM_FIELDS = {
  /** Chosen from the list of the department's. */
  itemJoins: orEmpty(id),
  /** Another department's, by its number, as it is typed. */
  itemOther: z.optional(z.string().check(z.maxLength(40))),
  /** What would have to change, for staff. */
  itemChange: maybeSaid(1000),
  itemOwner: orEmpty(id),
  /** YYYY-MM-DD. */
  itemDay: z.optional(z.string().check(z.maxLength(10))),
  /** A plain sentence for the petitioner, in Korean and in English. */
  itemSentence: maybeSaid(300),
  itemSentenceEn: maybeSaid(300),
};

type Asked = { readonly [F in keyof typeof ITEM_FIELDS]?: string | undefined };

/** Whether somebody has begun to describe an item. The day is proposed by the form, so it says nothing. */
export const isItemBegun = (typed: Asked): boolean =>
  Object.keys(ITEM_FIELDS).some(
    (field) => isItemField(field) && field !== 'itemDay' && typed[field]?.trim(),
  );

export const isItemField = (field: string): field is keyof typeof ITEM_FIELDS =>
  Object.hasOwn(ITEM_FIELDS, field);

/** As it is kept: the house's own words, without identifiers of people. */
export const itemText = (text: string): string => cutForStorage(normaliseText(text).trim());

/** What was asked for; undefined where something of it is missing. What was typed of a new one yields to what is joined. */
export function itemWanted({
  itemJoins = '',
  itemOther = '',
  itemChange = '',
  itemOwner: owner = '',
  itemDay: day = '',
  itemSentence = '',
  itemSentenceEn = '',
}: Asked): ItemWanted | Refusal<'item-over'> | undefined {
  if (itemOther.trim() !== '') {
    const joins = parseItemId(itemOther);
    return joins === undefined ? { refused: 'item-over', field: 'itemOther' } : { joins };
  }
  if (itemJoins !== '') return { joins: itemJoins };
  const [change, ko, en] = [itemChange, itemSentence, itemSentenceEn].map(itemText);
  if (!change || !ko || owner === '' || day === '') return undefined;
  return { opens: { change, owner, day, sentence: { ko, ...(en && { en }) } } };
}
