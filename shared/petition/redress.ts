import type { Obligation } from '../charter/redress.ts';
import { liveReports } from './conduct.ts';
import { objectionsOwed } from './objection.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { Redress } from './redress/state.ts';
import { breaksFound } from './second-look.ts';

/** Every redress that is not void, oldest first. */
export const liveRedress = ({
  redress = [],
}: {
  readonly redress?: Petition['redress'] | undefined;
}): readonly Redress[] => redress.filter(({ voidedAt }) => voidedAt === undefined);

/** Whether a promise was broken before this answer: its mail apologises. What was before a reopening is another matter. */
export const cameLate = ({ redress, reopenedAt = 0 }: Petition): boolean =>
  liveRedress({ redress }).some(
    ({ source, openedAt }) => source === 'break' && openedAt >= reopenedAt,
  );

export interface BreakFigures {
  /**
   * Promises that are broken, objections to a delay that nobody announced, and what second looks found broken, and reports about a
   * person. */
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
      liveReports(petition).length,
    redress: liveRedress(petition).length,
    exempt: petition.exempt?.length ?? 0,
  };
}

/** What has become of one thing that a redress owes. */
export interface ObligationState {
  readonly what: Obligation;
  /** Until when, epoch ms; undefined where it was done as the redress opened. */
  readonly dueAt?: number;
  readonly doneAt?: number;
  /** It was not done, for they wish to hear nothing of it. */
  readonly waived?: true;
}

/**
 * What a redress owes, and what of it was done. The apology for a break goes out with the notice that tells it, in the same
 * commit; that for a delay to which somebody objected is a promise of its own (P24.3), and falls away where that does.
 */
export function obligationsOf(redress: Redress, petition: Petition): readonly ObligationState[] {
  const apology = apologyOf(redress, petition);
  if (apology?.state === 'void') return [];
  return redress.owes.map((what) => {
    if (redress.source === 'break') return { what, doneAt: redress.openedAt };
    const doneAt = apology && madeAt(apology);
    return {
      what,
      ...(apology && { dueAt: apology.dueAt }),
      ...(doneAt !== undefined && { doneAt }),
      ...(apology?.waived && { waived: true as const }),
    };
  });
}

function apologyOf({ source, pledge }: Redress, petition: Petition): Pledge | undefined {
  switch (source) {
    case 'break':
      return undefined;
    case 'objection':
      return objectionsOwed(petition).find(({ hour }) => hour.id === pledge)?.apology;
    case 'report':
      return petition.pledges.find(({ id }) => id === pledge);
    case 'look': {
      const look = breaksFound(petition).find(({ period }) => period === pledge);
      return petition.pledges.find(({ id }) => id === look?.apology);
    }
  }
}

/** When an apology was made; one that was made late before its instant was kept is known by its break alone. */
const madeAt = ({ state, silent, settledAt, brokenAt, dueAt }: Pledge): number | undefined =>
  state === 'open' || silent ? undefined : (settledAt ?? brokenAt ?? dueAt);
