import { presentFor } from '../../organization/presence.ts';
import type { PetitionEvent } from '../events.ts';
import { ANSWER_CHECKS, type AnswerCheck } from '../events-desk.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { foremost } from '../pledge.ts';
import type { Decision, Refusal, Terms } from '../ports.ts';
import { isReachedOnPaper } from '../reach.ts';
import { openSupplement } from '../supplement.ts';
import { unreadReplies } from '../unproven.ts';
import { needsApproval } from './approval-needed.ts';
import { decided, NOTHING, termsOf } from './commit.ts';
import { judgeAnswer, voided } from './judge.ts';
import { acceptedBy, isOver } from './over.ts';
import { callsFor } from './reach.ts';
import { toPetitioner, toStaff } from './recipients.ts';
import { endSupplement } from './supplied.ts';
import { carriedTo, togetherOver } from './together-over.ts';

const refused = (code: string): Refusal => ({ refused: code });

/** Opening the form is accepting. Repeating it changes nothing. */
export function accept(
  petition: Petition,
  { by, at, how }: { by: string; at: number; how: 'opened' | 'answered' | 'assigned' },
  terms: Terms,
): Decision {
  const events = isOver(petition) ? [] : acceptedBy(petition, by, at, how);
  return events.length ? decided(petition, events, [], at, terms) : NOTHING;
}

/** Another named person; the clock and the original due instant stay as they are (P8). */
export function assign(
  petition: Petition,
  { by, at, to }: { by: string; at: number; to: string },
  terms: Terms,
): Decision | Refusal {
  if (isOver(petition)) return refused('petition-over');
  const person = terms.office.people.find(({ id }) => id === to);
  if (!person) return refused('unknown-person');
  if (to === petition.assignee) return NOTHING;
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'assigned'),
    { type: 'PetitionAssigned', at, by, department: person.department, assignee: to },
  ];
  const pledge = foremost(petition.pledges)?.id;
  const notice = {
    kind: 'assignment' as const,
    to: presentFor(terms.office, to, at),
    recipientIs: 'assignee' as const,
    ...(pledge !== undefined && { pledge }),
  };
  return decided(petition, events, [notice, ...callsFor(petition, notice.to)], at, terms);
}

interface Answer {
  readonly by: string;
  readonly at: number;
  /** Content item and keyed hash of the text. */
  readonly answer: string;
  readonly hash: string;
  readonly checked?: readonly AnswerCheck[];
  readonly now?: number;
  /** It answers every linked petition too. */
  readonly linked?: boolean;
  /** Who approved it, where the office asks for that. */
  readonly approvedBy?: string;
  /** The answer of the petition that this one is linked to. */
  readonly with?: { readonly parent: string; readonly answer: string };
}

/**
 * A substantive answer by a person (A6). `at` is the instant at which its request was received, kept
 * across retries; `now` is the instant of this decision. Exactly at the bound is kept.
 */
export function answer(
  petition: Petition,
  { by, at, answer: content, hash, checked, now = at, linked, approvedBy, with: carried }: Answer,
  terms: Terms,
): Decision | Refusal {
  if (petition.unkeyed) return refused('paper-unkeyed');
  if (isOver(petition)) return refused('petition-over');
  if (approvedBy === undefined && needsApproval(petition, by, terms.office))
    return refused('approval-needed');
  if (checked && !ANSWER_CHECKS.every((check) => checked.includes(check)))
    return refused('answer-unchecked');
  // Who answers waits for nothing any more: what stood still runs again, and is judged then.
  const ended = endSupplement(petition, { at, because: 'answered', by }, terms);
  const running = ended.reduce(step, petition);
  const isFirst = petition.answeredAt === undefined;
  // On paper it is given when that has left the house (A6): until then its pledges wait.
  const onPaper = isFirst && isReachedOnPaper(petition);
  const judged = isFirst && !onPaper ? judgeAnswer(running, at, now, terms) : [];
  const over = togetherOver(petition, at, terms);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'answered'),
    ...ended,
    ...judged,
    ...over.events,
    {
      type: 'PetitionAnswered',
      ...{ at, by, answer: content, hash },
      ...(checked && { checked }),
      ...(carried && { with: carried }),
      ...(onPaper && { onPaper }),
    },
  ];
  const notices = [
    ...toPetitioner(petition, { kind: 'answer', content }),
    ...over.notices,
    ...(linked ? carriedTo(petition, { answer: content, by, at }) : []),
    ...judged.flatMap((event) =>
      event.type === 'PledgeBroken' ? tellBreak(petition, event.pledge, now, terms) : [],
    ),
  ];
  return decided(petition, events, notices, now, terms);
}

/** Answered after its due instant and before the clock rang: the answer reaches the citizen, the break its heads. */
function tellBreak(petition: Petition, id: string, now: number, terms: Terms) {
  const pledge = petition.pledges.find((other) => other.id === id);
  const rung = pledge && termsOf(pledge, terms).ladder.find(({ level }) => level === 'break');
  return rung
    ? toStaff('break', rung.tell, petition, now, terms, { pledge: id, level: 'break' })
    : [];
}

export function close(
  petition: Petition,
  { by, at, reason }: { by: string; at: number; reason: string },
  terms: Terms,
): Decision | Refusal {
  if (petition.status === 'closed') return NOTHING;
  const { status } = petition;
  if (status !== 'answered' && status !== 'transferred') return refused('not-answered');
  if (unreadReplies(petition).length > 0) return refused('reply-unread');
  // Redress that is broken is owed all the same.
  if (petition.pledges.some(({ state, owes, silent }) => state === 'open' || (owes && silent)))
    return refused('pledge-open');
  return decided(petition, [{ type: 'PetitionClosed', at, by, reason }], [], at, terms);
}

/** 취하: what is open is void, what was broken before stays broken. */
export function withdraw(
  petition: Petition,
  { at }: { at: number },
  terms: Terms,
): Decision | Refusal {
  if (petition.status === 'withdrawn') return NOTHING;
  if (petition.status === 'transferred') return refused('petition-over');
  if (petition.status === 'answered' || petition.status === 'closed')
    return refused('already-answered');
  const events = petition.pledges.flatMap((pledge): PetitionEvent[] => {
    // Answered already: what it comes to is not the petitioner's to undo.
    if (pledge.answeredAt !== undefined) return [];
    if (pledge.state === 'open') return [voided(pledge, at, 'withdrawn')];
    if (pledge.state !== 'broken' || at > pledge.dueAt) return [];
    return [
      { type: 'BreakWithdrawn', at, pledge: pledge.id, because: 'withdrawn-in-time' },
      voided(pledge, at, 'withdrawn'),
    ];
  });
  const over = togetherOver(events.reduce(step, petition), at, terms);
  const to = presentFor(terms.office, petition.assignee, at);
  const told = { kind: 'withdrawn' as const, to, recipientIs: 'assignee' as const };
  const ended: PetitionEvent[] = openSupplement(petition)
    ? [{ type: 'SupplementEnded', at, because: 'withdrawn' }]
    : [];
  const all: PetitionEvent[] = [
    ...ended,
    ...events,
    ...over.events,
    { type: 'PetitionWithdrawn', at },
  ];
  return decided(petition, all, [told, ...over.notices], at, terms);
}
