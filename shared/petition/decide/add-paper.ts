import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { NewPaper } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { NOTHING } from './commit.ts';

interface Added {
  readonly paper: NewPaper;
  /** The same original once more. */
  readonly again?: true;
  /** The paper that came without these pictures. */
  readonly completes?: string;
}

/** An original joins the petition that it belongs to. Known already: nothing. */
export const addPaper = (
  { papers = [] }: Petition,
  added: Added,
  { at }: Pick<DecisionContext, 'at'>,
): Decision =>
  papers.some(({ id }) => id === added.paper.id)
    ? NOTHING
    : { events: [{ type: 'PaperAdded', at, ...added }], notices: [] };
