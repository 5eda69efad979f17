import type { Language } from '../../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import type { RefusalCode } from '../../../../shared/refusals/refusals.ts';
import { writtenIn } from '../../../../shared/web/form-body.ts';
import { alert, alertBox, form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../../shared/web/html.ts';
import { type Marks, marksOf, NO_MARKS } from './marks.ts';
import type { PetitionView, RefusedForm } from './view.ts';

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

interface ActForm {
  /** The act's name; ids of the form's fields begin with it. */
  readonly act: string;
  /** The form's own id, where buttons elsewhere belong to it. */
  readonly form?: string;
  readonly title: string;
  readonly hint?: string;
  readonly button: string;
  /** The code of the refusal that the act would meet now: it is said in place of the form. */
  readonly refused?: RefusalCode | undefined;
  /** The id of the first field. */
  readonly first: string;
  /** It is what has to be done first: nobody should have to look for it. */
  readonly open?: boolean;
  fields(typed: Readonly<Record<string, string>>, marks: Marks): Piece;
}

/** One act behind its title; open, with the reason above it, when it was sent just now and refused. */
export function actForm({ context, petition, language, sent }: PetitionView, act: ActForm): Html {
  const mine = sent?.act === act.act ? sent : undefined;
  const marks = marksOf(mine, language);
  const fields = act.refused ? nothing : html`${act.fields(mine?.fields ?? {}, marks)}`;
  const inside = act.refused
    ? html`${mine ? leftOver(act.act, mine, language) : ''}<p>${sentenceOf(act.refused, language)}</p>`
    : html`${mine && !mine.kept ? whyNot(act, mine, marks, language) : ''}
${form(
  context,
  { action: `/desk/${act.act}`, ...(act.form !== undefined && { id: act.form }) },
  html`${hidden('number', petition.number)}
${act.hint ? html`<p class="quiet">${act.hint}</p>` : ''}
${fields}
<p><button type="submit">${act.button}</button></p>`,
)}`;
  return html`<details${mine || act.open ? ' open' : ''}><summary>${act.title}</summary>${inside}</details>`;
}

/**
 * Why it was refused: each wrong field with a link to it, else the sentence that leads to the first. The fields are written
 * before it, so that their marks are known.
 */
export function whyNot(
  { act, first }: Pick<ActForm, 'act' | 'first'>,
  sent: RefusedForm,
  { found }: Marks,
  language: Language,
): Html {
  const [one] = found;
  const isSaid = found.length === 1 && one?.reason === reasonOf(sent.refused, language);
  if (!one || isSaid) return wrong(act, one?.id ?? first, sent, language);
  const links = found.map(
    ({ id, label, reason }) => html`<li><a href="#${id}">${label}: ${reason}</a></li>`,
  );
  return alertBox(html`<p>${reasonOf(sent.refused, language)}</p><ul>${links}</ul>`);
}

/** Why it was refused, leading to the first field. `blank` is said of a field that is empty or too long. */
export const wrong = (
  act: string,
  field: string,
  { refused }: RefusedForm,
  language: Language,
  blank?: string,
): Html =>
  alert(html`<a href="#${field}">${reasonOf(refused, language, blank)}</a>`, `wrong-${act}`);

const reasonOf = (
  refused: RefusedForm['refused'],
  language: Language,
  blank: string = WORDS[language].blank,
): string =>
  refused === undefined || refused === 'invalid-request' ? blank : sentenceOf(refused, language);

/** Somebody else was faster: why, and what was typed. */
export function leftOver(act: string, { refused, fields }: RefusedForm, language: Language): Html {
  const text = writtenIn(fields);
  return html`${alert(reasonOf(refused, language))}
${
  text === undefined
    ? ''
    : html`<label for="unsent-${act}">${WORDS[language].unsent}</label>
<textarea id="unsent-${act}" rows="6" readonly>
${text}</textarea>`
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
    marks = NO_MARKS,
    required = true,
    lang,
  }: {
    readonly most: number;
    readonly rows: number;
    readonly lang?: Language;
    readonly typed?: string | undefined;
    readonly marks?: Marks;
    readonly required?: boolean;
  },
): Html => {
  const { line, attributes } = marks.of({ id, name, label });
  return html`<label for="${id}">${label}</label>
${line}<textarea id="${id}" name="${name}"${lang !== undefined && html` lang="${lang}"`} rows="${rows}"${required && ' required'} maxlength="${most}"${attributes}>
${typed}</textarea>`;
};

export const choice = (
  id: string,
  name: string,
  label: string,
  options: readonly (readonly [value: string, said: string])[],
  typed: string | undefined,
  required = true,
  marks: Marks = NO_MARKS,
): Html => {
  const { line, attributes } = marks.of({ id, name, label });
  return html`<label for="${id}">${label}</label>
${line}<select id="${id}" name="${name}"${required && ' required'}${attributes}>
<option value=""></option>
${joined(
  options.map(
    ([value, said]) =>
      html`<option value="${value}"${value === typed ? ' selected' : ''}>${said}</option>`,
  ),
  '\n',
)}
</select>`;
};

/** A field of one line. */
export const line = (
  id: string,
  name: string,
  label: string,
  {
    most,
    typed = '',
    marks = NO_MARKS,
    type,
    required = true,
    lang,
    hint,
    step,
  }: {
    readonly most?: number;
    readonly lang?: Language;
    /** Of a time (s). */
    readonly step?: number;
    /** What explains it, under its id. */
    readonly hint?: { readonly id: string; readonly text: string };
    readonly typed?: string | undefined;
    readonly marks?: Marks;
    readonly type?: string;
    readonly required?: boolean;
  },
): Html => {
  const { line: problem, attributes } = marks.of({ id, name, label, hint: hint?.id });
  const explained =
    hint === undefined
      ? nothing
      : html`<p class="quiet" id="${hint.id}">${hint.text}</p>
`;
  return html`<label for="${id}">${label}</label>
${explained}${problem}<input id="${id}" name="${name}"${lang !== undefined && html` lang="${lang}"`}${type !== undefined && html` type="${type}"`}${step !== undefined && html` step="${step}"`}${required && ' required'}${most !== undefined && html` maxlength="${most}"`}${attributes} autocomplete="off" value="${typed}">`;
};

/** `wrong` is the id of what says that it should be ticked. */
export const tick = (
  id: string,
  name: string,
  label: string,
  ticked: boolean,
  required = true,
  wrong?: string,
) =>
  html`<p class="box"><input type="checkbox" id="${id}" name="${name}" value="yes"${ticked ? ' checked' : ''}${required ? ' required' : ''}${wrong !== undefined && html` aria-invalid="true" aria-describedby="${wrong}"`}><label for="${id}">${label}</label></p>`;
