import type { VisitCause, VisitGround } from '../../charter/visit.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { Visit } from '../visit/state.ts';
import { isFault as isFaultOf, openClockOf, visitOf, visitWith } from '../visit.ts';
import { decided, NOTHING } from './commit.ts';
import { toPetitioner, toStaff } from './recipients.ts';
import { correctionOf } from './recurrence.ts';
import { refused } from './refused.ts';
import { taskDone } from './task.ts';
import { termsOf } from './terms-of.ts';
import { sameDayIn, sameFaultAs, whatItOwes } from './visit-found.ts';
import { whyNotReviewer, whyNotRuler } from './visit-persons.ts';

/** What was found of a second visit, and the content item with what the citizen reads of it. */
export interface Ruling {
  readonly outcome: 'fault' | 'no-fault';
  /** Of a fault. */
  readonly cause?: VisitCause | undefined;
  /** Of none. */
  readonly ground?: VisitGround | undefined;
  readonly sentence: string;
  /** The petitions in which faults of the department were found lately: a cause among them comes again (P22.2). */
  readonly others?: readonly Petition[];
  /**
   * Of a fault, where the same person said the same day in another petition: it is that fault, of which everything is owed there; or
   * another visit of that day.
   */
  readonly elsewhere?: 'same' | 'another' | undefined;
}

type NoRuling = 'visit-cause' | 'visit-ground' | 'visit-no-same';
type Owes = Extract<ReturnType<typeof whatItOwes>, { readonly refused: string }>['refused'];

/** The head finds whether it was through fault of ours (P21.2): of a cause, never of a person. */
export function ruleVisit(
  petition: Petition,
  ruling: Ruling,
  context: StaffContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNotRuler>> | NoRuling | Owes> {
  const why = whyNotRuler(petition, context);
  const visit = visitWith(petition, 'visit-ruling');
  const clock = visit && openClockOf(petition, visit, 'visit-ruling');
  if (why !== undefined || !visit || !clock) return refused(why ?? 'no-visit-to-rule');
  return concluded(petition, { visit, clock, type: 'VisitRuled' }, ruling, context);
}

/** Somebody else looks again at what was found to be no fault, since the citizen asked. */
export function reviewVisit(
  petition: Petition,
  ruling: Ruling,
  context: StaffContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNotReviewer>> | NoRuling | Owes> {
  const why = whyNotReviewer(petition, context);
  const visit = visitWith(petition, 'visit-review');
  const clock = visit && openClockOf(petition, visit, 'visit-review');
  if (why !== undefined || !visit || !clock) return refused(why ?? 'no-visit-to-review');
  return concluded(petition, { visit, clock, type: 'VisitReviewed' }, ruling, context);
}

interface About {
  readonly visit: Visit;
  readonly clock: Pledge;
  readonly type: 'VisitRuled' | 'VisitReviewed';
}

function concluded(
  petition: Petition,
  { visit, clock, type }: About,
  { outcome, cause, ground, sentence, others = [], elsewhere }: Ruling,
  context: StaffContext,
): Decision | Refusal<NoRuling | Owes> {
  const { at, now, by, charter } = context;
  const { causes, grounds } = charter.terms.visit;
  const isFault = outcome === 'fault';
  if (isFault && (cause === undefined || !causes.includes(cause)))
    return refused('visit-cause', 'cause');
  if (!isFault && (ground === undefined || !grounds.includes(ground)))
    return refused('visit-ground', 'ground');
  const same = isFault ? sameFaultAs(petition, visit, cause) : undefined;
  const isElsewhere = isFault && !same && elsewhere === 'same';
  const isThere = sameDayIn(others, visit).some((one) => isFaultOf(one.visit));
  if (isElsewhere && !isThere) return refused('visit-no-same', 'elsewhere');
  const another = isFault && !same && elsewhere === 'another';
  const correction =
    isFault && cause !== undefined && !same && !isElsewhere
      ? correctionOf(petition, { visit, cause }, others, context)
      : undefined;
  const finding = {
    ...{ at, by, visit: visit.id, sentence, target: clock.id },
    outcome: same || isElsewhere ? ('same-fault' as const) : outcome,
    ...(isFault && cause !== undefined && { cause }),
    ...(!isFault && ground !== undefined && { ground }),
    ...(same && { same: same.id }),
    ...(isElsewhere && { elsewhere: true as const }),
    ...(another && { another: true as const }),
    ...(correction && { correction: correction.item }),
  };
  const found: PetitionEvent =
    type === 'VisitRuled' ? { type, ...finding } : { type: 'VisitReviewed', ...finding };
  const first = [...taskDone(petition, clock.id, at, now), found, ...(correction?.events ?? [])];
  const owed = isFault && !same && !isElsewhere;
  const given = { at, by, pledge: clock.id, another };
  const because = same || isElsewhere ? 'same-fault' : outcome;
  const said = { clock, because, content: sentence };
  const decision = withWhatIsOwed(
    petition,
    first,
    owed ? { visit, given } : undefined,
    said,
    context,
  );
  if (isRefusal(decision) || !correction?.improvement) return decision;
  return { ...decision, improvement: correction.improvement };
}

/** What is found, what it makes owed, and what the citizen is told of it: one commit. */
function withWhatIsOwed(
  petition: Petition,
  first: readonly PetitionEvent[],
  owing: { readonly visit: Visit; readonly given: Parameters<typeof whatItOwes>[2] } | undefined,
  said: { readonly clock: Pledge; readonly because: string; readonly content?: string },
  context: DecisionContext,
): Decision | Refusal<Owes> {
  const after = first.reduce(step, petition);
  const owes = owing
    ? whatItOwes(after, owing.visit, owing.given, context)
    : { events: [], notices: [], entries: [] };
  if (isRefusal(owes)) return owes;
  const { clock, ...how } = said;
  const told = toPetitioner(petition, { kind: 'visit-found', pledge: clock.id, ...how });
  const events = [...first, ...owes.events];
  const decision = decided(petition, events, [...told, ...owes.notices], context.now, context);
  return owes.entries.length > 0 ? { ...decision, entries: owes.entries } : decision;
}

/**
 * Whoever was to find it was silent until the end (A16; promises.md 1.6). It binds the corporation toward the citizen: apology and
 * compensation run as if fault were found. Nothing is said of any person, and no cause is counted. For a day for which the ledger
 * owes the same person already (`owedElsewhere`) nothing is owed again.
 */
export function silentFinding(
  petition: Petition,
  { clock, skipped }: { readonly clock: Pledge; readonly skipped: PledgeBroken['skipped'] },
  context: DecisionContext,
): Decision {
  const { now, owedElsewhere = false } = context;
  const visit = visitOf(petition, clock.visit ?? '');
  if (!visit) return NOTHING;
  const same = sameFaultAs(petition, visit, undefined);
  const elsewhere = !same && owedElsewhere;
  const silent = clock.task === 'visit-review' ? 'review' : 'ruling';
  const first: PetitionEvent[] = [
    { type: 'PledgeBroken', at: now, pledge: clock.id, skipped },
    {
      type: 'VisitDeemed',
      at: now,
      visit: visit.id,
      silent,
      ...(same && { same: same.id }),
      ...(elsewhere && { elsewhere: true as const }),
    },
  ];
  const { by: _nobody, ...byRule } = context;
  const given = { at: now, pledge: clock.id };
  const said = { clock, because: same || elsewhere ? 'same-fault' : 'deemed' };
  const owing = same || elsewhere ? undefined : { visit, given };
  const decision = withWhatIsOwed(petition, first, owing, said, byRule);
  // The rule asks for the charter's own amount, once for each visit: the ledger has no reason to say no.
  if (isRefusal(decision)) throw new Error(`nothing is owed for ${visit.id}: ${decision.refused}`);
  const rung = termsOf(clock, context).ladder.find(({ level }) => level === 'break');
  const about = { pledge: clock.id, level: 'break' } as const;
  const staff = toStaff('break', rung?.tell ?? [], petition, now, context, about);
  return { ...decision, notices: [...decision.notices, ...staff] };
}

type PledgeBroken = Extract<PetitionEvent, { readonly type: 'PledgeBroken' }>;
