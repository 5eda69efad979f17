import { givenAt } from '../answer-delivered.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { isPaused } from '../supplement.ts';
import { decided } from './commit.ts';
import { ended, redressOf } from './end-pledge.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { judgeAnswer } from './judge.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { movable } from './movable.ts';
import { withWaits } from './pause.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { termsOf } from './terms-of.ts';
/**
 * 24 hours → seven days (P9.3): only by a named person, before the 24-hour due, with both limbs of A8 and a
 * sentence. The seven days run from the same receipt. After the due instant it cures nothing; `at` is the instant at which
 * it was received, and a break recorded before `now`, its decision, is withdrawn with all that followed from it.
 */
export function reclassify(
  petition: Petition,
  command: {
    readonly matter: 'improvement' | 'complaint';
    readonly need: 'factFinding' | 'correction';
    readonly sentence: string;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'already-extended'
      | 'clock-paused'
      | 'not-reclassifiable'
      | 'past-due'
      | 'petition-over'
      | 'unknown-person'
    > {
  const { by, at, now } = context;
  if (isOver(petition)) return refused('petition-over');
  if (!context.office.people.some(({ id }) => id === by)) return refused('unknown-person');
  if (isPaused(petition)) return refused('clock-paused');
  const seven = context.charter.pledges.find(({ trigger }) => trigger === 'reclassified');
  const current = movable(petition, at);
  if (!seven || !current || current.terms === seven.id) return refused('not-reclassifiable');
  // Seven days from the receipt are long past when an answer has not solved the matter.
  if (termsOf(current, context).trigger === 'reopened') return refused('not-reclassifiable');
  if (current.originalDueAt !== undefined || current.priorNotice)
    return refused('already-extended');
  if (at > current.dueAt) return refused('past-due');
  const { pledges: among, legalKind } = petition;
  const given = { among, ...(legalKind && { legalKind }) };
  const made = withWaits(makePledge(seven, petition.receivedAt, context, given), petition, context);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    {
      type: 'PetitionReclassified',
      at,
      by,
      matter: command.matter,
      need: command.need,
      sentence: command.sentence,
    },
    ...ended(petition, [current], { at, because: 'reclassified' }, now, context),
    ...(current.state === 'broken'
      ? ended(petition, redressOf(petition, at), { at, because: 'superseded' }, now, context)
      : []),
    pledgeMade({ ...made, spent: ['unaccepted'] }, at),
  ];
  const answeredAt = current.answeredAt ?? givenAt(petition);
  if (answeredAt !== undefined) {
    const after = events.reduce(step, petition);
    const pledges = after.pledges.filter(({ id }) => id === made.id);
    events.push(...judgeAnswer({ ...after, pledges }, answeredAt, now, context));
  }
  const notices = toPetitioner(petition, {
    kind: 'date-change',
    pledge: made.id,
    newDueAt: made.dueAt,
    content: command.sentence,
    because: 'reclassified',
  });
  return decided(petition, events, notices, now, context);
}
