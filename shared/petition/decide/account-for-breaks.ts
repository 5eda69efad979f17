import type { DecisionContext } from '../context.ts';
import type { Decision, Terms } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { breakFigures } from '../redress.ts';
import { decided } from './commit.ts';
import { recordBreaks } from './record-breaks.ts';

/** Whether each break of the petition, and nothing else, has its redress or the rule by which there is none (P20.1). */
export function isAccounted(petition: Petition, now: number, terms: Terms): boolean {
  const { breaks, redress, exempt } = breakFigures(petition);
  return breaks === redress + exempt && recordBreaks(petition, now, terms).length === 0;
}

/** The records that are missing, as every commit writes them: nothing besides, and nothing where none is. */
export const accountForBreaks = (
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision => decided(petition, [], [], context.now, context);
