import type { NewPaper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import type { Decision } from '../ports.ts';
import { NOTHING } from './commit.ts';

/** The same original once more, within half an hour: it joins the petition that it led to. Known already: nothing. */
export const addAgain = (
  { papers = [] }: Petition,
  { at, paper }: { readonly at: number; readonly paper: NewPaper },
): Decision =>
  papers.some(({ id }) => id === paper.id)
    ? NOTHING
    : { events: [{ type: 'PaperAdded', at, paper, again: true }], notices: [] };
