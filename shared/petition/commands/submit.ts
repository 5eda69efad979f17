import { defineReceipt } from './receipt.ts';
import { SubmissionBody } from './submission.ts';

export const submitReceipts = {
  /** A citizen writes a petition, in the form or by the interface. */
  submit: defineReceipt({ from: 'citizen', body: SubmissionBody }),
} as const;
