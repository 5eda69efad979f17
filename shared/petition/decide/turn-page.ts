import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import { isCurrent, type PageTurn, rangeOf, turnOf } from '../paper.ts';
import type { Petition } from '../petition.ts';
import { NOTHING } from './commit.ts';
import { refused } from './refused.ts';
import { paperOf } from './seal-paper.ts';

/** The picture of a page is shown so from now on; turned so already, nothing happens. */
export function turnPage(
  petition: Petition,
  { paper: id, page, turn }: PageTurn & { readonly paper: string },
  { by, at }: Pick<StaffContext, 'by' | 'at'>,
): Decision | Refusal<'no-paper' | 'paper-unread'> {
  const paper = paperOf(petition, id);
  if (!paper) return refused('no-paper');
  const { from, to } = rangeOf(paper, paper.reading?.pages ?? 0);
  if (!isCurrent(paper) || page < from || page > to) return refused('paper-unread');
  if (turnOf(paper, page) === turn) return NOTHING;
  return { events: [{ type: 'PageTurned', at, by, paper: id, page, turn }], notices: [] };
}
