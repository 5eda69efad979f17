import { isUtf8 } from 'node:buffer';
import * as z from 'zod/mini';
import type { Language } from '../kernel/language.ts';
import { IN_DOUBT } from '../petition/commands/in-doubt.ts';
import { cutTo } from '../text/cut.ts';
import { cleanedValue, normaliseText } from '../text/normalise.ts';
import { type HttpEvent, Refused } from './http.ts';
import type { FieldProblem } from './problem.ts';

/** A request's body as far as somebody has asked for it: each step of reading it is done once. */
interface Read {
  readonly bytes: Buffer;
  text?: string;
  form?: URLSearchParams;
  json?: { readonly value: unknown };
}
const READ = new WeakMap<HttpEvent, Read>();

/** @throws Refused for more than `most` bytes. */
function readOf(event: HttpEvent, most: number): Read {
  let read = READ.get(event);
  if (!read) {
    const sent = event.body ?? '';
    read = { bytes: event.isBase64Encoded ? Buffer.from(sent, 'base64') : Buffer.from(sent) };
    READ.set(event, read);
  }
  if (read.bytes.length > most)
    throw new Refused('too-large', [{ name: 'body', reason: `> ${most} bytes` }]);
  return read;
}

/** The body's text. @throws Refused for broken UTF-8 and for more than `most` bytes. */
export function textOf(event: HttpEvent, most: number): string {
  const read = readOf(event, most);
  if (read.text === undefined && !isUtf8(read.bytes)) throw new Refused('unreadable-body');
  read.text ??= read.bytes.toString('utf8').replace(/^\ufeff/, '');
  return read.text;
}

/**
 * The fields of a form, our own too, each as it is kept (`normaliseText`): no door judges or shows what nobody can see.
 * Nobody changes them. @throws Refused as `textOf` does.
 */
export function formOf(
  event: HttpEvent,
  most: number,
): Pick<URLSearchParams, 'get' | 'getAll' | 'entries'> {
  const read = readOf(event, most);
  const text = textOf(event, most);
  read.form ??= new URLSearchParams(
    [...new URLSearchParams(text)].map(([name, value]): [string, string] => [
      name,
      normaliseText(value),
    ]),
  );
  return read.form;
}

/** The fields that our own forms carry beside what a person fills in: no command knows them. */
/** It is ours (shared/web/csrf.ts). */
export const SEAL = 'seal';
/** The version of the petition that it was shown with (functions/staff/commands/optimistic-lock.ts). */
export const SEEN = 'seen';
/** The citizen's access code, typed when the device had forgotten it (functions/citizen/access-code.ts). */
export const ACCESS_CODE = 'accessCode';

/** A random id of the form, or a client's own: what is sent twice under it is carried out once (shared/requests/once.ts). */
export const REQUEST_KEY = 'requestKey';
/** The page that a form of ours stood on, where it comes back to that: a list of several petitions. */
export const SHOWN_ON = 'shownOn';
export const OWN_FIELDS: readonly string[] = [SEAL, SEEN, ACCESS_CODE, REQUEST_KEY, SHOWN_ON];

/** The fields of a form, each once, without our own. */
const fieldsOf = (event: HttpEvent, most: number): unknown =>
  Object.fromEntries(
    [...formOf(event, most).entries()].filter(([name]) => !OWN_FIELDS.includes(name)),
  );

/** The value, every text in it as it is kept. @throws Refused for what is no JSON. */
function jsonOf(event: HttpEvent, most: number): unknown {
  const read = readOf(event, most);
  const text = textOf(event, most);
  try {
    read.json ??= { value: cleanedValue(wellFormed(text)) };
  } catch {
    throw new Refused('unreadable-body');
  }
  return read.json.value;
}

/** Half of a pair of UTF-16, written as an escape: the text around it may be sound, and most are without any. */
const MAYBE_HALF = /\\u[dD][89a-fA-F]/;

/** A JSON value. @throws SyntaxError for none, and for a string in it that is no text: nothing could store or show it. */
function wellFormed(text: string): unknown {
  if (!MAYBE_HALF.test(text)) return JSON.parse(text);
  return JSON.parse(text, (name, value: unknown) => {
    if (!name.isWellFormed() || (typeof value === 'string' && !value.isWellFormed()))
      throw new SyntaxError('half a sign');
    return value;
  });
}

/** What was sent, decoded: a JSON value, or the fields of a form. @throws Refused for what is none. */
export function decoded(event: HttpEvent, most: number): unknown {
  const isForm = (event.headers['content-type'] ?? '').startsWith(
    'application/x-www-form-urlencoded',
  );
  return isForm ? fieldsOf(event, most) : jsonOf(event, most);
}

/** What was decoded, by its schema. @throws Refused (`invalid`) naming every field that is wrong. */
export function parsed<S extends z.ZodMiniType>(
  sent: unknown,
  schema: S,
  language: Language,
  invalid: 'invalid-request' | 'invalid-fields' = 'invalid-request',
): z.output<S> {
  const result = z.safeParse(schema, sent);
  if (result.success) return result.data;
  throw new Refused(
    invalid,
    result.error.issues.flatMap((issue) => problemsOf(issue, language)),
  );
}

/** A JSON or form body by its schema. @throws Refused (`invalid`) naming every field that is wrong. */
export const bodyOf = <S extends z.ZodMiniType>(
  event: HttpEvent,
  schema: S,
  language: Language,
  most: number,
  invalid: 'invalid-request' | 'invalid-fields' = 'invalid-request',
): z.output<S> => parsed(decoded(event, most), schema, language, invalid);

/** Names of fields come from the schema, or are unknown ones, cut short; values are never repeated. */
function problemsOf(issue: z.core.$ZodIssue, language: Language): readonly FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      name: [...path, cutTo(key, 40)].join('.'),
      reason: language === 'ko' ? '알 수 없는 항목입니다' : 'unknown field',
    }));
  return [{ name: path.join('.') || 'body', reason: REASONS[language](issue) }];
}

/** A contact that its sender may insist on (shared/petition/commands/contacts.ts). */
const isInDoubt = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'custom' && issue.params === IN_DOUBT;

const REASONS = {
  ko: (issue: z.core.$ZodIssue) =>
    isInDoubt(issue)
      ? '이 연락처로는 연락이 닿지 않습니다. 맞으면 confirmed에도 적어 다시 보내 주십시오'
      : issue.code === 'too_big'
        ? '너무 깁니다'
        : issue.code === 'invalid_type'
          ? '없거나 형식이 다릅니다'
          : '쓸 수 없는 값입니다',
  en: (issue: z.core.$ZodIssue) =>
    isInDoubt(issue)
      ? 'reaches nobody as it is written; if it is right, send it again and name it in `confirmed` too'
      : issue.code === 'too_big'
        ? 'too long'
        : issue.code === 'invalid_type'
          ? 'missing or of another type'
          : 'not a valid value',
};
