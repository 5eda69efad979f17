import type { PauseKind } from '../kernel/notice-kind.ts';

/** Facts of a notice about a pause or a change of who reads it; instants are epoch ms. */
export interface PauseFacts {
  readonly kind: PauseKind;
  /** What a person wrote. */
  readonly quote?: string;
  /** The petitioner's own end, or the date that is promised now. */
  readonly until?: number;
  /** How that date came about, a sentence each. */
  readonly derived: readonly string[];
  /** How a request ended, or an appeal was decided. */
  readonly because?: string;
  readonly accessCode?: string;
  /** The body that has it now. */
  readonly body?: { readonly name: string; readonly phone: string };
  readonly objectionUrl: string;
}
