import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../kernel/language.ts';
import { ARRIVALS } from './sentences/arrivals.ts';
import { BY_HAND } from './sentences/by-hand.ts';
import { CALLS } from './sentences/calls.ts';
import { DATES } from './sentences/dates.ts';
import { DOOR } from './sentences/door.ts';
import { FILES } from './sentences/files.ts';
import { HAND_OVER } from './sentences/hand-over.ts';
import { PAPER } from './sentences/paper.ts';
import { PAUSES } from './sentences/pauses.ts';
import { PETITION } from './sentences/petition.ts';
import { REDRESS } from './sentences/redress.ts';
import { REQUEST } from './sentences/request.ts';
import { TOGETHER } from './sentences/together.ts';

/** A field that was wrong: where ('petitioner.email') and why, in the reader's language. */
export interface FieldProblem {
  readonly name: string;
  readonly reason: string;
}

const TITLES = {
  ...REQUEST,
  ...DOOR,
  ...PETITION,
  ...HAND_OVER,
  ...DATES,
  ...REDRESS,
  ...CALLS,
  ...BY_HAND,
  ...PAPER,
  ...FILES,
  ...PAUSES,
  ...TOGETHER,
  ...ARRIVALS,
} as const;
export type ProblemCode = keyof typeof TITLES;
/** Every code that a problem document's `type` can end with. */
export const PROBLEM_CODES: readonly string[] = Object.keys(TITLES);

/** The code's sentence; an unknown code gets the general one. */
export const sentenceOf = (code: string, language: Language): string =>
  (isKnown(code) ? TITLES[code] : TITLES['invalid-request'])[language];
const isKnown = (code: string): code is ProblemCode => Object.hasOwn(TITLES, code);

/** Korean unless the caller asks for English first. */
export const languageOf = (accepts: string | undefined): Language =>
  accepts?.trim().toLowerCase().startsWith('en') ? 'en' : 'ko';

/** An RFC 9457 problem document. It never repeats what was sent. */
export function problem(
  status: number,
  code: string,
  language: Language,
  fields: readonly FieldProblem[] = [],
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const body = {
    type: `urn:ihaeng:problem:${code}`,
    title: sentenceOf(code, language),
    status,
    ...(fields.length > 0 && { fields }),
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}
