import { actBy } from '../../charter/deadline.ts';
import { taskDue } from '../../charter/task-due.ts';
import { departmentNow } from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import { latestAnswer } from '../dispute.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { LookFinding } from '../second-look/events.ts';
import { openLook } from '../second-look.ts';
import { decided, NOTHING } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { taskDone, taskFor, taskOver } from './task.ts';

/**
 * The latest answer solved nothing, as its reader says: somebody who did not write it looks whether a promise was
 * broken (P20), within the charter's time. Once for each answer, and one at a time: a look that waits sees what came since. A charter
 * without such a clock has no such look.
 */
export function lookAsked(petition: Petition, _asked: object, context: DecisionContext): Decision {
  const { at } = context;
  const { answers: answer, secondLooks = [] } = petition;
  if (openLook(petition) || secondLooks.some((look) => look.answer === answer)) return NOTHING;
  const authors = authorsOf(petition, context.office);
  const looker = lookerOf(petition, authors, at, context.office);
  const made = taskFor(petition, 'second-look', looker, at, context);
  if (!made) return NOTHING;
  const asked = { type: 'SecondLookAsked' as const, at, answer, looker, period: made.id, authors };
  return {
    events: [asked, pledgeMade(made, at)],
    notices: [{ kind: 'second-look', to: presentFor(context.office, looker, at), pledge: made.id }],
  };
}

/** It was solved after all: nobody has to look. */
export function lookDropped(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision {
  const { at } = context;
  const look = openLook(petition);
  if (!look) return NOTHING;
  const { period } = look;
  const over = taskOver(petition, period, { at, now: at, because: 'superseded' }, context);
  return { events: [...over, { type: 'SecondLookDropped', at, period }], notices: [] };
}

/** Who answers for the latest answer; where that was not kept, whoever has the petition and who heads its department. */
function authorsOf(petition: Petition, office: Office): readonly string[] {
  const known = latestAnswer(petition)?.authors;
  if (known) return known;
  const head = office.departments.find(({ id }) => id === petition.department)?.head;
  return [...new Set([petition.assignee, ...(head === undefined ? [] : [head])])];
}

/** The head, a colleague of the department, who is on duty, the director: the first who is there and did not write it; else audit. */
export function lookerOf(
  petition: Pick<Petition, 'department' | 'assignee'>,
  authors: readonly string[],
  now: number,
  office: Office,
): string {
  const department = departmentNow(office, petition.department);
  const members = office.departments.find(({ id }) => id === department)?.members ?? [];
  const there = members.filter(
    (id) => id !== petition.assignee && presentFor(office, id, now) === id,
  );
  const may = [
    headOf(office, department, now),
    ...there,
    presentFor(office, office.dutyOfficer, now),
    presentFor(office, office.director, now),
  ];
  // Each of them wrote it: audit did not, and looks rather than nobody.
  return [...may, office.director].find((id) => !authors.includes(id)) ?? office.audit;
}

/** Why this person cannot say what the look finds; undefined when they can. */
export function whyNotLook(
  petition: Petition,
  { by, now, office }: Pick<StaffContext, 'by' | 'now' | 'office'>,
) {
  const look = openLook(petition);
  if (!look) return 'no-second-look';
  if (look.authors.includes(by)) return 'own-look';
  const head = office.departments.find(({ id }) => id === petition.department)?.head;
  const may = [look.looker, head, office.dutyOfficer, office.director];
  return actsForOneOf(office, may, by, now) ? undefined : 'only-looker';
}

/**
 * What the second look finds, with the sentence that the petitioner reads either way. A promise that was broken opens a redress:
 * the head apologises, within the charter's time from now on.
 */
export function findLook(
  petition: Petition,
  { found, reasons }: { readonly found: LookFinding; readonly reasons: string },
  context: StaffContext,
): Decision | Refusal<'no-second-look' | 'own-look' | 'only-looker'> {
  const { by, at, now } = context;
  const why = whyNotLook(petition, context);
  const look = openLook(petition);
  if (why !== undefined || !look) return refused(why ?? 'no-second-look');
  const { period } = look;
  const apology = found === 'broken' ? apologyFor(petition, at, context) : undefined;
  const events: PetitionEvent[] = [
    ...taskDone(petition, period, at, now),
    {
      type: 'SecondLookFound',
      ...{ at, by, period, found, reasons },
      ...(apology && { apology: apology.id }),
    },
    ...(apology ? [pledgeMade(apology, at)] : []),
  ];
  const told = toPetitioner(petition, {
    kind: 'second-look-found',
    because: found,
    content: reasons,
    ...(apology && { newDueAt: apology.dueAt }),
  });
  return decided(petition, events, told, now, context);
}

/** The head's apology for what the look found; undefined under a charter without one. */
function apologyFor(petition: Petition, at: number, terms: Terms): Pledge | undefined {
  const { charter, calendar } = terms;
  const set = charter.pledges.find(({ trigger }) => trigger === 'brokenBySecondLook');
  if (!set) return undefined;
  const length = { within: charter.terms.lookApologiseWithin, atLeast: charter.terms.taskAtLeast };
  const dueAt = taskDue(at, length, undefined, calendar);
  const made = makePledge(set, at, terms, {
    among: petition.pledges,
    task: 'look-apology',
    dueAt,
  });
  return { ...made, actBy: actBy(dueAt, at, calendar) };
}
