import { ARRIVALS } from './arrivals.ts';
import { ASKING } from './asking.ts';
import { BY_HAND } from './by-hand.ts';
import { CALLBACK } from './callback.ts';
import { CALLS } from './calls.ts';
import { TOGETHER } from './collaboration.ts';
import { COMPENSATION } from './compensation.ts';
import { CONDUCT } from './conduct.ts';
import { DATES } from './dates.ts';
import { FILES } from './files.ts';
import { HAND_OVER } from './hand-over.ts';
import { HOME_VISIT } from './home-visit.ts';
import { IMPROVEMENT } from './improvement.ts';
import { PAPER } from './paper.ts';
import { PAUSES } from './pauses.ts';
import { PETITION } from './petition.ts';
import { PHONE } from './phone.ts';
import { PUBLICATION } from './publication.ts';
import { RECEPTION } from './reception.ts';
import { REDRESS } from './redress.ts';
import { REQUEST } from './request.ts';
import { DOOR } from './sign-in.ts';
import type { Refusals } from './told.ts';
import { VISIT } from './visit.ts';

/** Every refusal there is, by its code: the code is stable and ends the `type` of a problem document. */
export const REFUSALS = {
  ...CALLBACK,
  ...REQUEST,
  ...DOOR,
  ...PETITION,
  ...HAND_OVER,
  ...DATES,
  ...REDRESS,
  ...CONDUCT,
  ...COMPENSATION,
  ...CALLS,
  ...PHONE,
  ...RECEPTION,
  ...BY_HAND,
  ...PAPER,
  ...FILES,
  ...PAUSES,
  ...TOGETHER,
  ...ARRIVALS,
  ...IMPROVEMENT,
  ...PUBLICATION,
  ...VISIT,
  ...HOME_VISIT,
  ...ASKING,
} as const satisfies Refusals;
export type RefusalCode = keyof typeof REFUSALS;

/** What is thrown under a code of its own and told as another, for it has another status. */
export const VARIANTS = {
  /** The fields were read, and a rule of the form or the command says no to them; 400 is for an interface that was misread. */
  'invalid-fields': { as: 'invalid-request', status: 422 },
  /** Somebody else's absence stands; it is not for this person to end. A new one is wrong in its field `person` (422). */
  'absence-not-yours-to-end': { as: 'absence-not-yours', status: 403 },
} as const satisfies Readonly<
  Record<string, { readonly as: RefusalCode; readonly status: Refusals[string]['status'] }>
>;
type VariantCode = keyof typeof VARIANTS;
export type ThrownCode = RefusalCode | VariantCode;

const isVariant = (code: ThrownCode): code is VariantCode => Object.hasOwn(VARIANTS, code);

/** The code and the status that a reply has. */
export const toldAs = (
  code: ThrownCode,
): { readonly code: RefusalCode; readonly status: number } =>
  isVariant(code)
    ? { code: VARIANTS[code].as, status: VARIANTS[code].status }
    : { code, status: REFUSALS[code].status };
