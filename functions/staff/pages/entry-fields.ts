import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import type { EntryField, EntryTyped } from '../entry/entry-form.ts';
import { ENTRY } from './entry-words.ts';

export interface EntryView {
  readonly typed: EntryTyped;
  /** Made with the page: the same page sent twice is one petition. */
  readonly requestKey: string;
  readonly language: Language;
  readonly office: Office;
  /** Epoch ms; a contact does not lie ahead. */
  readonly now: number;
  /** Whether the charter promises anything for a second visit. */
  readonly visits: boolean;
}

/** What the form is made of: what was typed, and what was wrong with it. */
export interface Filled {
  readonly view: EntryView;
  readonly code: RefusalCode | undefined;
  readonly wrong: ReadonlySet<string>;
}

const REQUIRED: ReadonlySet<EntryField> = new Set(['channel', 'title', 'body']);

const SAYS_IT: readonly RefusalCode[] = [
  ...(['mail-goes-nowhere', 'visit-day-wrong', 'asking-not-written'] as const),
  ...(['callback-no-phone', 'callback-past', 'callback-far'] as const),
  ...(['absence-otherwise', 'absence-unrecorded'] as const),
];
/** It names one field, and says what is wrong with it. */
const saysIt = (code: RefusalCode | undefined): code is RefusalCode =>
  code !== undefined && SAYS_IT.includes(code);

const problemAt = (field: EntryField, language: Language, code: RefusalCode | undefined) =>
  saysIt(code) ? sentenceOf(code, language) : ENTRY[language].wrong[field];

export function label(
  field: EntryField,
  { view: { language }, wrong, code }: Filled,
  hint?: string,
): Html {
  const say = ENTRY[language];
  const must = REQUIRED.has(field) ? html` <span class="quiet">${say.required}</span>` : nothing;
  return html`<label for="${field}">${say.labels[field]}${must}</label>${hint === undefined ? '' : html`<p class="quiet" id="${field}-hint">${hint}</p>`}${wrong.has(field) ? html`<p class="problem" id="${field}-wrong">${problemAt(field, language, code)}</p>` : ''}`;
}

export function attributes(field: EntryField, { wrong }: Filled, hint?: string): Html {
  const isWrong = wrong.has(field);
  const by = [
    ...(isWrong ? [`${field}-wrong`] : []),
    ...(hint === undefined ? [] : [`${field}-hint`]),
  ];
  return html`id="${field}" name="${field}"${REQUIRED.has(field) ? ' required' : ''}${by.length > 0 ? html` aria-describedby="${by.join(' ')}"` : ''}${isWrong ? html` aria-invalid="true"` : ''}`;
}

export const line = (field: EntryField, page: Filled, more: Html, hint?: string): Html =>
  html`${label(field, page, hint)}
<input ${attributes(field, page, hint)} value="${page.view.typed[field]}" ${more}>`;

export function radios(
  field: EntryField,
  choices: Readonly<Record<string, string>>,
  { view: { language, typed }, wrong, code }: Filled,
  standard = '',
): Html {
  const say = ENTRY[language];
  const chosen = typed[field] || standard;
  const options = Object.entries(choices).map(
    ([value, said], index) =>
      html`<label class="choice"><input type="radio" name="${field}" value="${value}"${index === 0 ? html` id="${field}"` : ''}${value === chosen ? ' checked' : ''}> ${said}</label>`,
  );
  return html`<fieldset><legend>${say.labels[field]}${REQUIRED.has(field) ? ` ${say.required}` : ''}</legend>${wrong.has(field) ? html`<p class="problem">${problemAt(field, language, code)}</p>` : ''}<div class="choices">${joined(options, '\n')}</div></fieldset>`;
}

export const select = (
  field: EntryField,
  options: readonly (readonly [value: string, said: string])[],
  page: Filled,
  hint?: string,
): Html =>
  html`${label(field, page, hint)}
<select ${attributes(field, page, hint)}>${options.map(([value, said]) => html`<option value="${value}"${value === page.view.typed[field] ? ' selected' : ''}>${said}</option>`)}</select>`;

export const tick = (
  field: EntryField,
  value: string,
  { view: { language, typed } }: Filled,
): Html =>
  html`<p class="box"><input type="checkbox" id="${field}" name="${field}" value="${value}"${typed[field] === value ? ' checked' : ''}><label for="${field}">${ENTRY[language].labels[field]}</label></p>`;
