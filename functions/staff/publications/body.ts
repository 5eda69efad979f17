import * as z from 'zod/mini';
import type { Plain } from '../../../shared/improvement/events.ts';
import { box, id, orEmpty, said } from '../../../shared/petition/commands/fields.ts';
import { itemText, maybeSaid } from '../../../shared/petition/commands/item-fields.ts';
import type { Words } from '../../../shared/publications/words.ts';
import { Instant, instantOf } from '../../../shared/text/instant.ts';

/** What somebody registers; a month's digest and the yearly review are opened by the clock. */
export const REGISTERED = ['announcement', 'question', 'catalogue'] as const;
export type RegisteredKind = (typeof REGISTERED)[number];

export const MOST = { title: 200, text: 4000, reason: 1000, address: 300, short: 100 } as const;

/** The words of a publication as a form has them: each text in Korean, in English where there is one. */
const WORDS = {
  title: said(MOST.title),
  titleEn: maybeSaid(MOST.title),
  text: said(MOST.text),
  textEn: maybeSaid(MOST.text),
  reason: maybeSaid(MOST.reason),
  reasonEn: maybeSaid(MOST.reason),
  /** When it was decided, and when it takes effect: time on a clock in Korea, or with its offset. */
  decided: orEmpty(Instant),
  effective: orEmpty(Instant),
  outage: box,
  /** Months. */
  cycle: z.optional(
    z.union([
      z.int(),
      z.literal(''),
      z.pipe(z.string().check(z.regex(/^\d{1,2}$/)), z.transform(Number)),
    ]),
  ),
  address: maybeSaid(MOST.address),
  format: maybeSaid(MOST.short),
  licence: maybeSaid(MOST.short),
};

export const RegisterBody = z.strictObject({
  kind: z.enum(REGISTERED),
  department: id,
  ...WORDS,
});
export type RegisterBody = z.infer<typeof RegisterBody>;

const version = z.union([
  z.int(),
  z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
]);

/** What is done with a publication; `version` is the one that was read. */
export const ActBody = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('write'), version, ...WORDS }),
  z.strictObject({ act: z.literal('publish'), version }),
  z.strictObject({ act: z.literal('end'), version, why: said(MOST.reason) }),
]);
export type ActBody = z.infer<typeof ActBody>;
export const ACTS = ['write', 'publish', 'end'] as const;

type Typed = Pick<RegisterBody, keyof typeof WORDS>;

/** As they are kept: the house's own words, without identifiers of people. What another kind needs is left out. */
export function wordsIn(kind: string, typed: Typed): Words {
  const { title, titleEn, text, textEn, reason, reasonEn, decided, effective } = typed;
  const why = plain(reason ?? '', reasonEn);
  const { cycle, address, format, licence } = typed;
  const said = { title: plain(title, titleEn), text: plain(text, textEn) };
  if (kind === 'announcement')
    return {
      ...said,
      ...(why.ko !== '' && { reason: why }),
      ...(decided && { decidedAt: instantOf(decided) }),
      ...(effective && { effectiveAt: instantOf(effective) }),
      ...(typed.outage && { outage: true as const }),
    };
  if (kind !== 'catalogue') return said;
  return {
    ...said,
    ...(typeof cycle === 'number' && { cycle }),
    ...textOf('address', address),
    ...textOf('format', format),
    ...textOf('licence', licence),
  };
}

function plain(ko: string, en = ''): Plain {
  const english = itemText(en);
  return { ko: itemText(ko), ...(english !== '' && { en: english }) };
}

const textOf = <F extends string>(field: F, typed = ''): { readonly [K in F]?: string } => {
  const text = itemText(typed);
  return text === '' ? {} : ({ [field]: text } as { readonly [K in F]: string });
};
