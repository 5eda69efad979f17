import type { PetitionKind } from '../../kernel/petition-kind.ts';
import { assigneeFor } from '../../organization/presence.ts';
import { route } from '../../organization/route.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { ContactKnown } from '../paper/events.ts';
import type { Petition } from '../petition.ts';
import { foremost, type Pledge } from '../pledge.ts';
import { bornLate } from './born-late.ts';
import { decided, NOTHING } from './commit.ts';
import { ended } from './end-pledge.ts';
import { assignment, turnOf } from './hand-over.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { legalPeriod, legalPeriods } from './legal-period.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { LEGAL_KIND_OF } from './receive.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { taskDone } from './task.ts';
import { termsOf } from './terms-of.ts';

const DAY = 86_400_000;
/** A stamp further back is a slip of the year or of the month (ms). */
export const MOST_AGO = 60 * DAY;

/** The open clock of a task about its paper. */
export const paperTask = ({ pledges }: Petition, task: 'key' | 'split'): Pledge | undefined =>
  pledges.find((pledge) => pledge.task === task && (pledge.state === 'open' || pledge.silent));

export interface Keyed {
  /** Content item with title, text and the petitioner. */
  readonly keyed: string;
  /** Compared by the routing rules, never obeyed. */
  readonly title: string;
  readonly body: string;
  readonly contact: ContactKnown;
  readonly kind: PetitionKind;
  /** The arrival stamp as the person reads it on the paper, epoch ms. */
  readonly stampedAt?: number;
}

/**
 * A person has read the paper and written down what it asks and from whom (P10.2). For the first time it is routed by its
 * words as a web petition is at its receipt, and its petitioner gets the receipt on the channel that reaches them.
 * Written down again it corrects what was written.
 */
export function keyPaper(
  petition: Petition,
  keyed: Keyed,
  context: StaffContext,
): Decision | Refusal<'no-paper' | 'petition-over' | 'stamp-too-early'> {
  const { by, at } = context;
  const { stampedAt } = keyed;
  if (isOver(petition)) return refused('petition-over');
  if (!petition.papers?.length) return refused('no-paper');
  const first = petition.unkeyed === true;
  const target = paperTask(petition, 'key')?.id;
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    // What it keeps comes first: the act itself then leaves nobody waiting.
    ...taskDone(petition, target, at, at),
    {
      type: 'PaperKeyed',
      at,
      by,
      contact: keyed.contact,
      keyed: keyed.keyed,
      kind: keyed.kind,
      ...(target !== undefined && { target }),
    },
    ...legalKind(petition, keyed, context),
  ];
  const notices: NoticeIntent[] = [];
  if (stampedAt !== undefined) {
    const stamped = stampArrival(events.reduce(step, petition), { stampedAt }, context);
    if ('refused' in stamped) return stamped;
    events.push(...stamped.events);
    notices.push(...stamped.notices);
  }
  if (first) {
    const placed = place(petition, keyed, context);
    events.push(...placed.events);
    const after = events.reduce(step, petition);
    const about = foremost(after.pledges)?.id;
    notices.push(
      ...toPetitioner(after, { kind: 'receipt', ...(about !== undefined && { pledge: about }) }),
      ...placed.notices,
    );
  }
  return decided(petition, events, notices, at, context);
}

/** The law's clock follows the kind until a person sets it themselves (A35). */
function legalKind(
  petition: Petition,
  { kind }: Keyed,
  context: StaffContext,
): readonly PetitionEvent[] {
  const wanted = LEGAL_KIND_OF[kind];
  if (petition.legalKind === wanted || petition.kind === kind) return [];
  if (!legalPeriods(petition, context).some(({ state }) => state === 'open')) return [];
  return legalPeriod(petition, { legalKind: wanted }, { ...context, by: 'rule', now: context.at });
}

/** What no rule could place at the receipt, for there was nothing to read, is placed by its words now. */
function place(
  petition: Petition,
  { title, body }: Keyed,
  { at, office }: DecisionContext,
): Decision {
  if (!petition.unplaced) return NOTHING;
  const { department, routedBy } = route(office, { title, body });
  if (routedBy === 'fallback' || department === petition.department) return NOTHING;
  const { person } = assigneeFor(office, department, turnOf(petition), at);
  return {
    events: [{ type: 'PetitionAssigned', at, by: 'rule', department, assignee: person }],
    notices: [assignment(petition, person, at, { office })],
  };
}

/** `by` in its context is a person, or `sidecar`. */
export interface Stamp {
  readonly stampedAt: number;
}

/**
 * It arrived earlier than was known (A5): its clocks start at the stamp. Open dates that were counted from the receipt are
 * made anew, sooner; what their ladders would have told meanwhile is told once, as for what is born late. A later stamp
 * moves nothing: no date moves away from its petitioner.
 */
export function stampArrival(
  petition: Petition,
  { stampedAt }: Stamp,
  context: StaffContext,
): Decision | Refusal<'stamp-too-early'> {
  const { by, at } = context;
  if (stampedAt >= petition.receivedAt) return NOTHING;
  if (stampedAt < petition.receivedAt - MOST_AGO) return refused('stamp-too-early', 'stampedAt');
  const counted = petition.pledges.filter(
    (pledge) =>
      pledge.state === 'open' &&
      // What was due by now is judged by its own date.
      at <= pledge.dueAt &&
      !pledge.task &&
      !pledge.owes &&
      pledge.startsAt === petition.receivedAt &&
      pledge.originalDueAt === undefined &&
      pledge.priorNotice === undefined,
  );
  const legal = petition.legalKind ? { legalKind: petition.legalKind } : {};
  const made: Pledge[] = [];
  for (const pledge of counted) {
    const among = [...petition.pledges, ...made];
    const again = makePledge(termsOf(pledge, context), stampedAt, context, { ...legal, among });
    made.push({ ...again, spent: pledge.spent });
  }
  const events: PetitionEvent[] = [
    { type: 'ArrivalStamped', at, by, stampedAt },
    ...ended(petition, counted, { at, because: 'superseded' }, at, context),
    ...made.map((pledge) => pledgeMade(pledge, at)),
  ];
  const late = bornLate(events.reduce(step, petition), at, context, made);
  return decided(petition, [...events, ...late.events], late.notices, at, context);
}
