import type { Petition } from '../petition.ts';
import type { Decision } from '../ports.ts';

/** An internal note: no clock, no notice, and open for a petition that is over, too. `note` is its content item. */
export const addNote = (
  _petition: Petition,
  { by, at, note }: { readonly by: string; readonly at: number; readonly note: string },
): Decision => ({ events: [{ type: 'NoteAdded', at, by, note }], notices: [] });
