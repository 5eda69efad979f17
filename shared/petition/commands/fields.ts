import * as z from 'zod/mini';
import { normaliseText } from '../../text/normalise.ts';
import { MOST_FILES } from '../attachment.ts';

/** A text of at most so many characters that says something. */
export const said = (most: number) =>
  z.string().check(
    z.refine((text) => {
      // Forms send each line end as two characters: what counts is the text as it is kept.
      const kept = text.isWellFormed() ? normaliseText(text).trim() : '';
      return kept !== '' && kept.length <= most;
    }),
  );

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
