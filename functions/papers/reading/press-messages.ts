import type { Turn } from '../../../shared/paper/turn-picture.ts';
import type { PageRange, Unread } from '../../../shared/petition/paper.ts';

/** What the press begins with. */
export interface Start {
  readonly directory: string;
  readonly body: Uint8Array;
}

/** What is asked of it, one after another. */
export type PressRequest =
  | { readonly want: 'opened' }
  | { readonly want: 'pdf'; readonly range: PageRange }
  | {
      readonly want: 'page';
      readonly page: number;
      readonly turn: Turn;
      /** Also for a recogniser, unless the page carries its own text. */
      readonly graymap: boolean;
    };

export type PressReply =
  | { readonly is: 'opened'; readonly pages: number; readonly cut?: Unread }
  /** The whole, or the page that was asked for, cannot be shown. */
  | { readonly is: 'shut'; readonly because: Unread }
  | { readonly is: 'pdf'; readonly pdf: Uint8Array }
  | {
      readonly is: 'page';
      readonly preview: Uint8Array;
      readonly graymap?: Uint8Array;
      readonly text?: string;
      /** A part of the page is missing or was guessed at. */
      readonly damaged?: true;
    }
  /** There is none. */
  | { readonly is: 'nothing' };
