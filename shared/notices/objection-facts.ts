import type { DelayReason } from '../petition/delay-reason.ts';
import type { DelayStage } from '../petition/objection/events.ts';

/** Why it is late and when it will be done (P24.2); instants in epoch ms. */
export interface DelayExplained {
  readonly dueAt: number;
  readonly endOfDay: boolean;
  /** When it was explained: how late is counted to here, or to the answer. */
  readonly explainedAt: number;
  readonly stage: DelayStage;
  readonly reason?: DelayReason;
  /** One sentence by the person who explains; undefined where the service explains by rule. */
  readonly sentence?: string;
  readonly newDueAt?: number;
  readonly answeredAt?: number;
}
