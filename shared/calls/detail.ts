import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { Count, Instant, type LazilyGiven, MaybeText, Text } from '../petition/fields.ts';

const about = {
  /** The exchange's id of the leg: one side's part of a call. */
  leg: Text,
  /** When the exchange says that it was, epoch ms. */
  at: Instant,
  /** Which of the exchange's clocks said so: two of them are never compared. */
  clock: Text,
};

/** What an exchange tells of a call. No number of anybody stands in it. */
export const CallDetail = lazily(() =>
  z.discriminatedUnion('event', [
    z.strictObject({ event: z.literal('started'), ...about }),
    z.strictObject({ event: z.literal('ringing'), ...about, extension: Text }),
    z.strictObject({ event: z.literal('answered'), ...about, extension: Text }),
    z.strictObject({ event: z.literal('held'), ...about }),
    z.strictObject({ event: z.literal('resumed'), ...about }),
    /** On this leg of ours nothing was heard from the caller from `at` until it ended: the exchange's own count of time, and no recording. */
    z.strictObject({ event: z.literal('silent'), ...about }),
    /** Whoever has the call speaks with a colleague first; `leg` is that talk's. */
    z.strictObject({ event: z.literal('consulted'), ...about, extension: Text }),
    /** `leg` gives the call away; `consultation` is the leg of the talk before it. */
    z.strictObject({
      event: z.literal('transferred'),
      ...about,
      extension: Text,
      consultation: MaybeText,
    }),
    /** Caller and receiver are put through; `leg` is the receiver's. */
    z.strictObject({ event: z.literal('bridged'), ...about, extension: Text }),
    /** One side has hung up, with the cause of ITU-T Q.850. */
    z.strictObject({
      event: z.literal('released'),
      ...about,
      side: z.enum(['citizen', 'agent']),
      cause: Count,
    }),
    /** All that an exchange says which does not tell the sides apart. */
    z.strictObject({ event: z.literal('ended'), ...about }),
  ]),
);
export type CallDetail = LazilyGiven<typeof CallDetail>;
export type DetailOf<E extends CallDetail['event']> = Extract<CallDetail, { readonly event: E }>;

/** The same fact has the same text, whatever order its fields came in. */
const textOf = (detail: CallDetail): string =>
  JSON.stringify(Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The set of what was told, each once and in one order, however it came. */
export function detailSet(told: readonly CallDetail[]): readonly CallDetail[] {
  const once = new Map(told.map((detail) => [textOf(detail), detail]));
  return [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, detail]) => detail);
}

/** Of what was told now, what was not known. */
export function newDetails(
  known: readonly CallDetail[],
  told: readonly CallDetail[],
): readonly CallDetail[] {
  const before = new Set(known.map(textOf));
  return detailSet(told).filter((detail) => !before.has(textOf(detail)));
}
