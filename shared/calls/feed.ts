import * as z from 'zod/mini';
import type { CallDetail } from './detail.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const extension = z.string().check(z.minLength(1), z.maxLength(40));
/** Milliseconds since 1970, UTC. */
const instant = z.int().check(z.gte(0));
const about = { call: id, leg: id, at: instant, clock: z.optional(id) };
const cause = z.int().check(z.gte(0), z.lte(127));

/** An event as an exchange tells it; only the beginning of a call says which number called. */
const FeedEvent = z.discriminatedUnion('event', [
  z.strictObject({
    ...{ event: z.literal('started'), ...about },
    from: z.optional(z.string().check(z.maxLength(60))),
  }),
  z.strictObject({
    event: z.enum(['ringing', 'answered', 'consulted', 'bridged']),
    ...about,
    extension,
  }),
  z.strictObject({ event: z.enum(['held', 'resumed', 'silent', 'ended']), ...about }),
  z.strictObject({
    ...{ event: z.literal('transferred'), ...about, extension, consultation: z.optional(id) },
  }),
  z.strictObject({
    ...{ event: z.literal('released'), ...about, side: z.enum(['citizen', 'agent']), cause },
  }),
]);

/** A call's record as an exchange writes it when all is over: what it does not tell apart it leaves out. */
const FeedRecord = z.strictObject({
  call: id,
  from: z.optional(z.string().check(z.maxLength(60))),
  /** Of a call that one of ours made: the number that was called. */
  to: z.optional(z.string().check(z.maxLength(60))),
  extension: z.optional(extension),
  startedAt: instant,
  answeredAt: z.optional(instant),
  citizenHangupAt: z.optional(instant),
  agentHangupAt: z.optional(instant),
  endedAt: z.optional(instant),
  cause: z.optional(cause),
});

/** So many events of one request; an exchange sends the rest in the next. */
const MOST = 200;

/** What `POST /gateways/calls` takes. A request without events says that the exchange is there. */
export const CallFeed = z.strictObject({
  exchange: id,
  events: z.optional(z.array(FeedEvent).check(z.maxLength(MOST))),
  records: z.optional(z.array(FeedRecord).check(z.maxLength(MOST))),
});
export type CallFeed = z.infer<typeof CallFeed>;

/** What a request told of one call. `from` is the number that called: whoever reads it keeps its hash alone. */
export interface ToldCall {
  /** The exchange's own id. */
  readonly call: string;
  readonly from?: string;
  readonly details: readonly CallDetail[];
}

/** The calls of a request, each once, whichever of the shapes told of them. */
export function callsIn({ exchange, events = [], records = [] }: CallFeed): readonly ToldCall[] {
  const cameIn = records.filter(({ to }) => to === undefined);
  const told = [
    ...events.map(({ call, clock = exchange, ...event }) => {
      const { from, ...detail } = { from: undefined, ...event };
      return { call, from, details: [{ ...detail, clock } as CallDetail] };
    }),
    ...cameIn.map((record) => ({
      ...{ call: record.call, from: record.from, details: detailsOf(record, exchange) },
    })),
  ];
  return [...Map.groupBy(told, ({ call }) => call)].map(([call, parts]) => {
    const from = parts.find((part) => part.from)?.from;
    return {
      ...{ call, ...(from !== undefined && { from }) },
      details: parts.flatMap(({ details }) => details),
    };
  });
}

/** A call that one of ours made. */
export interface DialledCall {
  /** The number that was called: whoever reads it keeps nothing of it. */
  readonly to: string;
  readonly extension?: string;
  readonly isConnected: boolean;
  /** When it was answered, or began where nobody answered; epoch ms. */
  readonly at: number;
}

/** The calls of a request that ours made, once it is known how they came out. */
export function dialledIn({ records = [] }: CallFeed): readonly DialledCall[] {
  return records.flatMap(({ to, extension: by, startedAt, answeredAt, ...ends }) => {
    const isOver = [ends.endedAt, ends.agentHangupAt, ends.citizenHangupAt].some(
      (at) => at !== undefined,
    );
    if (to === undefined || (answeredAt === undefined && !isOver)) return [];
    return {
      ...{ to, isConnected: answeredAt !== undefined, at: answeredAt ?? startedAt },
      ...(by !== undefined && { extension: by }),
    };
  });
}

const CALLER = 'caller';
const AGENT = 'agent';
/** Normal clearing (Q.850). */
const NORMAL = 16;

function detailsOf(
  { startedAt, extension: at, cause: why = NORMAL, ...ends }: z.infer<typeof FeedRecord>,
  clock: string,
): readonly CallDetail[] {
  const { answeredAt, citizenHangupAt, agentHangupAt, endedAt } = ends;
  const released = (side: 'citizen' | 'agent', leg: string, when: number | undefined) =>
    when === undefined
      ? []
      : [{ event: 'released' as const, leg, at: when, clock, side, cause: why }];
  return [
    { event: 'started', leg: CALLER, at: startedAt, clock },
    ...(answeredAt !== undefined && at !== undefined
      ? [{ event: 'answered' as const, leg: AGENT, at: answeredAt, clock, extension: at }]
      : []),
    ...released('citizen', CALLER, citizenHangupAt),
    ...released('agent', AGENT, agentHangupAt),
    ...(endedAt === undefined
      ? []
      : [{ event: 'ended' as const, leg: CALLER, at: endedAt, clock }]),
  ];
}
