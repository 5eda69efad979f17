import type { ObjectionOutcome } from '../charter/objection.ts';
import { EXTENSION_REASONS, type PetitionEvent } from './events.ts';
import type { DelayStage } from './objection-events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';

/** Closed list of what made it late. Unlike an extension's, they excuse nothing: workload and absence are said. */
export const DELAY_REASONS = [
  'overlooked',
  'workload',
  'absence',
  'system-fault',
  ...EXTENSION_REASONS,
] as const;
export type DelayReason = (typeof DELAY_REASONS)[number];

/** Reason and date as they were told. Instants are epoch ms. */
export interface Explanation {
  readonly at: number;
  /** A person's id, or 'rule'. */
  readonly by: string;
  readonly stage: DelayStage;
  /** Undefined where the record knows none. */
  readonly reason?: DelayReason;
  /** Content item that holds the person's sentence. */
  readonly sentence?: string;
  /** 처리 예정일; undefined when the answer has come. */
  readonly newDueAt?: number;
  /** The mail that tells it; undefined where there is no address. */
  readonly notice?: string;
}

/** The latest objection and what became of it (P24). Instants are epoch ms. */
export interface Objection {
  readonly at: number;
  readonly outcome: ObjectionOutcome;
  /** Who heard it; undefined for the petitioner's own press. */
  readonly by?: string;
  /** The pledge or period that it was judged by, and its due instant; undefined when none runs. */
  readonly against?: string;
  readonly dueAt?: number;
  /** The pledge of the hour. */
  readonly hour?: string;
  readonly explanation?: Explanation;
  /** When it first reached the petitioner. */
  readonly reachedAt?: number;
  readonly apology?: string;
  /** Content item that holds the apology's words. */
  readonly words?: string;
}

/** The objection after an event; pure like `step`. */
export function objectionAfter(
  { objection: before }: Petition,
  event: PetitionEvent,
): Objection | undefined {
  switch (event.type) {
    case 'ObjectionRaised': {
      const { type: _, ...raised } = event;
      return raised;
    }
    case 'ObjectionExplained': {
      const { type: _, ...explanation } = event;
      return before && { ...before, explanation };
    }
    case 'ExplanationReached':
      return before && { ...before, reachedAt: Math.min(before.reachedAt ?? event.at, event.at) };
    case 'ApologyMade':
      return before && { ...before, words: event.words };
    case 'PledgeMade':
      return before && event.pledge.owes === 'apology'
        ? { ...before, apology: event.pledge.id }
        : before;
    default:
      return before;
  }
}

/** The pledges after an event that settles what they owe: nobody waits for it any more. */
export function owedAfter(pledges: readonly Pledge[], event: PetitionEvent): readonly Pledge[] {
  const given = GIVEN[event.type];
  if (given === undefined) return pledges;
  return pledges.map((pledge) =>
    pledge.owes === given && pledge.silent ? { ...pledge, silent: false } : pledge,
  );
}
const GIVEN: Readonly<Partial<Record<PetitionEvent['type'], Pledge['owes']>>> = {
  ExplanationReached: 'explanation',
  ApologyMade: 'apology',
};

/** The objection whose explanation is owed or was given; undefined for one that opened no hour or was overtaken. */
export function owedObjection({ objection, pledges }: Petition): Objection | undefined {
  const hour = pledges.find(({ id }) => id === objection?.hour);
  return hour && hour.state !== 'void' ? objection : undefined;
}

/** The head's own date that still lies ahead of `now` (epoch ms), the sooner of several. */
export const headDate = ({ pledges }: Petition, now: number): Pledge | undefined =>
  pledges
    .filter(({ owner, state, dueAt }) => owner === 'head' && state === 'open' && dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt)[0];
