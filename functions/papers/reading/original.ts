import type { PageRange, Unread } from '../../../shared/petition/paper.ts';
import type { Image } from './tools.ts';

/** An original that could be opened. Pages are counted from 1. */
export interface Original {
  readonly pages: number;
  /** Why there are pages that are not even counted. */
  readonly cut?: Unread;
  /** The page with square pixels, or why it cannot be shown. The caller deletes its picture. */
  page(page: number): Promise<OpenPage | Shut>;
  /** A copy of these pages as a PDF that opens everywhere; undefined where the whole original is one itself. */
  pdf(range: PageRange): Promise<Uint8Array | undefined>;
  close(): void;
}

export interface OpenPage {
  readonly image: Image;
  /** The text that it carries itself; no recognition is needed. */
  readonly text?: string;
  /** A part of it is missing or was guessed at. */
  readonly damaged?: true;
}

/** Why nothing of it can be opened. */
export interface Shut {
  readonly because: Unread;
}

export const isShut = (opened: Original | OpenPage | Shut): opened is Shut => 'because' in opened;

/** A page of A3 at 300 dots an inch has 17 million pixels; what claims a multiple of that wants to fill our memory. */
export const MOST_PIXELS = 120_000_000;
/** As the decoder holds a page. */
export const MOST_PAGE_BYTES = 400_000_000;
