import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../kernel/language.ts';
import { NEWS, type NewsCode } from '../refusals/news.ts';
import { REFUSALS, type RefusalCode } from '../refusals/refusals.ts';

/** A field that was wrong: where ('petitioner.email') and why, in the reader's language. */
export interface FieldProblem {
  readonly name: string;
  readonly reason: string;
}

/** The `type` of a problem document. */
export const problemType = (code: string): string => `urn:ihaeng:problem:${code}`;

const SENTENCES = { ...NEWS, ...REFUSALS };

/** Why something was refused, or what was done, as it is told. */
export const sentenceOf = (code: RefusalCode | NewsCode, language: Language): string =>
  SENTENCES[code][language];

/** Korean unless the caller asks for English first. */
export const languageOf = (accepts: string | undefined): Language =>
  accepts?.trim().toLowerCase().startsWith('en') ? 'en' : 'ko';

/** An RFC 9457 problem document. It never repeats what was sent. */
export function problem(
  status: number,
  code: RefusalCode,
  language: Language,
  fields: readonly FieldProblem[] = [],
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const body = {
    type: problemType(code),
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
