import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import {
  Count,
  type Given,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeCount,
  MaybeInstant,
  Text,
} from './fields.ts';
/** What an original is, by its content: never by its name. */
export const PAPER_TYPES = ['pdf', 'tiff', 'mail', 'other'] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

/** What a person has to know before trusting an original as it came. Closed list. */
export const PAPER_FLAGS = [
  'no-sidecar', // nobody said when it arrived: its clock starts at the scan
  'partial', // the sender or the gateway says that pages are missing
  'no-media', // the gateway told of a fax and its pictures could not be fetched
  'unreadable', // encrypted, broken, or of a kind that nobody here can open
  'unsplit', // several letters in one file: a person says where each begins
  'differs', // its content is not what its name or its sender says
] as const;
export type PaperFlag = (typeof PAPER_FLAGS)[number];

/** Pages of an original, counted from 1, both included. */
export const PageRange = z.strictObject({
  from: Count,
  to: Count,
});
export type PageRange = Given<typeof PageRange>;

/** What a scanner for malware found. Where none is installed a paper is `unscanned` for good. */
export const SCAN_RESULTS = ['clean', 'infected', 'unscannable', 'unscanned'] as const;
export type ScanResult = (typeof SCAN_RESULTS)[number];

/** Why there is no reading copy, or only a part of one. */
export const Unread = z.enum(['encrypted', 'broken', 'too-large', 'not-a-picture']);
export type Unread = Given<typeof Unread>;

/** The safe copy that people look at; made after the receipt, never awaited. */
export const NewReading = z.strictObject({
  /** How many pages the original has, and how many have a picture so far. */
  pages: Count,
  pictures: Count,
  /** How many cannot have one. */
  lost: MaybeCount,
  /** Only these pages were read: the others are another letter's. */
  range: z.exactOptional(PageRange),
  /** There is a PDF of it. */
  pdf: z.boolean(),
  /** Mean confidence of the recognised text, 0 to 100; undefined without any. */
  confidence: MaybeCount,
  because: z.exactOptional(Unread),
});
export const Reading = lazily(() =>
  z.strictObject({
    ...NewReading.shape,
    at: Instant,
  }),
);
export type Reading = LazilyGiven<typeof Reading>;

/** How a person turned a page's picture, from how it was made. */
export const PageTurn = z.strictObject({
  page: Count,
  /** Quarter turns to the right, 0 to 3. */
  turn: Count,
});
export type PageTurn = Given<typeof PageTurn>;

/** An original as it came: a scanned letter, a fax, a mail. No personal text: names and keys are content items (`paper-<id>`). */
export const NewPaper = z.strictObject({
  /** 32 hex digits, made of where it came from: the same arrival has the same id. */
  id: Text,
  type: z.enum(PAPER_TYPES),
  bytes: Count,
  /** SHA-256 in hex of its bytes as they came. */
  hash: Text,
  /** How many pages its sender says that it has. */
  pages: MaybeCount,
  flags: z.array(z.enum(PAPER_FLAGS)),
  /** The pages that are this petition's, where the original holds several letters. */
  range: z.exactOptional(PageRange),
});
export type NewPaper = Given<typeof NewPaper>;

/** An original as the petition's state holds it. Instants are epoch ms. */
export const Paper = lazily(() =>
  z.strictObject({
    ...NewPaper.shape,
    at: Instant,
    /** It came once more within half an hour: attached, not another petition. */
    again: Mark,
    /** Its pictures came later, as a paper of their own. */
    completed: Mark,
    sealedAt: MaybeInstant,
    found: z.exactOptional(z.enum(SCAN_RESULTS)),
    reading: z.exactOptional(Reading()),
    /** The pages that a person turned, each once. */
    turns: z.exactOptional(z.array(PageTurn)),
  }),
);
export type Paper = LazilyGiven<typeof Paper>;

/** The content item with where an original came from and what its sender said of it. */
export const paperContent = (id: string): string => `paper-${id}`;
/** The content item with the text that was recognised in it. */
export const readingContent = (id: string): string => `reading-${id}`;
/** The content item that holds the petition's own data key, itself encrypted: without it every sealed original is noise. */
export const SEAL = 'seal';

/** An original or its copies may be shown: scanned and not found bad, or nobody here scans. */
export const isServable = ({ sealedAt, found }: Paper): boolean =>
  sealedAt !== undefined && (found === 'clean' || found === 'unscanned');

/** A reading copy is made of it: it may be shown, and it has pages. A mail is read as text when it is received. */
export const isReadable = (paper: Paper): boolean => isServable(paper) && paper.type !== 'mail';

/** Whether it can be opened, and why not: the scanner's word is awaited or late, it found something, or it could not look. */
export type PaperStanding = 'open' | 'waits' | 'unchecked' | 'infected' | 'held';
/** An original is scanned and sealed within this; then somebody is told (ms). */
export const SEALED_WITHIN = 60 * 60_000;
/** @param now epoch ms */
export function standingOf(paper: Paper, now: number): PaperStanding {
  if (isServable(paper)) return 'open';
  if (paper.found === 'infected') return 'infected';
  if (paper.found === 'unscannable') return 'held';
  return now - paper.at < SEALED_WITHIN ? 'waits' : 'unchecked';
}

/** Of a longer letter the first pages say who writes and what is asked; the rest has pictures and no text. */
export const RECOGNISED_PAGES = 10;

/** The vault's own tag of an object: its policy lets nobody read what is not `clean`. */
export type VaultTag = 'clean' | 'infected' | 'held';
export const tagOf = (found: ScanResult): VaultTag =>
  found === 'infected' ? 'infected' : found === 'unscannable' ? 'held' : 'clean';

/** Where an original and its copies lie in the vault. */
export const originalName = (number: string, id: string): string => `originals/${number}/${id}`;
export const pdfName = (number: string, id: string, { from, to }: PageRange): string =>
  `readings/${number}/${id}/pages-${from}-${to}.pdf`;
/** @param page counted from 1, as in the original */
export const pictureName = (number: string, id: string, page: number): string =>
  `readings/${number}/${id}/page-${page}.png`;
/** The content item with what a petition says and who says it: as a person wrote it down from paper, or as it was sent. */
export const wordsOf = ({ keyed = 'submission' }: { readonly keyed?: string }): string => keyed;
/** The content item with what a late sidecar said. */
export const describedContent = (id: string): string => `described-${id}`;

/** The pages of an original that are this petition's, by what is known of it. */
export const rangeOf = ({ range }: Pick<Paper, 'range'>, pages: number): PageRange => ({
  from: Math.min(range?.from ?? 1, Math.max(1, pages)),
  to: Math.min(range?.to ?? pages, pages),
});

const isSame = (one: PageRange | undefined, other: PageRange | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to;
/** The reading is of the pages that are the petition's today: a split since makes it another's too. */
export const isCurrent = ({ range, reading }: Paper): boolean =>
  reading !== undefined && isSame(range, reading.range);

/** Quarter turns to the right by which a page's picture is shown. */
export const turnOf = ({ turns = [] }: Pick<Paper, 'turns'>, page: number): number =>
  turns.find((one) => one.page === page)?.turn ?? 0;

/** Every page of it has been tried. */
export function isWholeRead(paper: Paper): boolean {
  const { reading } = paper;
  if (!reading || !isCurrent(paper)) return false;
  const { from, to } = rangeOf(paper, reading.pages);
  return reading.because !== undefined || reading.pictures + (reading.lost ?? 0) >= to - from + 1;
}
