import type { StaffContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Petition } from '../petition.ts';

/** An internal note: no clock, no notice, and open for a petition that is over, too. `note` is its content item. */
export const addNote = (
  _petition: Petition,
  { note }: { readonly note: string },
  { by, at }: Pick<StaffContext, 'by' | 'at'>,
): Decision => ({ events: [{ type: 'NoteAdded', at, by, note }], notices: [] });
