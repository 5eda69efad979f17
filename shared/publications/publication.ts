import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeInstant,
  MaybeText,
  Text,
} from '../petition/fields.ts';
import { PUBLICATION_CAUSES, PUBLICATION_ENDINGS, Publishing } from './events.ts';
import { PUBLICATION_KINDS, Words } from './words.ts';

/** A publication as its events leave it. `version` counts commits; instants are epoch ms. */
export const Publication = lazily(() =>
  z.strictObject({
    id: Text,
    version: Count,
    kind: z.enum(PUBLICATION_KINDS),
    cause: z.enum(PUBLICATION_CAUSES),
    openedAt: Instant,
    by: Text,
    department: Text,
    owner: Text,
    about: MaybeText,
    note: MaybeText,
    /** What other readers said of the same. */
    notes: z.exactOptional(z.array(Text)),
    /** As they were written last. */
    words: z.exactOptional(Words()),
    writtenBy: MaybeText,
    /** Who else wrote at them since they stood in public last: none of them confirms them. */
    alsoBy: z.exactOptional(z.array(Text)),
    confirmer: MaybeText,
    /** How often it was published: 0 is never. */
    number: Count,
    /** Its words were published as they are. */
    isPublic: z.boolean(),
    firstAt: MaybeInstant,
    publishedAt: MaybeInstant,
    /** Until when it had to be published again, of words that came in between. */
    renewBy: MaybeInstant,
    /** It was published late, or its time went by before. */
    late: Mark,
    /** It had changed, and somebody else found it out before we announced it. */
    missed: Mark,
    /** The version in which somebody changed it last; a moment of its clock changes nothing that a person decides about. */
    changedIn: z.exactOptional(Count),
    ending: z.exactOptional(z.enum(PUBLICATION_ENDINGS)),
    reason: MaybeText,
    overAt: MaybeInstant,
    overBy: MaybeText,
    pledges: z.array(Publishing()),
  }),
);
export type Publication = LazilyGiven<typeof Publication>;

/** `P-`, the month in which it was opened (KST), and a mark of what asked for it: asked for again it is the same. */
export const PUBLICATION_FORM = /^P-\d{6}-[0-9A-F]{8}$/;

/** `month` is YYYY-MM. The mark is FNV-1a of what it was asked by. */
export function publicationId(month: string, askedBy: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < askedBy.length; i += 1)
    hash = Math.imul(hash ^ askedBy.charCodeAt(i), 0x01000193);
  const mark = (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `P-${month.replace('-', '')}-${mark}`;
}

export const isOver = ({ ending }: Pick<Publication, 'ending'>): boolean => ending !== undefined;

/** What was announced, a month's digest and a year's review are never withdrawn: they are corrected by another version. */
export const standsForGood = ({ kind, number }: Pick<Publication, 'kind' | 'number'>): boolean =>
  number > 0 && kind !== 'question' && kind !== 'catalogue';

type Written = Pick<Publication, 'words' | 'isPublic' | 'writtenBy' | 'alsoBy'>;

/** Everybody who wrote at the words that wait, the last first. */
export const writersOf = ({ writtenBy, alsoBy = [] }: Written): readonly string[] =>
  writtenBy === undefined ? alsoBy : [writtenBy, ...alsoBy];

/** The same once `by` writes them anew: what stands in public already was somebody's to confirm. */
export function writersWith(publication: Written, by: string): readonly string[] {
  const { words, isPublic } = publication;
  const before = words && !isPublic ? writersOf(publication) : [];
  return [by, ...before.filter((one) => one !== by)];
}

/** What its clock waits for; undefined where nothing is owed. */
export type Step = 'write' | 'confirm' | 'publish' | 'renew';
export function stepOf({
  kind,
  words,
  isPublic,
  ending,
}: Pick<Publication, 'kind' | 'words' | 'isPublic' | 'ending'>): Step | undefined {
  if (ending !== undefined) return undefined;
  if (!words) return 'write';
  if (isPublic) return kind === 'catalogue' ? 'renew' : undefined;
  return kind === 'question' ? 'confirm' : 'publish';
}
