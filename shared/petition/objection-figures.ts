import type { PetitionEvent } from './events.ts';

/** From objection to explanation, as the events prove it. Durations are ms; a share lies between 0 and 1. */
export interface ObjectionFigures {
  /** Objections that opened an hour (late without notice) and were not overtaken by a later fact. */
  readonly owed: number;
  /** How many of them an explanation has reached; the durations are of these. */
  readonly reached: number;
  readonly withinHour: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly max?: number;
  /** Of what was explained: by the service itself at minute 30, not by a person. */
  readonly byRule?: number;
}

const HOUR = 3_600_000;

interface Hour {
  readonly at: number;
  readonly pledge: string;
  byRule?: boolean;
  reachedAt?: number;
  void?: true;
}

/** The measure of P24 over whole histories, one for each petition, oldest event first. */
export function objectionFigures(
  histories: readonly (readonly PetitionEvent[])[],
): ObjectionFigures {
  const hours = histories.flatMap(hoursIn).filter((hour) => !hour.void);
  const took = hours
    .flatMap(({ at, reachedAt }) => (reachedAt === undefined ? [] : reachedAt - at))
    .toSorted((a, b) => a - b);
  const explained = hours.filter(({ byRule }) => byRule !== undefined);
  const of = (share: number) => took[Math.ceil(took.length * share) - 1];
  const [p50, p95, max] = [of(0.5), of(0.95), took.at(-1)];
  return {
    owed: hours.length,
    reached: took.length,
    withinHour: took.filter((ms) => ms <= HOUR).length,
    ...(p50 !== undefined && { p50 }),
    ...(p95 !== undefined && { p95 }),
    ...(max !== undefined && { max }),
    ...(explained.length > 0 && {
      byRule: explained.filter(({ byRule }) => byRule).length / explained.length,
    }),
  };
}

function hoursIn(events: readonly PetitionEvent[]): readonly Hour[] {
  const hours: Hour[] = [];
  for (const event of events) {
    const last = hours.at(-1);
    if (event.type === 'ObjectionRaised' && event.hour !== undefined)
      hours.push({ at: event.at, pledge: event.hour });
    else if (event.type === 'ObjectionExplained' && last) last.byRule ??= event.by === 'rule';
    // A fact that is known later can be the earlier one.
    else if (event.type === 'ExplanationReached' && last)
      last.reachedAt = Math.min(last.reachedAt ?? event.at, event.at);
    else if (event.type === 'PledgeVoided')
      for (const hour of hours) if (hour.pledge === event.pledge) hour.void = true;
  }
  return hours;
}
