import * as z from 'zod';
import { parseDay } from '../charter/day.ts';
import { wrongFields } from './wrongs.ts';

/** How a charter's file writes its numbers, so that they can be read without a calculator. */

export const Text = z.string().refine((text) => text.trim() !== '', { error: 'says nothing' });
export const Whole = z.int();
export const Said = z.strictObject({ ko: Text, en: Text });

const UNITS = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const LENGTH = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** A length of time, `24h`, `1h30m`, `10s`: read as milliseconds. */
export const Length = z.string().transform((text, context) => {
  const found = text === '' ? undefined : LENGTH.exec(text);
  if (!found)
    return wrongly(context, `must be a length of time such as 24h, 1h30m or 10s, and not ${text}`);
  const [, h = 0, m = 0, s = 0, ms = 0] = found.map((part = '0') => Number(part));
  return h * UNITS.h + m * UNITS.m + s * UNITS.s + ms * UNITS.ms;
});

/** A time of the day, `13:00`: read as milliseconds after midnight. `24:00` is the end of the day. */
export const TimeOfDay = z.string().transform((text, context) => {
  const ms = timeOf(text);
  return ms ?? wrongly(context, `must be a time of the day such as 09:00, and not ${text}`);
});

/** A staffed stretch of a day, `09:00-12:00`. */
export const ShiftOfDay = z.string().transform((text, context) => {
  const [from, to, ...more] = text.split('-').map((part) => timeOf(part.trim()));
  return from === undefined || to === undefined || more.length > 0
    ? wrongly(context, `must be a stretch of the day such as 09:00-12:00, and not ${text}`)
    : { from, to };
});

function timeOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const ms = Number(hours) * UNITS.h + Number(minutes) * UNITS.m;
  return ms > 24 * UNITS.h ? undefined : ms;
}

/** A day in Korea, `2026-01-01`. */
export const DayText = z.string().refine(isDay, { error: 'must be a day such as 2026-01-01' });

function isDay(text: string): boolean {
  try {
    return Number.isFinite(parseDay(text));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

type Shapes = Readonly<Record<string, z.ZodType>>;
/** An object of just one of the fields. */
type OneOf<S extends Shapes> = { [K in keyof S]: { readonly [P in K]: z.output<S[K]> } }[keyof S];

/** One of some words, or an object of one of some fields: said as one sentence, where zod would tell of every branch. */
export const oneOf = <const W extends readonly string[], const S extends Shapes>(
  words: W,
  shapes: S,
): z.ZodType<W[number] | OneOf<S>, unknown> =>
  z.unknown().transform((given, context) => {
    if (typeof given === 'string' && words.includes(given)) return given;
    const [[name = '', value] = [], ...more] = Object.entries(Object(given));
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (typeof given === 'string' || shape === undefined || more.length > 0)
      return wrongly(context, `must be one of ${[...words, ...Object.keys(shapes)].join(', ')}`);
    const read = shape.safeParse(value);
    if (read.success) return { [name]: read.data };
    return handOn(context, read.error, [name]);
    // What was read has the words and the fields that are asked for; the type of their union cannot follow that.
  }) as unknown as z.ZodType<W[number] | OneOf<S>, unknown>;

/** What is wrong inside something that was read by itself. */
export function handOn(
  context: z.RefinementCtx,
  error: z.ZodError,
  below: readonly string[] = [],
): never {
  for (const { path, sentence: message } of wrongFields(error.issues))
    context.issues.push({
      ...{ code: 'custom', input: context.value, message },
      path: [...below, ...path],
    });
  return z.NEVER;
}

function wrongly(context: z.RefinementCtx, message: string): never {
  context.issues.push({ code: 'custom', input: context.value, message });
  return z.NEVER;
}
