import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';

/** What a schema of ours gives: nobody changes it. */
export type Given<S extends z.core.$ZodType> = Frozen<z.infer<S>>;
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A schema that is made when somebody first asks for it: a function makes those that it meets. */
export type Lazy<S extends z.core.$ZodType = z.core.$ZodType> = () => S;
export type LazilyGiven<L extends Lazy> = Given<ReturnType<L>>;

/** The events of a table of schemas, by their types and together. */
export type Declared<S extends Readonly<Record<string, Lazy>>> = {
  readonly [T in keyof S]: LazilyGiven<S[T]>;
};
export type AnyOf<S extends Readonly<Record<string, Lazy>>> = Declared<S>[keyof S];

/** An id, a code or a key. */
export const Text = z.string();
/** Epoch ms. */
export const Instant = z.number();
export const Count = z.number();
export const MaybeText = z.exactOptional(Text);
export const MaybeInstant = z.exactOptional(Instant);
export const MaybeCount = z.exactOptional(Count);
/** It is so, or it stands nowhere. */
export const Mark = z.exactOptional(z.literal(true));

/** An event's schema: its type, the instant of the fact itself (epoch ms), and its own fields; no other is written. */
export const event = <T extends string, F extends z.core.$ZodShape = Record<never, never>>(
  type: T,
  fields?: () => F,
): Lazy<z.ZodMiniObject<{ type: z.ZodMiniLiteral<T>; at: typeof Instant } & F, z.core.$strict>> =>
  lazily(() => z.strictObject({ type: z.literal(type), at: Instant, ...(fields?.() as F) }));
