import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { FILES, type FileRefusal } from '../../../shared/refusals/files.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import type { FormView } from '../form-view.ts';
import type { Field } from '../typed.ts';
import { en } from './words/form-en.ts';
import { ko } from './words/form-ko.ts';

/** What each field needs to know of the form that it stands in. */
export interface Filled {
  readonly view: FormView;
  /** The code of what was refused, if anything was. */
  readonly code?: RefusalCode | undefined;
  readonly wrong: ReadonlySet<string>;
}
export const wordsOf = ({ view }: Filled) => (view.typed.language === 'ko' ? ko : en);

const REQUIRED: ReadonlySet<Field> = new Set(['title', 'body', 'name', 'privacyNotice']);

/** Required or not, said in words behind the label. */
export function mark(field: Field, filled: Filled): Html {
  const say = wordsOf(filled);
  return REQUIRED.has(field)
    ? html`<span class="must">${say.required}</span>`
    : html`<span class="may">${say.optional}</span>`;
}

/** The refusals that say themselves what is wrong with a field. */
const SAYS_IT: Partial<Record<Field, readonly RefusalCode[]>> = {
  email: ['mail-goes-nowhere'],
  visitDay: ['visit-day-wrong'],
  callbackWished: ['callback-no-phone', 'callback-past', 'callback-far'],
};

/** Of files the refusal itself says what is wrong. */
export const isOfFiles = (code: RefusalCode | undefined): code is FileRefusal =>
  code !== undefined && Object.hasOwn(FILES, code);

/** An empty field is asked for; one that is filled is told what is wrong with it. */
export function wrongWords(field: Field, filled: Filled): string {
  const { typed } = filled.view;
  if (field === 'files' && isOfFiles(filled.code)) return sentenceOf(filled.code, typed.language);
  if (filled.code !== undefined && SAYS_IT[field]?.includes(filled.code))
    return sentenceOf(filled.code, typed.language);
  const { missing, wrong } = wordsOf(filled);
  const asked: Partial<Record<Field, string>> = typed[field].trim() === '' ? missing : {};
  return asked[field] ?? wrong[field];
}

/** What is wrong with the field, under its label. */
export const problem = (field: Field, filled: Filled): Html | undefined =>
  filled.wrong.has(field)
    ? html`<p class="problem" id="${field}-wrong">${wrongWords(field, filled)}</p>`
    : undefined;

/** The attributes that every control has: its name, what describes it, whether it is wrong. */
export function attributes(field: Field, filled: Filled, hints: readonly string[] = []): Html {
  const wrong = filled.wrong.has(field);
  const described = [...(wrong ? [`${field}-wrong`] : []), ...hints].join(' ');
  return html`id="${field}" name="${field}"${REQUIRED.has(field) && ' required'}${described && html` aria-describedby="${described}"`}${wrong && html` aria-invalid="true"`}`;
}

/** A label, what helps, and one line to write on; `more` are attributes. */
export function lineField(
  field: Field,
  filled: Filled,
  hint: string | undefined,
  more: Html,
): Html {
  return html`<label for="${field}">${wordsOf(filled).labels[field]} ${mark(field, filled)}</label>
${hint !== undefined && html`<p class="quiet" id="${field}-hint">${hint}</p>`}${problem(field, filled)}
<input ${attributes(field, filled, hint === undefined ? [] : [`${field}-hint`])} value="${filled.view.typed[field]}" ${more}>`;
}
