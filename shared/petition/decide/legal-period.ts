import type { LegalKind } from '../../charter/legal-kinds.ts';
import { givenAt } from '../answer-delivered.ts';
import type { StaffContext } from '../context.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { ended } from './end-pledge.ts';
import { judgeAnswer } from './judge.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { withWaits } from './pause.ts';

/** The periods that the law's clock has given it so far, oldest first. */
export const legalPeriods = ({ pledges }: Petition, { charter }: Terms): readonly Pledge[] => {
  const legal = charter.pledges.find(({ trigger }) => trigger === 'legalKind');
  return pledges.filter(({ terms }) => terms === legal?.id);
};

/**
 * The law's clock for another kind (A9, A35), counted from the same receipt; `at` is the instant of the act.
 * The one before is superseded, unless it was late already. An answer that was given judges the new one as it did the old.
 */
export function legalPeriod(
  petition: Petition,
  { legalKind }: { readonly legalKind: LegalKind },
  context: StaffContext,
): readonly PetitionEvent[] {
  const { by, at, now } = context;
  const legal = context.charter.pledges.find(({ trigger }) => trigger === 'legalKind');
  if (!legal) return [];
  const periods = legalPeriods(petition, context);
  const unsettled = periods.filter(({ answeredAt }) => answeredAt === undefined);
  const given = { among: petition.pledges, legalKind };
  const period = withWaits(
    makePledge(legal, petition.receivedAt, context, given),
    { ...petition, legalKind },
    context,
  );
  const events: PetitionEvent[] = [
    { type: 'LegalKindSet', at, by, legalKind },
    ...ended(petition, unsettled, { at, because: 'superseded' }, now, context),
    pledgeMade(period, at),
  ];
  const answeredAt = givenAt(petition) ?? answerBefore(petition, periods);
  if (answeredAt === undefined) return events;
  const after = events.reduce(step, petition);
  const own = after.pledges.filter(({ id }) => id === period.id);
  return [...events, ...judgeAnswer({ ...after, pledges: own }, answeredAt, now, context)];
}

/** What was promised before the matter was reopened is judged by the answer of then. */
const answerBefore = ({ reopenedAt }: Petition, periods: readonly Pledge[]): number | undefined =>
  reopenedAt === undefined
    ? undefined
    : periods
        .map(({ answeredAt, settledAt }) => answeredAt ?? settledAt)
        .findLast((settled) => settled !== undefined);
