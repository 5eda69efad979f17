import type { Unread } from '../../../shared/petition/paper.ts';
import type { Image } from './tools.ts';

/** An original that could be opened. Pages are counted from 1. */
export interface Original {
  readonly pages: number;
  /** It should have had more: its end is missing. */
  readonly cut: boolean;
  /** The page with square pixels; undefined for one that cannot be shown. The caller deletes it. */
  page(page: number): Promise<OpenPage | undefined>;
  /** A copy as a PDF that opens everywhere; undefined where the original is one itself. */
  pdf(): Promise<Uint8Array | undefined>;
  close(): void;
}

export interface OpenPage {
  readonly image: Image;
  /** The text that it carries itself; no recognition is needed. */
  readonly text?: string;
}

/** Why nothing of it can be opened. */
export interface Shut {
  readonly because: Unread;
}

export const isShut = (opened: Original | Shut): opened is Shut => 'because' in opened;

/** A page of A3 at 300 dots an inch has 17 million pixels; what claims a multiple of that wants to fill our memory. */
export const MOST_PIXELS = 120_000_000;
/** As the decoder holds a page. */
export const MOST_PAGE_BYTES = 400_000_000;
