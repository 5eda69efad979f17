import type { StaffEntry } from '../facts.ts';

type Recipient = StaffEntry['recipientIs'];
/** What one entry asks of its recipient, in one sentence. */
type Ask = (entry: { readonly assignee: string; readonly newDue: string }) => string;

export type Asks = Readonly<Record<Recipient, Ask>>;

/** What nobody is asked for any more, told alike to everybody. */
export const toldAll = (sentence: string): Asks => ({
  assignee: () => sentence,
  head: () => sentence,
  dutyOfficer: () => sentence,
  director: () => sentence,
  audit: () => sentence,
});
