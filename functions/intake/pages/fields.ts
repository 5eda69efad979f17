import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { FILES, type FileRefusal } from '../../../shared/refusals/files.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import type { FormView } from '../form-view.ts';
import type { Field } from '../typed.ts';
import { en } from './words/form-en.ts';
import { ko } from './words/form-ko.ts';

/** What each field needs to know of the page. */
export interface Page {
  readonly view: FormView;
  /** The code of what was refused, if anything was. */
  readonly code?: RefusalCode | undefined;
  readonly wrong: ReadonlySet<string>;
}
export const wordsOf = ({ view }: Page) => (view.typed.language === 'ko' ? ko : en);

const REQUIRED: ReadonlySet<Field> = new Set(['title', 'body', 'name', 'privacyNotice']);

/** Required or not, said in words behind the label. */
export function mark(field: Field, page: Page): string {
  const say = wordsOf(page);
  return REQUIRED.has(field)
    ? `<span class="must">${say.required}</span>`
    : `<span class="may">${say.optional}</span>`;
}

/** Of files the refusal itself says what is wrong. */
export const isOfFiles = (code: RefusalCode | undefined): code is FileRefusal =>
  code !== undefined && Object.hasOwn(FILES, code);

export const wrongWords = (field: Field, page: Page): string =>
  field === 'files' && isOfFiles(page.code)
    ? sentenceOf(page.code, page.view.typed.language)
    : wordsOf(page).wrong[field];

/** What is wrong with the field, under its label. */
export const problem = (field: Field, page: Page): string =>
  page.wrong.has(field)
    ? `<p class="problem" id="${field}-wrong">${e(wrongWords(field, page))}</p>`
    : '';

/** The attributes that every control has: its name, what describes it, whether it is wrong. */
export function attributes(field: Field, page: Page, hints: readonly string[] = []): string {
  const wrong = page.wrong.has(field);
  const described = [...(wrong ? [`${field}-wrong`] : []), ...hints].join(' ');
  return [
    `id="${field}" name="${field}"`,
    ...(REQUIRED.has(field) ? ['required'] : []),
    ...(described ? [`aria-describedby="${described}"`] : []),
    ...(wrong ? ['aria-invalid="true"'] : []),
  ].join(' ');
}

/** A label, what helps, and one line to write on; `more` is HTML. */
export function lineField(
  field: Field,
  page: Page,
  hint: string | undefined,
  more: string,
): string {
  return `<label for="${field}">${wordsOf(page).labels[field]} ${mark(field, page)}</label>
${hint === undefined ? '' : `<p class="quiet" id="${field}-hint">${e(hint)}</p>`}${problem(field, page)}
<input ${attributes(field, page, hint === undefined ? [] : [`${field}-hint`])} value="${e(page.view.typed[field])}" ${more}>`;
}
