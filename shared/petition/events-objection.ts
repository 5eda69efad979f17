import type { ObjectionOutcome } from '../charter/objection.ts';
import type { DelayReason } from './delay-reason.ts';

/** How far a late petition has come. */
export type DelayStage = 'unopened' | 'inProgress' | 'answered';

/** What becomes of an objection to a delay (P24). `at` is the instant of the fact, epoch ms. */
export type ObjectionEvent =
  | {
      readonly type: 'ObjectionRaised';
      readonly at: number;
      readonly outcome: ObjectionOutcome;
      /** Who heard it, where it was not the petitioner's own press. */
      readonly by?: string;
      /** The pledge or period that it was judged by, and its due instant; undefined when none runs. */
      readonly against?: string;
      readonly dueAt?: number;
      /** The pledge of the hour; only where it opens one. */
      readonly hour?: string;
    }
  | {
      readonly type: 'ObjectionExplained';
      readonly at: number;
      /** A person's id, or 'rule'. */
      readonly by: string;
      readonly stage: DelayStage;
      /** Undefined where the record knows none. */
      readonly reason?: DelayReason;
      /** Content item that holds the person's sentence. */
      readonly sentence?: string;
      /** 처리 예정일; undefined when the answer has come. */
      readonly newDueAt?: number;
      /** The notice that tells it; undefined where there is no address. */
      readonly notice?: string;
    }
  | {
      readonly type: 'ExplanationReached';
      readonly at: number;
      readonly how: 'page' | 'mail' | 'text' | 'call' | 'fax' | 'letter';
      /** Who called. */
      readonly by?: string;
    }
  | {
      readonly type: 'ApologyMade';
      readonly at: number;
      readonly by: string;
      /** Content item that holds its words. */
      readonly words: string;
    };
