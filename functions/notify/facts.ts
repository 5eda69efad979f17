import { explain, explanation } from '../../shared/charter/explain.ts';
import type { PetitionerFacts, StaffEntry } from '../../shared/notices/facts.ts';
import { topicOf } from '../../shared/notices/topics.ts';
import { EXTENSION_REASONS } from '../../shared/petition/extension-reason.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { foremost, isAwaited, type Pledge } from '../../shared/petition/pledge.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import type { Said } from '../../shared/petition/state-reach.ts';
import { unprovenTask } from '../../shared/petition/unproven.ts';
import { isMidnight } from '../../shared/text/dates.ts';
import { contactOf } from './contact.ts';
import { tellsOfBreak } from './moot.ts';
import { pauseFacts } from './pause-facts.ts';
import { progressFacts } from './progress-facts.ts';
import { redressFacts } from './redress-facts.ts';
import type { Telling } from './telling.ts';

/** The pledge that a notice is about; without one, the first that is open, or the first. */
const pledgeOf = ({ pledges }: Petition, { pledge }: Pick<Notice, 'pledge'>): Pledge | undefined =>
  pledges.find(({ id }) => id === pledge) ?? foremost(pledges) ?? pledges[0];

/** In a list of a day, the decision about a reply that lies unread is what is asked for. */
const askedIn = (petition: Petition, notice: Notice): Pledge | undefined =>
  (notice.kind === 'due-today' ? unprovenTask(petition) : undefined) ?? pledgeOf(petition, notice);

/** One petition's line in a staff mail. */
export function entryOf(
  petition: Petition,
  notice: Notice,
  { office, charter }: Pick<Terms, 'office' | 'charter'>,
  link: string,
): StaffEntry | undefined {
  const pledge = askedIn(petition, notice);
  if (!pledge) return undefined;
  const level = tellsOfBreak(notice, pledge, charter) ? 'break' : notice.level;
  const { department, name } = contactOf(office, petition.assignee);
  return {
    number: petition.number,
    topic: topicOf(petition.unkeyed ? 'unkeyed' : petition.kind),
    department,
    assignee: name,
    receivedAt: petition.receivedAt,
    dueAt: pledge.dueAt,
    endOfDay: isMidnight(pledge.dueAt),
    actBy: pledge.actBy,
    ...(level !== undefined && { level }),
    ...(pledge.owes && { owes: pledge.owes }),
    recipientIs: notice.recipientIs ?? 'assignee',
    ...(pledge.task && { task: pledge.task }),
    ...(notice.newDueAt !== undefined && { newDueAt: notice.newDueAt }),
    ...(!petition.pledges.some(isAwaited) && { settled: true }),
    link,
  };
}

export interface PetitionerTexts {
  readonly accessCode: string;
  /** The answer or the sentence that the notice carries. */
  readonly text: string;
  readonly statusUrl: string;
  /** When it is said, epoch ms: who is away then is said too. */
  readonly now?: number;
  /** The body that has it now. */
  readonly body?: { readonly name: string; readonly phone: string };
}

/** What `say` makes of a notice to the petitioner (a mail, a text); undefined for a notice of another kind. */
export function petitionerMail<T>(
  petition: Petition,
  notice: Said,
  { office, charter, calendar }: Terms,
  { accessCode, text, statusUrl, now, body }: PetitionerTexts,
  say: (facts: PetitionerFacts) => T,
): T | undefined {
  const pledge = pledgeOf(petition, notice);
  const terms = charter.pledges.find(({ id }) => id === pledge?.terms);
  if (!pledge || !terms) return undefined;
  const { language, number, receivedAt } = petition;
  const contact = contactOf(office, petition.assignee, now);
  const common = {
    corporation: office.corporation,
    language,
    number,
    receivedAt,
    statusUrl,
    contact,
  };
  const endOfDay = isMidnight(pledge.dueAt);
  const objectionUrl = `${statusUrl}/objection`;
  const { dueAt } = pledge;
  switch (notice.kind) {
    case 'receipt': {
      const derivation = explain(
        pledge.rule,
        pledge.startsAt,
        charter,
        calendar,
        petition.legalKind,
      );
      const sentences = explanation(derivation, language);
      return say({
        ...common,
        kind: 'receipt',
        accessCode,
        dueAt,
        endOfDay,
        pledgeKind: pledge.kind,
        quotation: terms.quotation,
        explanation: sentences,
        objectionUrl,
      });
    }
    case 'delay': {
      const head = office.departments.find(({ id }) => id === petition.department)?.head;
      const { status } = petition;
      const over = status === 'withdrawn' || status === 'transferred' ? { over: status } : {};
      // What is over has no further date, whatever was set before.
      const newDueAt =
        notice.newDueAt === undefined || 'over' in over ? {} : { newDueAt: notice.newDueAt };
      return say({
        ...common,
        kind: 'delay',
        dueAt,
        endOfDay,
        ...newDueAt,
        ...over,
        responsible: contactOf(office, head ?? petition.assignee, now),
        objectionUrl,
        stage: petition.acceptedAt === undefined ? 'unopened' : 'inProgress',
      });
    }
    case 'answer':
      return say({
        ...common,
        kind: 'answer',
        answer: text,
        files: (petition.attachments ?? []).filter(({ of }) => of === notice.content).length,
        answeredAt: petition.answeredAt ?? notice.createdAt,
        objectionUrl,
      });
    case 'date-change': {
      const newDueAt = notice.newDueAt ?? dueAt;
      return say({
        ...common,
        kind: 'date-change',
        because: reasonOf(notice),
        sentence: text,
        dueAt: dueBefore(petition, pledge),
        newDueAt,
        newEndOfDay: isMidnight(newDueAt),
        objectionUrl,
      });
    }
    case 'explanation':
    case 'apology': {
      const facts = redressFacts(petition, notice, office, { text, objectionUrl });
      return facts && say({ ...common, ...facts });
    }
    case 'transfer': {
      const open = foremost(petition.pledges);
      return say({
        ...common,
        kind: 'transfer',
        objectionUrl,
        ...(open && { dueAt: open.dueAt }),
      });
    }
    case 'progress':
      return say({ ...common, ...progressFacts(petition, pledge, objectionUrl) });
    default: {
      const facts = pauseFacts(petition, notice, pledge, { charter, calendar, office });
      const given = { ...(text && { quote: text }), ...(accessCode && { accessCode }) };
      return facts && say({ ...common, ...facts, ...given, ...(body && { body }), objectionUrl });
    }
  }
}

/** Receipts that leave in one mail: the others by number and date, and nobody's code among them. */
export function withOthers(
  facts: Extract<PetitionerFacts, { kind: 'receipt' }>,
  others: readonly Telling[],
): PetitionerFacts {
  const also = others.flatMap(({ notice, petitions: [petition] }) => {
    const pledge = petition && pledgeOf(petition, notice);
    if (!petition || !pledge) return [];
    const { dueAt } = pledge;
    return [{ number: petition.number, dueAt, endOfDay: isMidnight(dueAt) }];
  });
  return also.length > 0 ? { ...facts, accessCode: '', also } : facts;
}

type Reason = Extract<PetitionerFacts, { kind: 'date-change' }>['because'];
const reasonOf = ({ because }: Said): Reason =>
  EXTENSION_REASONS.find((reason) => reason === because) ?? 'reclassified';

/** The date that the petitioner knew: that of the pledge which this one replaced, or its own before it moved. */
const dueBefore = ({ pledges }: Petition, pledge: Pledge): number =>
  pledge.originalDueAt ??
  (pledge.rule === 'within-7d'
    ? pledges.find(({ rule }) => rule === 'within-24h')?.dueAt
    : undefined) ??
  pledge.dueAt;
