import type { LegalKind } from '../../charter/legal-kinds.ts';
import { asMade } from '../../charter/versions.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';
import { isOver } from './is-final.ts';
import { legalPeriod } from './legal-period.ts';
import { actByWithLaw } from './make-pledge.ts';
import { refused } from './refused.ts';

/** The legal kind is a person's to say; it starts the law's clock beside the promise (A9, A35). */
export function setLegalKind(
  petition: Petition,
  command: {
    readonly legalKind: LegalKind;
  },
  context: StaffContext,
): Decision | Refusal<'no-legal-period' | 'petition-over'> {
  const { at, now } = context;
  const { legalKind } = command;
  if (isOver(petition)) return refused('petition-over');
  if (petition.legalKind === legalKind) return { events: [], notices: [] };
  if (!context.charter.pledges.some(({ trigger }) => trigger === 'legalKind'))
    return refused('no-legal-period');
  const [set, ...period] = legalPeriod(petition, command, context);
  const events: PetitionEvent[] = [
    ...(set ? [set] : []),
    ...petition.pledges.flatMap((pledge) => sooner(pledge, at, legalKind, context)),
    ...period,
  ];
  return decided(petition, events, [], now, context);
}

/** The promise's last moment to act under the law's own limit, where that comes sooner. */
function sooner(
  pledge: Pledge,
  at: number,
  legalKind: LegalKind,
  terms: Terms,
): readonly PetitionEvent[] {
  if (pledge.state !== 'open' || pledge.kind === 'period') return [];
  if (pledge.owner === 'head' || pledge.owes || pledge.task) return [];
  const actBy = actByWithLaw(
    pledge.dueAt,
    pledge.startsAt,
    asMade(pledge, terms),
    legalKind,
    pledge.pauses,
  );
  if (actBy === pledge.actBy) return [];
  const { calendarVersion } = pledge;
  return [{ type: 'ActByMoved', at, pledge: pledge.id, calendarVersion, actBy, because: 'law' }];
}
