import * as z from 'zod/mini';
import { saysSomething } from '../../text/normalise.ts';
import type { Beside } from '../decide/besides.ts';
import { refused } from '../decide/refused.ts';
import type { ContentIntent, Refusal } from '../decision.ts';
import { parsePetitionNumber } from '../number.ts';
import { orEmpty, said } from './fields.ts';
import { keptText } from './text.ts';

/** What the petitioner was told, or which documents they were asked for; a form may leave it empty. */
export const told = z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)]));

/** A receipt number as it is typed; which petition it is, and whether it is one of theirs, is told to nobody. */
const earlier = z.string().check(
  z.maxLength(64),
  z.refine((text) => parsePetitionNumber(text) !== undefined),
);

/** "I had to come twice through fault of staff" (P21), said with a petition: the citizen's own day of the first visit is enough. */
export const VisitSaid = z.strictObject({
  day: z.iso.date(),
  told,
  /** The receipt number of the petition for which they came before. */
  earlier: z.optional(earlier),
});
export type VisitSaid = z.infer<typeof VisitSaid>;

/** What can be said in the same step as a petition, through whichever door it comes. */
export const besides = { visit: z.optional(VisitSaid) };
export interface Besides {
  readonly visit?: VisitSaid | undefined;
}

/** The same in a form, whose fields lie side by side. */
export const besideFields = {
  visitDay: orEmpty(z.iso.date()),
  visitTold: told,
  visitEarlier: orEmpty(earlier),
};
export const BESIDE_FIELDS = ['visitDay', 'visitTold', 'visitEarlier'] as const;
export type BesideField = (typeof BESIDE_FIELDS)[number];

/** Where the schema of what is said, and what decides about it, find fault, as a form calls it. */
export const BESIDE_AT: Readonly<Record<string, BesideField>> = {
  'visit.day': 'visitDay',
  'visit.told': 'visitTold',
  'visit.earlier': 'visitEarlier',
};

type InForm = Readonly<Partial<Record<BesideField, string | undefined>>>;

/** What a form says, as JSON would: nothing where all of it was left empty. What is left empty beside it was not given. */
export function besidesIn(form: InForm): { readonly visit?: Readonly<Record<string, string>> } {
  const given = (field: BesideField, as: string) => {
    const text = form[field] ?? '';
    return saysSomething(text) ? { [as]: text.trim() } : {};
  };
  const visit = {
    ...given('visitDay', 'day'),
    ...given('visitTold', 'told'),
    ...given('visitEarlier', 'earlier'),
  };
  return Object.keys(visit).length > 0 ? { visit } : {};
}

/** The same as it is kept: normalised, without identifiers that nobody asked for. */
export function keptBesides({ visit }: Besides): Besides {
  if (!visit) return {};
  const words = keptText(visit.told ?? '');
  const number = visit.earlier === undefined ? undefined : parsePetitionNumber(visit.earlier);
  return {
    visit: {
      day: visit.day,
      ...(words !== '' && { told: words }),
      ...(number !== undefined && { earlier: number }),
    },
  };
}

/** What is kept, for the decision about it, and its texts, which lie apart from the petition's own. `version` is that of its commit. */
export function besideOf(
  { visit }: Besides,
  version: number,
): { readonly beside: Omit<Beside, 'recipient'>; readonly contents: readonly ContentIntent[] } {
  if (!visit) return { beside: {}, contents: [] };
  const { told: text, ...rest } = visit;
  if (text === undefined) return { beside: { visit: rest }, contents: [] };
  const id = `visit-${version}`;
  return { beside: { visit: { ...rest, told: id } }, contents: [{ id, body: { text } }] };
}

type FormBody = { readonly [field in BesideField]?: string | undefined };

/** What a form of a command says, which its schema has read: only that a day goes with the rest of it is still to be seen. */
export function besidesInForm(form: FormBody): Besides | Refusal<'visit-day-wrong'> {
  const { visit } = besidesIn(form);
  if (!visit) return {};
  const { day, ...rest } = visit;
  return day === undefined ? refused('visit-day-wrong', 'visitDay') : { visit: { day, ...rest } };
}
