import * as z from 'zod/mini';

/** A call to be played: what an exchange tells of it, each so many ms after its beginning. */
export const CallScript = z.looseObject({
  events: z.array(z.looseObject({ event: z.string(), after: z.int().check(z.gte(0)) })),
});
export type CallScript = z.infer<typeof CallScript>;

/** The events as an exchange sends them, of a call that begins at `began` (epoch ms). */
export const playedAt = ({ events }: CallScript, call: string, began: number) =>
  events.map(({ after, ...event }) => ({ call, ...event, at: began + after }));

/** How long it takes from its beginning to the last that is told (ms). */
export const lengthOf = ({ events }: CallScript): number =>
  Math.max(0, ...events.map(({ after }) => after));
