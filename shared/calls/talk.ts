import type { CallDetail, DetailOf } from './detail.ts';

/** One of our people's part of a call. Instants are epoch ms, of the exchange's clocks. */
export interface Talk {
  readonly leg: string;
  readonly extension: string;
  /** Given away to somebody else. */
  readonly transferred: boolean;
  /** It was on hold when it ended. */
  readonly held: boolean;
}

/** A call as the set of what was told makes it. Nothing in it depends on the order, nor on how often it was told. */
export interface CallCourse {
  readonly talks: readonly Talk[];
  readonly transfers: readonly DetailOf<'transferred'>[];
  readonly citizenReleases: readonly DetailOf<'released'>[];
  readonly agentReleases: readonly DetailOf<'released'>[];
  readonly silences: readonly DetailOf<'silent'>[];
  /** Something says that it is over. */
  readonly over: boolean;
  readonly startedAt: number;
  /** The latest instant of what ends it, else of anything. */
  readonly lastAt: number;
}

/** Those of the details that tell of one of these events. */
export const only = <E extends CallDetail['event']>(
  details: readonly CallDetail[],
  ...events: readonly E[]
): readonly DetailOf<E>[] =>
  details.filter((detail): detail is DetailOf<E> => events.some((one) => one === detail.event));

/** The course of a call from the set of its details (`detailSet`), which is not empty. */
export function courseOf(details: readonly CallDetail[]): CallCourse {
  const released = only(details, 'released');
  const transfers = only(details, 'transferred');
  const citizenReleases = released.filter(({ side }) => side === 'citizen');
  const agentReleases = released.filter(({ side }) => side === 'agent');
  const ended = only(details, 'ended');
  const talks = talksIn(details, transfers);
  // A leg that was given away ends before the call does.
  const last = agentReleases.filter(({ leg }) =>
    talks.some((one) => one.leg === leg && !one.transferred),
  );
  const ends = [...citizenReleases, ...ended, ...last].map(({ at }) => at);
  const started = only(details, 'started').map(({ at }) => at);
  const all = details.map(({ at }) => at);
  return {
    ...{ talks, transfers, citizenReleases, agentReleases, over: ends.length > 0 },
    silences: only(details, 'silent'),
    startedAt: Math.min(...(started.length > 0 ? started : all)),
    lastAt: Math.max(...(ends.length > 0 ? ends : all)),
  };
}

/** Legs on which one of us spoke with the caller, in the order of their ids: no clock is asked. */
function talksIn(
  details: readonly CallDetail[],
  transfers: readonly DetailOf<'transferred'>[],
): readonly Talk[] {
  const spoken = only(details, 'answered', 'bridged');
  // Who is consulted answers their own leg, and speaks with no caller before the two are put through.
  const consulted = new Set(only(details, 'consulted').map(({ leg }) => leg));
  const bridged = new Set(only(details, 'bridged').map(({ leg }) => leg));
  // Of two tellings that disagree the one that stands first in the alphabet counts: neither clock decides.
  const legs = new Map(
    spoken
      .filter(({ leg }) => bridged.has(leg) || !consulted.has(leg))
      .toSorted((a, b) => (a.extension < b.extension ? 1 : -1))
      .map(({ leg, extension }) => [leg, extension]),
  );
  const count = (event: 'held' | 'resumed', leg: string): number =>
    only(details, event).filter((one) => one.leg === leg).length;
  return [...legs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([leg, extension]) => ({
      ...{ leg, extension },
      transferred: transfers.some((one) => one.leg === leg),
      held: count('held', leg) > count('resumed', leg),
    }));
}

/** Who has the call at the end: whose leg was not given away; undefined where nobody of us spoke. */
export function lastTalk({ talks }: CallCourse): Talk | undefined {
  return talks.find(({ transferred }) => !transferred) ?? talks.at(-1);
}

/** How long caller and our people spoke, by one clock (ms); undefined where no clock saw both ends. */
export function spokenFor(details: readonly CallDetail[]): number | undefined {
  const begins = only(details, 'answered');
  const ends = only(details, 'released', 'ended');
  const spans = begins.flatMap(({ clock, at }) =>
    ends.filter((end) => end.clock === clock).map((end) => end.at - at),
  );
  return spans.length > 0 ? Math.max(...spans) : undefined;
}
