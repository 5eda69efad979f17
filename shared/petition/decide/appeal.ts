import { actBy } from '../../charter/deadline.ts';
import { legalDaysFrom } from '../../charter/legal.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { AppealOutcome } from '../outside/events.ts';
import type { Petition } from '../petition.ts';
import { isOpenAt, type Pledge } from '../pledge.ts';
import { decided } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner, toStaff } from './recipients.ts';
import { refused } from './refused.ts';
import { takenOver } from './taken-over.ts';
import { taskDone } from './task.ts';
import { charterOf, numbersOf } from './terms-of.ts';

/** The end of the last day for an appeal, off closed days (민법 §157, §161); undefined where the law gives none. */
export function appealUntil(petition: Petition, terms: Terms): number | undefined {
  const { calendar } = terms;
  const { declined, legalKind } = petition;
  if (!declined || legalKind !== 'statutory') return undefined;
  const last = calendar.dayOf(declined.at) + charterOf(petition, terms).terms.appeal.within;
  return calendar.startOf(calendar.workdayOnOrAfter(last) + 1);
}

/** The appeal that waits for its decision, and its clock. */
export function openAppeal({ appeal, pledges }: Petition): Pledge | undefined {
  return appeal && appeal.decidedAt === undefined
    ? pledges.find(({ id }) => id === appeal.period)
    : undefined;
}

/** Why no appeal can be made at `at` (epoch ms); undefined when it can. */
export function whyNoAppeal(petition: Petition, at: number, terms: Terms) {
  const until = appealUntil(petition, terms);
  if (until === undefined) return 'not-appealable';
  if (petition.appeal) return 'appealed-already';
  return at > until ? 'appeal-too-late' : undefined;
}

/** 이의신청 (민원처리법 §35): against the refusal of a statutory application, within sixty days, to somebody else than who refused. */
export function raiseAppeal(
  petition: Petition,
  { appeal }: { readonly appeal: string },
  context: DecisionContext,
): Decision | Refusal<'appeal-too-late' | 'appealed-already' | 'not-appealable'> {
  const { at } = context;
  const why = whyNoAppeal(petition, at, context);
  const set = context.charter.pledges.find(({ trigger }) => trigger === 'appealed');
  if (why !== undefined || !set) return refused(why ?? 'not-appealable');
  const made = makePledge(set, at, context, {
    among: petition.pledges,
    owner: 'head',
    task: 'appeal',
  });
  const events: PetitionEvent[] = [
    { type: 'AppealRaised', at, appeal, period: made.id },
    pledgeMade(made, at),
  ];
  const about = { pledge: made.id, newDueAt: made.dueAt };
  const notices = [
    ...toPetitioner(petition, { kind: 'appeal', ...about }),
    ...toStaff('appealed', ['head', 'director'], petition, at, context, { pledge: made.id }),
  ];
  return decided(petition, events, notices, at, context);
}

/** Once, by ten days, with its reason, received (`at`) before the first period is over: a break since is none. */
export function prolongAppeal(
  petition: Petition,
  command: {
    readonly sentence: string;
  },
  context: StaffContext,
): Decision | Refusal<'extended-twice' | 'no-appeal' | 'past-due'> {
  const { by, at, now } = context;
  const { sentence } = command;
  const pledge = openAppeal(petition);
  if (!pledge) return refused('no-appeal');
  if (petition.appeal?.prolonged) return refused('extended-twice');
  if (at > pledge.dueAt || !isOpenAt(pledge, at)) return refused('past-due');
  const { answerDays, extraDays } = numbersOf(pledge, context).appeal;
  const newDueAt = legalDaysFrom(pledge.startsAt, answerDays + extraDays, context.calendar);
  const last = actBy(newDueAt, pledge.startsAt, context.calendar);
  const about = { pledge: pledge.id, newDueAt };
  const events: PetitionEvent[] = [
    { type: 'AppealProlonged', at, by, ...about, actBy: last, sentence },
  ];
  if (pledge.state === 'broken')
    events.unshift({
      type: 'BreakWithdrawn',
      at: now,
      pledge: pledge.id,
      because: 'prolonged-in-time',
    });
  const told = { kind: 'appeal-prolonged' as const, content: sentence, ...about };
  return decided(petition, events, toPetitioner(petition, told), now, context);
}

/** Decided by the head or above, never by who refused. Upheld, the matter is open again with a promise of its own. */
export function decideAppeal(
  petition: Petition,
  command: {
    readonly outcome: AppealOutcome;
    /** Content item that holds the grounds. */
    readonly decision: string;
  },
  context: StaffContext,
): Decision | Refusal<'no-appeal' | 'only-head' | 'own-decision'> {
  const { by, at, now } = context;
  const { outcome, decision } = command;
  const pledge = openAppeal(petition);
  if (!pledge) return refused('no-appeal');
  if (petition.declined?.by === by) return refused('own-decision');
  if (!mayDecide(petition, by, context)) return refused('only-head');
  const again = outcome === 'upheld' ? reopened(petition, at, context) : undefined;
  const events: PetitionEvent[] = [
    ...taskDone(petition, pledge.id, at, now),
    { type: 'AppealDecided', at, by, outcome, decision },
    ...(again
      ? [
          { type: 'PetitionReopened' as const, at },
          ...takenOver(petition, context),
          pledgeMade(again, at),
        ]
      : []),
  ];
  const date = again ? { pledge: again.id, newDueAt: again.dueAt } : { pledge: pledge.id };
  const told = { kind: 'appeal-decided' as const, content: decision, because: outcome, ...date };
  const staff = again
    ? toStaff('reopened', ['assignee'], events.reduce(step, petition), at, context, {
        pledge: again.id,
      })
    : [];
  return decided(petition, events, [...toPetitioner(petition, told), ...staff], now, context);
}

function reopened(petition: Petition, at: number, terms: Terms): Pledge | undefined {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'reopened');
  return set && makePledge(set, at, terms, { among: petition.pledges });
}

const mayDecide = ({ department }: Petition, by: string, { office }: Terms): boolean => {
  const head = office.departments.find(({ id }) => id === department)?.head;
  const deputyOf = (id: string | undefined) => office.people.find((one) => one.id === id)?.deputy;
  return [head, deputyOf(head), office.director, deputyOf(office.director)].includes(by);
};
