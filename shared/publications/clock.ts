import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
import { begun, type Climb, movedTo, rungAt, toldOf } from '../petition/staff-clock.ts';
import { publishSpan, renewSpan, type Span, writeSpan } from './due.ts';
import type { PublicationEvent, Publishing } from './events.ts';
import { type Publication, type Step, stepOf } from './publication.ts';
import type { Words } from './words.ts';

/** What a publication's decisions go by. */
export interface PublicationHouse {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
  readonly office: Office;
}

export type PublicationNotice = 'publication';

/** What a decision about a publication comes to: one commit. */
export interface PublicationDecision {
  readonly events: readonly PublicationEvent[];
  readonly notices: readonly (NoticeIntent & { readonly kind: PublicationNotice })[];
}

export const NOTHING: PublicationDecision = { events: [], notices: [] };

const climbOf = ({ charter, calendar }: PublicationHouse): Climb => ({
  ladder: charter.terms.publications.ladder,
  calendar,
});

/** The clock of what is owed next; `nextSeq` counts on from the one before. */
export const publishing = (span: Span, nextSeq: number, house: PublicationHouse): Publishing =>
  begun({ id: 'publish', ...span, nextSeq, spent: [] }, climbOf(house));

/** The clock that goes on from `before` by another span: what was told is not told again, and what is broken stays broken. */
function publishingOn(
  { spent, silent, brokenAt }: Publishing,
  { isKept, ...span }: Span & { readonly nextSeq: number; readonly isKept: boolean },
  house: PublicationHouse,
): Publishing {
  const broken = brokenAt !== undefined && { brokenAt };
  const kept = isKept && { isKept };
  return {
    ...begun({ id: 'publish', ...span, spent }, climbOf(house)),
    silent,
    ...broken,
    ...kept,
  };
}

/**
 * The clock of other words. Where words were waiting already, the calendar asks for them, or the day of an item of the catalogue is as
 * near, it goes on: never later, and what is broken stays so.
 */
export function rewritten(
  publication: Publication,
  { words: others, at }: { readonly words: Words; readonly at: number },
  house: PublicationHouse,
): Publishing {
  const { kind, words, number, isPublic, pledges } = publication;
  const spanFrom = (from: number) =>
    spanNow(
      { kind, words: others, number },
      kind === 'question' ? 'confirm' : 'publish',
      from,
      house,
    );
  const span = spanFrom(at);
  const [before] = pledges;
  const nextSeq = (before?.nextSeq ?? 0) + 1;
  const isOwed = isPublic
    ? stepOf(publication) === 'renew' && (before?.dueAt ?? 0) <= span.dueAt
    : words !== undefined || kind === 'digest' || kind === 'review';
  if (!before || !isOwed) return publishing(span, nextSeq, house);
  const times = earliest(before, span);
  // Such a day no rule reckons anew, or another calendar would give more time, or hardly any.
  const isKept = spanFrom(times.startsAt).dueAt !== times.dueAt;
  return publishingOn(before, { ...times, nextSeq, isKept }, house);
}

const earliest = (one: Span, other: Span): Span => ({
  startsAt: Math.min(one.startsAt, other.startsAt),
  dueAt: Math.min(one.dueAt, other.dueAt),
});

/** Who does a step: its owner, or who confirms it. */
export const doerOf = ({ owner, confirmer }: Publication, step: Step): string =>
  step === 'confirm' ? (confirmer ?? owner) : owner;

/** A moment of its clock has come. */
export function ringPublication(
  publication: Publication,
  { pledge: id, seq }: Pick<RingMessage, 'pledge' | 'seq'>,
  context: PublicationHouse & { readonly now: number },
): PublicationDecision {
  const { now, office } = context;
  const pledge = publication.pledges.find((one) => one.id === id);
  const step = stepOf(publication);
  const came = step && pledge && rungAt(pledge, seq, now, climbOf(context));
  if (!came) return NOTHING;
  if (!('rung' in came))
    return { events: [{ type: 'PublicationMoved', at: now, ...came }], notices: [] };
  const { department } = publication;
  const told = toldOf(came.tell, { assignee: doerOf(publication, step), department }, office, now);
  return {
    events: [{ type: 'PublicationRung', at: now, ...came.rung }],
    notices: told.map((one) => ({
      ...{ kind: 'publication', ...one, level: came.rung.level },
      ...{ newDueAt: pledge.dueAt, because: step },
    })),
  };
}

/** The calendar is another: what is reckoned in working days follows it; a day that was kept of words before stays. */
export function followCalendar(
  publication: Publication,
  context: PublicationHouse & { readonly now: number },
): PublicationDecision {
  const { now, calendar } = context;
  const [pledge] = publication.pledges;
  const step = stepOf(publication);
  if (!step || !pledge || pledge.calendarVersion === calendar.version) return NOTHING;
  const { dueAt } = pledge.isKept ? pledge : spanNow(publication, step, pledge.startsAt, context);
  const moved = movedTo(pledge, dueAt, climbOf(context));
  return { events: [{ type: 'PublicationMoved', at: now, ...moved }], notices: [] };
}

/** The time of a step that began at `at` (epoch ms). */
export function spanNow(
  { kind, words, number }: Pick<Publication, 'kind' | 'words' | 'number'>,
  step: Step,
  at: number,
  { charter, calendar }: Pick<PublicationHouse, 'charter' | 'calendar'>,
): Span {
  const { publications } = charter.terms;
  if (step === 'write' || !words) return writeSpan(kind, at, publications, calendar);
  if (step === 'renew') return renewSpan(at, words.cycle ?? 1, calendar);
  return publishSpan(kind, words, { at, isFirst: number === 0 }, publications, calendar);
}
