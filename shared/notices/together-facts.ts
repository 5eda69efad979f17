import type { Bilingual } from '../organization/office.ts';
import type { CommonFacts } from './facts.ts';

/** What a mail between colleagues is about. */
export type TogetherCase =
  | 'consultation'
  | 'answered'
  | 'declined'
  | 'withdrawn'
  | 'approval'
  | 'approved'
  | 'returned';

/** Facts of a mail to staff about a consultation (협조) or an approval (결재); never what was written. */
export interface TogetherFacts extends CommonFacts {
  readonly about: TogetherCase;
  readonly recipient: string;
  readonly number: string;
  readonly topic: Bilingual;
  /** Who asked, replied or decided, with department and telephone. */
  readonly who: string;
  readonly phone?: string;
  /** When the recipient's part is due, epoch ms. */
  readonly dueAt?: number;
  readonly link: string;
}
