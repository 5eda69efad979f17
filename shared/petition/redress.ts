import type { Obligation } from '../charter/redress.ts';
import { isOut } from '../compensation/compensation.ts';
import { spokenReports } from './conduct.ts';
import { objectionsOwed } from './objection.ts';
import type { Petition } from './petition.ts';
import { type Pledge, standsBeside, waitsForStaff } from './pledge.ts';
import type { Redress } from './redress/state.ts';
import { breaksFound } from './second-look.ts';
import { clockOf, isFault, openClockOf, visitOf, visitsOf } from './visit.ts';

/** Every redress that is not void, oldest first. */
export const liveRedress = ({
  redress = [],
}: {
  readonly redress?: Petition['redress'] | undefined;
}): readonly Redress[] => redress.filter(({ voidedAt }) => voidedAt === undefined);

/** Whether a promise was broken before this answer: its mail apologises. What was before a reopening is another matter. */
export const cameLate = ({ redress, pledges, reopenedAt = 0 }: Petition): boolean =>
  liveRedress({ redress }).some(
    ({ source, openedAt, pledge: id }) =>
      source === 'break' &&
      openedAt >= reopenedAt &&
      // What runs beside the petition is no delay of its answer.
      !pledges.some((pledge) => pledge.id === id && standsBeside(pledge)),
  );

export interface BreakFigures {
  /**
   * Promises that are broken, objections to a delay that nobody announced, and what second looks found broken, reports about a
   * person, and second visits through fault of ours.
   */
  readonly breaks: number;
  readonly redress: number;
  readonly exempt: number;
}

/** What the sweep holds against each other (P20.1): every break has a redress, or the rule by which there is none. */
export function breakFigures(petition: Petition): BreakFigures {
  const broken = petition.pledges.filter(({ state }) => state === 'broken').length;
  return {
    breaks:
      broken +
      objectionsOwed(petition).length +
      breaksFound(petition).length +
      visitsOf(petition).filter(isFault).length +
      spokenReports(petition).length,
    redress: liveRedress(petition).length,
    exempt: petition.exempt?.length ?? 0,
  };
}

/** What has become of one thing that a redress owes. */
export interface ObligationState {
  readonly what: Obligation;
  /** KRW that it is worth, of a compensation. */
  readonly amount?: number;
  /** Until when the director says when the citizen gets it, where there is no money now; epoch ms. */
  readonly wordUntil?: number;
  /** The director has said when the citizen gets it: no date of before is told any more. */
  readonly wordGiven?: true;
  /** Nobody took it, and nobody waits for it: the citizen can still ask for it. */
  readonly atHand?: true;
  /** Until when, epoch ms; undefined where it was done as the redress opened. */
  readonly dueAt?: number;
  readonly doneAt?: number;
  /** It was not done, for they wish to hear nothing of it. */
  readonly waived?: true;
}

/** What a redress owes, and what of it was done. */
export const obligationsOf = (redress: Redress, petition: Petition): readonly ObligationState[] =>
  OBLIGATIONS_OF[redress.source](redress, petition);

type ObligationsOf = (redress: Redress, petition: Petition) => readonly ObligationState[];

const OBLIGATIONS_OF: Readonly<Record<Redress['source'], ObligationsOf>> = {
  // Its apology goes out with the notice that tells the break, in the same commit.
  break: ({ owes, openedAt }) => owes.map((what) => ({ what, doneAt: openedAt })),
  // A promise of its own (P24.3), which falls away where the objection does.
  objection: ({ owes, pledge }, petition) =>
    byApology(owes, objectionsOwed(petition).find(({ hour }) => hour.id === pledge)?.apology),
  report: ({ owes, pledge }, { pledges }) =>
    byApology(
      owes,
      pledges.find(({ id }) => id === pledge),
    ),
  look({ owes, pledge }, petition) {
    const look = breaksFound(petition).find(({ period }) => period === pledge);
    return byApology(
      owes,
      petition.pledges.find(({ id }) => id === look?.apology),
    );
  },
  visit: ofVisit,
};

/** What is done when this apology is made; nothing is owed where it fell away. */
function byApology(owes: Redress['owes'], apology: Pledge | undefined): readonly ObligationState[] {
  if (apology?.state === 'void') return [];
  const doneAt = apology && madeAt(apology);
  return owes.map((what) => ({
    what,
    ...due(apology?.dueAt),
    ...(doneAt !== undefined && { doneAt }),
    ...(apology?.waived && { waived: true as const }),
  }));
}

/** What a second visit through our fault owes (P21): the compensation until the citizen has it. */
function ofVisit({ id, owes }: Redress, petition: Petition): readonly ObligationState[] {
  const { apologisedAt, compensation } = visitOf(petition, id) ?? {};
  return owes.flatMap((what): ObligationState[] => {
    if (what !== 'compensation') {
      const { dueAt, waived, settledAt } = clockOf(petition, { id }, 'visit-apology') ?? {};
      const doneAt = apologisedAt ?? (waived && settledAt);
      return [
        {
          what,
          ...due(dueAt),
          ...(doneAt !== undefined && { doneAt }),
          ...(waived && { waived }),
        },
      ];
    }
    // A reversal takes it back only where the finding itself no longer stands.
    if (!compensation || compensation.ended) return [];
    const { amount, handedOverAt } = compensation;
    if (handedOverAt !== undefined)
      return [{ what, amount, ...due(dueOf(petition, id)), doneAt: handedOverAt }];
    if (!openClockOf(petition, { id }, 'visit-compensation'))
      return [{ what, amount, atHand: true }];
    if (hasWord(petition, id)) return [{ what, amount, wordGiven: true }];
    // What was taken from stock waits for no money any more.
    const word = isOut(compensation)
      ? undefined
      : openClockOf(petition, { id }, 'visit-word')?.dueAt;
    return [
      { what, amount, ...due(dueOf(petition, id)), ...(word !== undefined && { wordUntil: word }) },
    ];
  });
}

/** The director gave word of this handover, and of none that was awaited before it. */
function hasWord(petition: Petition, id: string): boolean {
  const word = clockOf(petition, { id }, 'visit-word');
  const awaited = clockOf(petition, { id }, 'visit-compensation');
  if (!word || waitsForStaff(word) || word.state === 'void') return false;
  return awaited !== undefined && word.startsAt >= awaited.startsAt;
}

const dueOf = (petition: Petition, id: string): number | undefined =>
  clockOf(petition, { id }, 'visit-compensation')?.dueAt;

const due = (dueAt: number | undefined) => (dueAt === undefined ? {} : { dueAt });

/** When an apology was made; one that was made late before its instant was kept is known by its break alone. */
const madeAt = ({ state, silent, settledAt, brokenAt, dueAt }: Pledge): number | undefined =>
  state === 'open' || silent ? undefined : (settledAt ?? brokenAt ?? dueAt);
