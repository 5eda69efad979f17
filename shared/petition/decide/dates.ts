import type { LegalKind } from '../../charter/charter.ts';
import type { StaffContext } from '../context.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import { EXTENSION_REASONS, type ExtensionReason } from '../extension-reason.ts';
import { givenAt } from '../given.ts';
import { noticeId } from '../notice-id.ts';
import type { Petition } from '../petition.ts';
import { isOpenAt, type Pledge } from '../pledge.ts';
import type { Decision, Refusal, Terms } from '../ports.ts';
import { canBeReached } from '../reach.ts';
import { isPaused } from '../supplement.ts';
import { decided, termsOf } from './commit.ts';
import { ended, redressOf } from './end-pledge.ts';
import { judgeAnswer } from './judge.ts';
import { legalPeriod } from './legal-period.ts';
import { actByWithLaw, makePledge, pledgeMade } from './make-pledge.ts';
import { isOver } from './over.ts';
import { withWaits } from './pause.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

const accepted = (petition: Petition, by: string, at: number): readonly PetitionEvent[] =>
  petition.acceptedAt === undefined ? [{ type: 'PetitionAccepted', at, by, how: 'opened' }] : [];

/**
 * The pledge of the charter that a person may move with an act of `at` (epoch ms): open then, though it broke before this
 * was decided; not the head's own date, not the law's.
 */
export const movable = (petition: Petition, at: number): Pledge | undefined =>
  petition.pledges.find((pledge) => {
    const { kind, owner, owes, task } = pledge;
    return isOpenAt(pledge, at) && kind !== 'period' && owner === 'assignee' && !owes && !task;
  });

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
    ...accepted(petition, by, at),
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

/**
 * A prior notice of a new date (A11). The pledge moves only when the notice is proven delivered before the due
 * instant (A12); until then the clock runs on. Once; a second time with recorded consent, once. Received in time (`at`) and
 * decided after the break (`now`) it is given all the same: whether it was in time is its delivery's to say.
 */
export function extend(
  petition: Petition,
  command: {
    readonly reason: ExtensionReason;
    readonly newDueAt: number;
    readonly sentence: string;
    readonly consent: boolean;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'clock-paused'
      | 'consent-needed'
      | 'date-on-closed-day'
      | 'date-out-of-range'
      | 'extended-twice'
      | 'no-channel-for-notice'
      | 'nothing-to-extend'
      | 'notice-under-way'
      | 'past-due'
      | 'petition-over'
      | 'reason-not-listed'
    > {
  const { by, at, now } = context;
  const { reason, newDueAt, consent, sentence } = command;
  if (isOver(petition)) return refused('petition-over');
  if (!EXTENSION_REASONS.includes(reason)) return refused('reason-not-listed');
  if (!canBeReached(petition)) return refused('no-channel-for-notice');
  if (isPaused(petition)) return refused('clock-paused');
  const pledge = movable(petition, at);
  // What was broken and then answered has nobody waiting for another date.
  if (!pledge || (pledge.state === 'broken' && pledge.answeredAt !== undefined))
    return refused('nothing-to-extend');
  if (at > pledge.dueAt) return refused('past-due');
  if (pledge.priorNotice?.state === 'pending') return refused('notice-under-way');
  if (petition.extensions >= 2) return refused('extended-twice');
  if (petition.extensions === 1 && !consent) return refused('consent-needed');
  const length = (pledge.originalDueAt ?? pledge.dueAt) - pledge.startsAt;
  if (newDueAt <= pledge.dueAt || newDueAt > pledge.dueAt + length)
    return refused('date-out-of-range');
  if (!context.calendar.isWorkday(context.calendar.dayOf(newDueAt)))
    return refused('date-on-closed-day');
  const notices = toPetitioner(petition, {
    kind: 'date-change',
    pledge: pledge.id,
    newDueAt,
    content: sentence,
    because: reason,
  });
  const events: PetitionEvent[] = [
    ...accepted(petition, by, at),
    {
      type: 'PriorNoticeGiven',
      at,
      by,
      pledge: pledge.id,
      notice: noticeId(petition.version + 1, 0),
      reason,
      newDueAt,
      consent,
      sentence,
    },
  ];
  return decided(petition, events, notices, now, context);
}

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
  const actBy = actByWithLaw(pledge.dueAt, pledge.startsAt, terms, legalKind, pledge.pauses);
  if (actBy === pledge.actBy) return [];
  const { calendarVersion } = pledge;
  return [{ type: 'ActByMoved', at, pledge: pledge.id, calendarVersion, actBy, because: 'law' }];
}
