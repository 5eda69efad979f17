import type { Language } from '../../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import type { RefusalCode } from '../../../../shared/refusals/refusals.ts';
import { escapeHtml as e } from '../../../../shared/text/escape.ts';
import { writtenIn } from '../../../../shared/web/form-body.ts';
import type { PetitionView, Sent } from './view.ts';

const WORDS = {
  ko: {
    blank: '빠진 것이 있거나 너무 깁니다. 표시된 칸을 모두 채워 주십시오.',
    unsent: '보내지 못한 내용',
  },
  en: {
    blank: 'Something is missing or too long. Please fill in every field.',
    unsent: 'What was not sent',
  },
} as const;

interface Form {
  /** The act's name; ids of the form's fields begin with it. */
  readonly act: string;
  readonly title: string;
  readonly hint?: string;
  readonly button: string;
  /** The code of the refusal that the act would meet now: it is said in place of the form. */
  readonly refused?: RefusalCode | undefined;
  /** The id of the first field. */
  readonly first: string;
  /** It is what has to be done first: nobody should have to look for it. */
  readonly open?: boolean;
  fields(typed: Readonly<Record<string, string>>): string;
}

/** One act behind its title; open, with the reason above it, when it was sent just now and refused. */
export function actForm({ petition, language, sent }: PetitionView, form: Form): string {
  const mine = sent?.act === form.act ? sent : undefined;
  const inside = form.refused
    ? `${mine ? leftOver(form.act, mine, language) : ''}<p>${e(sentenceOf(form.refused, language))}</p>`
    : `${mine ? wrong(form.act, form.first, mine, language) : ''}
<form method="post" action="/desk/${form.act}"><input type="hidden" name="number" value="${e(petition.number)}">
${form.hint ? `<p class="quiet">${e(form.hint)}</p>` : ''}
${form.fields(mine?.fields ?? {})}
<p><button type="submit">${e(form.button)}</button></p></form>`;
  return `<details${mine || form.open ? ' open' : ''}><summary>${e(form.title)}</summary>${inside}</details>`;
}

/** Why it was refused, leading to the first field. `blank` is said of a field that is empty or too long. */
export const wrong = (
  act: string,
  field: string,
  { refused }: Sent,
  language: Language,
  blank?: string,
): string =>
  `<p class="wrong" id="wrong-${act}" role="alert"><a href="#${field}">${e(reasonOf(refused, language, blank))}</a></p>`;

const reasonOf = (
  refused: Sent['refused'],
  language: Language,
  blank: string = WORDS[language].blank,
): string =>
  refused === undefined || refused === 'invalid-request' ? blank : sentenceOf(refused, language);

/** Somebody else was faster: why, and what was typed. */
export function leftOver(act: string, { refused, fields }: Sent, language: Language): string {
  const text = writtenIn(fields);
  return `<p class="wrong" role="alert">${e(reasonOf(refused, language))}</p>
${
  text === undefined
    ? ''
    : `<label for="unsent-${act}">${WORDS[language].unsent}</label>
<textarea id="unsent-${act}" rows="6" readonly>
${e(text)}</textarea>`
}`;
}

export const textArea = (
  id: string,
  name: string,
  label: string,
  {
    most,
    rows,
    typed = '',
  }: { readonly most: number; readonly rows: number; readonly typed?: string | undefined },
): string =>
  `<label for="${id}">${e(label)}</label>
<textarea id="${id}" name="${name}" rows="${rows}" required maxlength="${most}">
${e(typed)}</textarea>`;

export const choice = (
  id: string,
  name: string,
  label: string,
  options: readonly (readonly [value: string, said: string])[],
  typed: string | undefined,
): string =>
  `<label for="${id}">${e(label)}</label>
<select id="${id}" name="${name}" required>
<option value=""></option>
${options.map(([value, said]) => `<option value="${e(value)}"${value === typed ? ' selected' : ''}>${e(said)}</option>`).join('\n')}
</select>`;

export const tick = (id: string, name: string, label: string, ticked: boolean, required = true) =>
  `<p class="box"><input type="checkbox" id="${id}" name="${name}" value="yes"${ticked ? ' checked' : ''}${required ? ' required' : ''}><label for="${id}">${e(label)}</label></p>`;
