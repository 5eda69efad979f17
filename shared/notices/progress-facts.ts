/** What a petitioner is told while they wait: each thirty days from the receipt (시행령 §23). Instants are epoch ms. */
export interface ProgressFacts {
  readonly kind: 'progress';
  /** Days since the receipt: 30, 60, ... */
  readonly days: number;
  /** `reopened`: there was an answer, and it did not solve the matter. */
  readonly stage: 'unopened' | 'inProgress' | 'reopened' | 'paused';
  /** The date that still stands; undefined when every promised date has passed. */
  readonly dueAt?: number;
  /** When they are told again, should there be no answer. */
  readonly nextAt?: number;
  readonly objectionUrl: string;
}
