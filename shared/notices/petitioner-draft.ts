import type { PetitionerFacts } from './facts.ts';
import { apologyDraft, explanationDraft } from './objection-draft.ts';
import type { Draft } from './page.ts';
import { answerDraft } from './petitioner/answer.ts';
import { dateChangeDraft } from './petitioner/date-change.ts';
import { delayDraft } from './petitioner/delay.ts';
import { pauseDraft } from './petitioner/pauses.ts';
import { receiptDraft } from './petitioner/receipt.ts';
import { transferDraft } from './petitioner/transfer.ts';
import { progressDraft } from './progress-draft.ts';

/** What a petitioner's mail of each kind says, before the parts that all of them share. */
export function draft(facts: PetitionerFacts): Draft {
  switch (facts.kind) {
    case 'receipt':
      return receiptDraft(facts);
    case 'delay':
      return delayDraft(facts);
    case 'answer':
      return answerDraft(facts);
    case 'date-change':
      return dateChangeDraft(facts);
    case 'explanation':
      return explanationDraft(facts);
    case 'apology':
      return apologyDraft(facts);
    case 'transfer':
      return transferDraft(facts);
    case 'progress':
      return progressDraft(facts);
    default:
      return pauseDraft(facts);
  }
}
