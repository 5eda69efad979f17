import * as z from 'zod/mini';
import { normaliseText, saysSomething } from '../../text/normalise.ts';
import { MOST_FILES } from '../attachment.ts';

/** How much the texts below take; a schema that counts what is kept cannot say it itself. */
const MOST = new WeakMap<z.core.$ZodType, number>();

/** A text of at most so many characters that says something. */
export function said(most: number): z.ZodMiniString {
  const schema = z.string().check(
    z.refine((text) => {
      // Forms send each line end as two characters: what counts is the text as it is kept.
      const kept = text.isWellFormed() ? normaliseText(text).trim() : '';
      return saysSomething(kept) && kept.length <= most;
    }),
  );
  MOST.set(schema, most);
  return schema;
}

interface Shaped<Field extends string> {
  readonly body: { readonly shape: Readonly<Record<Field, z.core.$ZodType>> };
}

/** How many characters a field of a command takes, for the form that sends it. @throws for one without a limit. */
export function mostOf<Field extends string>({ body }: Shaped<Field>, field: Field): number {
  const most = limitOf(body.shape[field]);
  if (most === undefined) throw new Error(`${field} has no limit`);
  return most;
}

function limitOf(schema: z.core.$ZodType): number | undefined {
  if (schema instanceof z.ZodMiniOptional) return limitOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniUnion)
    return schema.def.options.map(limitOf).find((most) => most !== undefined);
  for (const { _zod } of schema._zod.def.checks ?? [])
    if ('maximum' in _zod.def && typeof _zod.def.maximum === 'number') return _zod.def.maximum;
  return MOST.get(schema);
}

/** The body of a command that takes none: whatever was sent is not looked at. */
export const nothing: z.ZodMiniType<unknown> = z.unknown();

export const number = z.string();
export const id = z.string().check(z.regex(/^[\w.-]{1,60}$/));
/** One notice's id, or several of one petition. */
export const noticeIds = z.string().check(z.regex(/^[\w.-]{1,40}( [\w.-]{1,40}){0,30}$/));
/** A box: true or false in JSON, `yes` or absent in a form. */
export const box = z._default(
  z.pipe(
    z.union([z.boolean(), z.literal('yes')]),
    z.transform((ticked) => ticked !== false),
  ),
  false,
);
/** A form sends an empty field where nothing was given. */
export const orEmpty = <T>(schema: z.ZodMiniType<T>) =>
  z.optional(z.union([z.literal(''), schema]));

const Token = z.string().check(z.maxLength(2000));
/** Tokens of files: a list in JSON, one text in a form. */
export const Attachments = z.optional(
  z.union([
    z.array(Token),
    z.pipe(
      z.string().check(z.maxLength(2001 * MOST_FILES * 2)),
      z.transform((text) => text.split(' ').filter(Boolean)),
    ),
  ]),
);
