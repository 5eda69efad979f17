import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { NewPaper, PageRange, Reading, ScanResult } from './paper.ts';

/** What is known of a way to a petitioner; the address itself is content. */
export interface ContactKnown {
  readonly email: boolean;
  readonly phone: boolean;
  readonly fax?: true;
  /** A postal address. */
  readonly post?: true;
}

/** Originals on paper, and the person behind them. Texts, names, addresses and object keys are content items. */
export type PaperEvent =
  /** `at` is when it came into this service. */
  | {
      readonly type: 'PaperAdded';
      readonly at: number;
      readonly paper: NewPaper;
      /** The same fax, or a later copy of the same letter. */
      readonly again?: true;
      /** These are the pictures that this paper came without. */
      readonly completes?: string;
    }
  | {
      readonly type: 'PaperSealed';
      readonly at: number;
      readonly paper: string;
      readonly found: ScanResult;
    }
  | {
      readonly type: 'PaperRead';
      readonly at: number;
      readonly paper: string;
      readonly reading: Omit<Reading, 'at'>;
    }
  /** What its sidecar says, which came after it was received without one. */
  | {
      readonly type: 'PaperDescribed';
      readonly at: number;
      readonly paper: string;
      readonly pages?: number;
      /** It holds several letters. */
      readonly unsplit?: true;
    }
  /** It arrived earlier than was known at its receipt: what a late sidecar or the person who keys it says. */
  | {
      readonly type: 'ArrivalStamped';
      readonly at: number;
      readonly by: string;
      readonly stampedAt: number;
    }
  /** A person read it and wrote down what it wants and from whom. */
  | {
      readonly type: 'PaperKeyed';
      readonly at: number;
      readonly by: string;
      readonly contact: ContactKnown;
      /** Content item with title, text and the petitioner as the person confirmed them. */
      readonly keyed: string;
      readonly kind: PetitionKind;
      readonly target?: string;
    }
  /** Several letters in one file: each range beyond the first became a petition of its own. */
  | {
      readonly type: 'PaperSplit';
      readonly at: number;
      readonly by: string;
      readonly paper: string;
      readonly kept: PageRange;
      readonly into: readonly { readonly number: string; readonly range: PageRange }[];
      readonly target?: string;
    };
