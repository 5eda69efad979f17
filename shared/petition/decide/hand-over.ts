import { assigneeFor, headOf, presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { foremost } from '../pledge.ts';
import { decided } from './commit.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

interface Command {
  /** Content item that holds the sentence. */
  readonly sentence: string;
}

/**
 * To the department that is responsible (이송): its next person by the routing rule, at once. Every clock runs on from
 * the same receipt (P8); the petitioner is told who has it now (민원처리법 §16).
 */
export function transfer(
  petition: Petition,
  { sentence, department }: Command & { readonly department: string },
  context: StaffContext,
): Decision | Refusal<'petition-over' | 'same-department' | 'unknown-department'> {
  const { by, at } = context;
  if (isOver(petition)) return refused('petition-over');
  if (!context.office.departments.some(({ id }) => id === department))
    return refused('unknown-department');
  if (department === petition.department) return refused('same-department');
  const { person } = assigneeFor(context.office, department, turnOf(petition), at);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'assigned'),
    { type: 'PetitionTransferred', at, by, from: petition.department, department, sentence },
    {
      type: 'PetitionAssigned',
      ...{ at, by, department, assignee: person, from: petition.assignee },
    },
  ];
  const notices = [
    assignment(petition, person, at, context),
    ...toPetitioner(petition, { kind: 'transfer' }),
  ];
  return decided(petition, events, notices, at, context);
}

/**
 * Marks a petition abusive (민원처리법 §4): what was written stays as evidence, and somebody else has it from now on.
 * It stays a petition with its promise; the citizen is told nothing.
 */
export function markAbusive(
  petition: Petition,
  { sentence }: Command,
  context: StaffContext,
): Decision | Refusal<'abusive-already' | 'nobody-else' | 'petition-over'> {
  const { by, at } = context;
  if (isOver(petition)) return refused('petition-over');
  if (petition.abusive) return refused('abusive-already');
  const person = anotherThan(petition.assignee, petition, at, context);
  if (person === undefined) return refused('nobody-else');
  const events: PetitionEvent[] = [
    { type: 'AbuseMarked', at, by, sentence, evidence: ['submission'] },
    {
      type: 'PetitionAssigned',
      at,
      by,
      department: departmentOf(person, petition, context),
      assignee: person,
      from: petition.assignee,
    },
  ];
  return decided(petition, events, [assignment(petition, person, at, context)], at, context);
}

/** The next present person of the department who is not `person`; else its head, else undefined. */
function anotherThan(
  person: string,
  petition: Petition,
  at: number,
  { office }: Pick<Terms, 'office'>,
): string | undefined {
  const members = office.departments.find(({ id }) => id === petition.department)?.members ?? [];
  const present = members.filter((id) => id !== person && presentFor(office, id, at) === id);
  const next = present[turnOf(petition) % Math.max(1, present.length)];
  return [next, headOf(office, petition.department, at)].find((id) => id && id !== person);
}

/** Who has a petition next in an office that its person is not in: the next present of the department, else its head. */
export const anotherOf = (petition: Petition, at: number, terms: Pick<Terms, 'office'>): string =>
  anotherThan(petition.assignee, petition, at, terms) ??
  headOf(terms.office, petition.department, at);

const departmentOf = (person: string, { department }: Petition, { office }: Terms): string =>
  office.people.find(({ id }) => id === person)?.department ?? department;

/** Spreads what comes over by hand as receipts are spread: by the number's own sequence. */
export const turnOf = ({ number }: Petition): number => Number(number.split('-')[1]);

export function assignment(
  petition: Petition,
  to: string,
  at: number,
  { office }: Pick<Terms, 'office'>,
): NoticeIntent {
  const pledge = foremost(petition.pledges)?.id;
  return {
    kind: 'assignment',
    to: presentFor(office, to, at),
    recipientIs: 'assignee',
    ...(pledge !== undefined && { pledge }),
  };
}
