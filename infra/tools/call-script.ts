import * as z from 'zod/mini';

const after = z.int().check(z.gte(0));

/**
 * A call to be played, each so many ms after its beginning: what an exchange tells of one that comes in while it goes on (`events`), or
 * the record that it writes of one that somebody here made (`records`).
 */
export const CallScript = z.looseObject({
  events: z._default(z.array(z.looseObject({ event: z.string(), after })), []),
  records: z._default(
    z.array(
      z.looseObject({
        to: z.string(),
        startedAfter: after,
        answeredAfter: z.optional(after),
        endedAfter: after,
      }),
    ),
    [],
  ),
});
export type CallScript = z.infer<typeof CallScript>;

/** The events as an exchange sends them, of a call that begins at `began` (epoch ms). */
export const playedAt = ({ events }: Pick<CallScript, 'events'>, call: string, began: number) =>
  events.map(({ after, ...event }) => ({ call, ...event, at: began + after }));

/** The records as an exchange sends them, of calls that begin at `began` (epoch ms). */
export const recordedAt = ({ records }: Pick<CallScript, 'records'>, call: string, began: number) =>
  records.map(({ startedAfter, answeredAfter, endedAfter, ...record }) => ({
    ...{ call, ...record, startedAt: began + startedAfter, endedAt: began + endedAfter },
    ...(answeredAfter !== undefined && { answeredAt: began + answeredAfter }),
  }));

/** How long it takes from its beginning to the last that is told (ms). */
export const lengthOf = ({ events, records }: CallScript): number =>
  Math.max(0, ...events.map(({ after }) => after), ...records.map(({ endedAfter }) => endedAfter));
