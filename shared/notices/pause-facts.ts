/** To the petitioner: what was asked of them, what moved or went elsewhere, and who reads it from now on. */
export type PauseKind =
  | 'supplement'
  | 'supplement-due'
  | 'resumed'
  | 'corrected'
  | 'taken-over'
  | 'new-code'
  | 'transferred-out'
  | 'appeal'
  | 'appeal-prolonged'
  | 'appeal-decided';

/** Facts of such a notice; instants are epoch ms. */
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
