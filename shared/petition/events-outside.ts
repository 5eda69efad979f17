export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What goes to another body, is appealed, or is read by somebody else from now on. Texts and addresses are content items. */
export type OutsideEvent =
  | {
      readonly type: 'PetitionTransferredOut';
      readonly at: number;
      readonly by: string;
      /** Content item that holds the reason and the body. */
      readonly sentence: string;
    }
  | {
      readonly type: 'AppealRaised';
      readonly at: number;
      /** Content item that holds what the petitioner says against it. */
      readonly appeal: string;
      readonly period: string;
    }
  | {
      readonly type: 'AppealProlonged';
      readonly at: number;
      readonly by: string;
      readonly pledge: string;
      readonly newDueAt: number;
      readonly actBy: number;
      readonly sentence: string;
    }
  | {
      readonly type: 'AppealDecided';
      readonly at: number;
      readonly by: string;
      readonly outcome: AppealOutcome;
      readonly decision: string;
    }
  /** A new access code was asked for; the one in use stays good until the new one is used. */
  | { readonly type: 'CodeAsked'; readonly at: number; readonly codeKey: string }
  | { readonly type: 'CodeReplaced'; readonly at: number }
  | {
      readonly type: 'PetitionTakenOver';
      readonly at: number;
      readonly contact: { readonly email: boolean; readonly phone: boolean };
      /** Content item that holds the new address. */
      readonly contactIn: string;
      readonly codeKey: string;
    };
