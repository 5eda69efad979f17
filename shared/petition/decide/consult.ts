import { assigneeFor, headOf, presentFor } from '../../organization/presence.ts';
import type { ConsultDecline } from '../collaboration/events.ts';
import type { Consultation } from '../collaboration/state.ts';
import { openConsultations, togetherOf } from '../collaboration.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { noticeId } from '../notice-id.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided } from './commit.ts';
import { consultationOver } from './end-collaboration.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { taskDone, taskFor } from './task.ts';

/** More at once than anybody keeps in view. */
const MOST_OPEN = 10;

interface Consult {
  /** A person, or the department whose next person takes it. */
  readonly person?: string;
  readonly department?: string;
  /** Content item that holds the question. */
  readonly question: string;
  readonly original: boolean;
}

/**
 * Asks a colleague or another department (협조; 민원처리법 §20). It has a clock of its own; the petition's runs on, for
 * consulting is no reason to be late without notice. Several at once.
 */
export function consult(
  petition: Petition,
  asked: Consult,
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'already-answered'
      | 'consult-yourself'
      | 'consulted-already'
      | 'consulted-enough'
      | 'petition-over'
      | 'unknown-department'
      | 'unknown-person'
    > {
  const { by, at } = context;
  const { question, original } = asked;
  if (isOver(petition)) return refused('petition-over');
  if (petition.answeredAt !== undefined) return refused('already-answered');
  const whom = whomOf(petition, asked, context);
  if ('refused' in whom) return whom;
  const open = openConsultations(petition);
  if (open.length >= MOST_OPEN) return refused('consulted-enough');
  if (open.some(({ person }) => person === whom.person)) return refused('consulted-already');
  const target = taskFor(petition, 'consult', whom.person, at, context);
  const consultation = noticeId(petition.version + 1, 0);
  const about = target ? { target: target.id } : {};
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    {
      type: 'ConsultationAsked',
      ...{ at, by, consultation, question, ...whom, ...about },
      ...(original && { original }),
    },
    ...(target ? [pledgeMade(target, at)] : []),
  ];
  const notice: NoticeIntent = {
    kind: 'consultation',
    to: presentFor(context.office, whom.person, at),
    because: consultation,
    about: by,
    ...(target && { pledge: target.id }),
  };
  return decided(petition, events, [notice], at, context);
}

/** Whoever is asked for by name, or the next person of the department. Nobody consults the one who has the petition. */
function whomOf(
  { assignee, number }: Petition,
  { person, department }: Consult,
  { by, at, office }: StaffContext,
):
  | { readonly person: string; readonly department: string }
  | Refusal<'consult-yourself' | 'unknown-department' | 'unknown-person'> {
  if (person !== undefined) {
    const found = office.people.find(({ id }) => id === person);
    if (!found) return refused('unknown-person');
    if (person === by || person === assignee) return refused('consult-yourself');
    return { person, department: found.department };
  }
  if (!office.departments.some(({ id }) => id === department) || department === undefined)
    return refused('unknown-department');
  const next = assigneeFor(office, department, Number(number.split('-')[1]), at).person;
  return next === by || next === assignee
    ? refused('consult-yourself')
    : { person: next, department };
}

/** Whether a consultation is a person's to answer at `now` (epoch ms): theirs, their deputy's, their head's. */
export const isConsulted = (
  { person, department }: Consultation,
  who: string,
  { office }: Pick<Terms, 'office'>,
  now: number,
): boolean =>
  [person, presentFor(office, person, now), headOf(office, department, now)].includes(who) ||
  office.departments.some(({ id, head }) => id === department && head === who);

interface Reply {
  readonly consultation: string;
}

function replied(
  petition: Petition,
  { consultation: id }: Reply,
  context: StaffContext,
  event: (target: { readonly target?: string }) => PetitionEvent,
): Decision | Refusal<'consultation-over' | 'no-consultation'> {
  const { by, at, now } = context;
  const found = togetherOf(petition).consultations.find((one) => one.id === id);
  if (!found || !isConsulted(found, by, context, now)) return refused('no-consultation');
  if (found.state !== 'open') return refused('consultation-over');
  const { target } = found;
  const fact = event(target === undefined ? {} : { target });
  const events = [...taskDone(petition, target, at, now), fact];
  const notice: NoticeIntent = {
    kind: 'consulted',
    to: presentFor(context.office, petition.assignee, now),
    because: fact.type === 'ConsultationDeclined' ? 'declined' : 'answered',
    about: by,
  };
  return decided(petition, events, [notice], now, context);
}

/** What the consulted person says; `reply` is the content item. Told to whoever has the petition now. */
export const answerConsultation = (
  petition: Petition,
  command: Reply & { readonly reply: string },
  context: StaffContext,
): Decision | Refusal<'consultation-over' | 'no-consultation'> =>
  replied(petition, command, context, (target) => {
    const { by, at } = context;
    const { consultation, reply } = command;
    return { type: 'ConsultationAnswered', at, by, consultation, reply, ...target };
  });

/** Not theirs to say, or not to be said in time: with a reason of the closed list and a sentence. */
export const declineConsultation = (
  petition: Petition,
  command: Reply & { readonly reason: ConsultDecline; readonly sentence: string },
  context: StaffContext,
): Decision | Refusal<'consultation-over' | 'no-consultation'> =>
  replied(petition, command, context, (target) => {
    const { by, at } = context;
    const { consultation, reason, sentence } = command;
    return { type: 'ConsultationDeclined', at, by, consultation, reason, sentence, ...target };
  });

/** Taken back by whoever has the petition. */
export function withdrawConsultation(
  petition: Petition,
  { consultation }: Reply,
  context: StaffContext,
): Decision | Refusal<'consultation-over' | 'no-consultation'> {
  const { by, now } = context;
  const found = togetherOf(petition).consultations.find(({ id }) => id === consultation);
  if (!found) return refused('no-consultation');
  if (found.state !== 'open') return refused('consultation-over');
  const over = consultationOver(petition, { open: found, because: 'superseded', by }, context);
  return decided(petition, over.events, over.notices, now, context);
}
