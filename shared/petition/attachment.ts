import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { Count, type Given, Instant, type LazilyGiven, Mark, MaybeText, Text } from './fields.ts';
/** The closed list of what can be attached. Nothing that runs, and no archive, whose inside nobody could vouch for. */
export const ATTACHMENT_TYPES = [
  'pdf',
  'hwp',
  'hwpx',
  'docx',
  'xlsx',
  'pptx',
  'jpeg',
  'png',
  'heic',
  'tiff',
  'text',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** Endings of names that are not the type's own. */
const ENDINGS: Readonly<Record<string, AttachmentType>> = {
  jpg: 'jpeg',
  jfif: 'jpeg',
  heif: 'heic',
  tif: 'tiff',
  txt: 'text',
};

const MEBI = 1024 * 1024;
/** At most so many files at once, and so many bytes a file. */
export const MOST_FILES = 5;
export const MOST_BYTES = 10 * MEBI;
/** All files of one form together that a script brought to the bucket itself. */
export const MOST_TOGETHER = 30 * MEBI;
/** All files that come within one form: Lambda takes six megabytes, in base64. */
export const MOST_BY_FORM = 4 * MEBI;
/** A petition's files in all: they stand in its state. */
const MOST_IN_ALL = 50;

/** The type that a name claims by its ending; undefined for what is not on the list. */
export function typeOf(name: string): AttachmentType | undefined {
  const ending = /\.([0-9a-z]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return ENDINGS[ending] ?? ATTACHMENT_TYPES.find((type) => type === ending && type !== 'text');
}

/** Every ending that a name may have, with its dot. */
export const KNOWN_ENDINGS: readonly string[] = [
  ...ATTACHMENT_TYPES.filter((type) => type !== 'text'),
  ...Object.keys(ENDINGS),
].map((ending) => `.${ending}`);

/** What a file's id begins with: the Korean day on which it came, YYYYMMDD. Older ids have no day. */
const DAY = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** 32 hex digits: the day (YYYY-MM-DD), so that the bucket can list what came on it, and 24 of `digits`. */
export const fileIdOf = (day: string, digits: string): string =>
  `${day.replaceAll('-', '')}${digits.slice(0, 24)}`;

/** A file's id without its day: the same file that is sent again after midnight is the same. */
export const apartFromDay = (id: string): string => id.replace(DAY, '');

export const AttachedFile = z.strictObject({
  id: Text,
  type: z.enum(ATTACHMENT_TYPES),
  bytes: Count,
});
export type AttachedFile = Given<typeof AttachedFile>;
/** A file that is to be attached. Its name is personal text: it stands in content items only. */
export interface NamedFile extends AttachedFile {
  readonly name: string;
}

/**
 * What it proved to be: as its name says; something else; nothing, for it never came; malware; or held back, for a
 * scanner is installed and could not look into it.
 */
export const Verdict = z.enum(['sound', 'differs', 'missing', 'infected', 'unscanned']);
export type Verdict = Given<typeof Verdict>;

/** How a file stands: its verdict or, without one, that it is still to come (`awaited`) or late (`unchecked`). */
export type FileStatus = Verdict | 'awaited' | 'unchecked';

/** A word that comes later replaces these: the file was not looked into. */
export const isOpen = (verdict: Verdict | undefined): boolean =>
  verdict === undefined || verdict === 'missing' || verdict === 'unscanned';

/** An attachment as the petition's state holds it. `of` is the content item that it came with. */
export const Attachment = lazily(() =>
  z.strictObject({
    ...AttachedFile.shape,
    of: Text,
    by: z.enum(['petitioner', 'staff']),
    /** It came with an answer that is not approved: nothing that the petitioner is shown. */
    unpublished: Mark,
    /** Epoch ms. */
    at: Instant,
    verdict: z.exactOptional(Verdict),
    /** The version of the stored object that was looked at: the only one that is ever served. */
    version: MaybeText,
  }),
);
export type Attachment = LazilyGiven<typeof Attachment>;

/** So long after it was attached a file has come and been scanned; then somebody is told (ms). */
export const CHECKED_WITHIN = 60 * 60_000;

/** What is to be said of an attachment at `now` (epoch ms). */
export const standingOf = ({ verdict, at }: Attachment, now: number): FileStatus =>
  verdict ?? (now - at < CHECKED_WITHIN ? 'awaited' : 'unchecked');

export const isFull = (held: readonly Attachment[] | undefined, more: number): boolean =>
  (held?.length ?? 0) + more > MOST_IN_ALL;

/** What the petitioner may see. */
export const publishedFiles = (held: readonly Attachment[] = []): readonly Attachment[] =>
  held.filter(({ unpublished }) => !unpublished);
