import { dayOf, dayText } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type FieldProblem, sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Office } from '../../../shared/organization/office.ts';
import {
  type BesideField,
  besideFields,
  CALLBACK_FIELDS,
  RUDE_FIELDS,
  VISIT_FIELDS,
} from '../../../shared/petition/commands/besides.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { CATEGORY } from '../../../shared/text/absence.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alertBox, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing, type Piece } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { ENTRY_FIELDS, type EntryField, type EntryTyped, FIELD_AT } from '../entry/entry-form.ts';
import { ENTRY } from './entry-words.ts';
import { writtenInKorea } from './written-time.ts';

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
interface Fault {
  readonly code?: RefusalCode;
  readonly fields?: readonly FieldProblem[];
}
/** The version of the notice on personal data that is read out. */
const NOTICE = 'spoken-2026-11';
const REQUIRED: ReadonlySet<EntryField> = new Set(['channel', 'title', 'body']);

/** The form for what did not come over the web. What was typed before stands in it, and above it what was wrong. */
export function entryPage(view: EntryView, { code, fields = [] }: Fault = {}): Page {
  const { language, requestKey } = view;
  const say = ENTRY[language];
  const wrong = new Set<string>(fields.map(({ name }) => FIELD_AT[name] ?? name));
  const page = { view, wrong, code };
  return (context) =>
    layout(
      context,
      { title: say.title, windowTitle: `${code === undefined ? '' : say.failed}${say.title}` },
      html`${code === undefined ? '' : summary(code, page)}
<p>${say.lead}</p>
${form(
  context,
  { action: '/desk/entry', requestKey, novalidate: true },
  html`${askedAbout(page)}${view.typed.call !== '' && hidden('call', view.typed.call)}
<h2>${say.contact}</h2>
${radios('channel', say.channels, page)}
${line('at', page, html`type="datetime-local" max="${writtenInKorea(view.now).slice(0, 16)}"`, say.hints.at)}
<h2>${say.matter}</h2>
${line('title', page, html`maxlength="200" autocomplete="off"`)}
${label('body', page, say.hints.body)}
<textarea ${attributes('body', page, say.hints.body)} rows="8">
${view.typed.body}</textarea>
${radios('kind', say.kinds, page, 'question')}
${besidesPart(page)}
<h2>${say.people}</h2>
<p class="quiet">${say.hints.people}</p>
${line('name', page, html`autocomplete="off"`)}
${line('phone', page, html`type="tel" autocomplete="off"`)}
${line('email', page, html`type="email" autocomplete="off" spellcheck="false"`)}
${line('address', page, html`maxlength="150" autocomplete="off"`, say.hints.address)}
${line('fax', page, html`type="tel" autocomplete="off"`)}
${tick('paper', 'yes', page)}
${tick('privacyNotice', NOTICE, page)}
<details${isUsed(page) ? ' open' : ''}><summary>${say.more}</summary>
${line('representedName', page, html`autocomplete="off"`)}
${select('language', Object.entries(say.languages), page)}
${select('topic', [['', say.noTopic], ...topicsOf(view)], page, say.hints.topic)}</details>
<p><button type="submit">${say.button}</button></p>
<p class="quiet">${say.once}</p>`,
)}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

/** What is said with it in the same step (P21, P23). */
function besidesPart(page: Filled): Html {
  const { typed, language, now, visits } = page.view;
  const { besides: say } = ENTRY[language];
  const isOpen = (fields: readonly BesideField[]) =>
    fields.some((field) => typed[field] !== '' || page.wrong.has(field)) && ' open';
  const most = mostOf({ body: { shape: besideFields } }, 'visitTold');
  const visit = html`<details${isOpen(VISIT_FIELDS)}><summary>${say.visit}</summary>
<p class="quiet">${say.visitHint}</p>
${line('visitDay', page, html`type="date" max="${dayText(dayOf(now))}" autocomplete="off"`)}
${label('visitTold', page)}
<textarea ${attributes('visitTold', page)} rows="4" maxlength="${most}">
${typed.visitTold}</textarea>
${line('visitEarlier', page, html`autocomplete="off" inputmode="numeric"`)}</details>
`;
  const reasons = {
    '': language === 'ko' ? '담당자가 있었음' : 'the person was there',
    ...CATEGORY[language],
  };
  const callback = html`<details${isOpen(CALLBACK_FIELDS)}><summary>${say.callback}</summary>
<p class="quiet">${say.callbackHint}</p>
${line('callbackWished', page, html`type="datetime-local" autocomplete="off"`)}
${radios('callbackBecause', reasons, page)}
${line('callbackBack', page, html`type="datetime-local" autocomplete="off"`)}</details>
`;
  return html`${callback}${visits && visit}<details${isOpen(RUDE_FIELDS)}><summary>${say.rude}</summary>
<p class="quiet">${say.rudeHint}</p>
${tick('rude', 'yes', page)}
${line('rudeWho', page, html`maxlength="100" autocomplete="off"`)}
${tick('rudeThreat', 'yes', page)}
${radios('rudeContact', say.wishes, page)}
${line('rudeDay', page, html`type="date" autocomplete="off"`)}</details>`;
}

/** The contacts that this page asks about: sent again with them, they are taken as they are. */
function askedAbout({ view: { typed }, wrong }: Filled): Piece {
  const asked = (['email', 'phone', 'fax'] as const).filter((field) => wrong.has(field));
  const all = [typed.confirmed, ...asked.map((field) => typed[field])].filter(Boolean);
  return all.length > 0 && hidden('confirmed', all.join('\n'));
}

interface Filled {
  readonly view: EntryView;
  readonly code: RefusalCode | undefined;
  readonly wrong: ReadonlySet<string>;
}

/** Takes the focus when the page opens, by the attribute alone. */
function summary(code: RefusalCode, { view: { language }, wrong }: Filled): Html {
  const say = ENTRY[language];
  const links = ENTRY_FIELDS.filter((field) => wrong.has(field)).map(
    (field) =>
      html`<li><a href="#${field}">${code === 'invalid-request' ? say.wrong[field] : sentenceOf(code, language)}</a></li>`,
  );
  return alertBox(
    html`${links.length > 0 ? html`<p>${say.check}</p><ul>${links}</ul>` : html`<p>${code === 'key-reused' ? say.reused : sentenceOf(code, language)}</p>`}`,
  );
}

const SAYS_IT: readonly RefusalCode[] = [
  ...(['mail-goes-nowhere', 'visit-day-wrong'] as const),
  ...(['callback-no-phone', 'callback-past', 'callback-far'] as const),
];
/** It names one field, and says what is wrong with it. */
const saysIt = (code: RefusalCode | undefined): code is RefusalCode =>
  code !== undefined && SAYS_IT.includes(code);

const isUsed = ({ view: { typed }, wrong }: Filled): boolean =>
  (['representedName', 'language', 'topic'] as const).some(
    (field) => (typed[field] !== '' && typed[field] !== 'ko') || wrong.has(field),
  );

const topicsOf = ({ office, language }: EntryView) =>
  office.routing.flatMap(({ topics, department }): (readonly [string, string])[] => {
    const name = office.departments.find(({ id }) => id === department)?.name[language];
    const [topic] = topics ?? [];
    return topic === undefined || name === undefined ? [] : [[topic, name]];
  });

function label(
  field: EntryField,
  { view: { language }, wrong, code }: Filled,
  hint?: string,
): Html {
  const say = ENTRY[language];
  const must = REQUIRED.has(field) ? html` <span class="quiet">${say.required}</span>` : nothing;
  return html`<label for="${field}">${say.labels[field]}${must}</label>${hint === undefined ? '' : html`<p class="quiet" id="${field}-hint">${hint}</p>`}${wrong.has(field) ? html`<p class="problem" id="${field}-wrong">${saysIt(code) ? sentenceOf(code, language) : say.wrong[field]}</p>` : ''}`;
}

function attributes(field: EntryField, { wrong }: Filled, hint?: string): Html {
  const isWrong = wrong.has(field);
  const by = [
    ...(isWrong ? [`${field}-wrong`] : []),
    ...(hint === undefined ? [] : [`${field}-hint`]),
  ];
  return html`id="${field}" name="${field}"${REQUIRED.has(field) ? ' required' : ''}${by.length > 0 ? html` aria-describedby="${by.join(' ')}"` : ''}${isWrong ? html` aria-invalid="true"` : ''}`;
}

const line = (field: EntryField, page: Filled, more: Html, hint?: string): Html =>
  html`${label(field, page, hint)}
<input ${attributes(field, page, hint)} value="${page.view.typed[field]}" ${more}>`;

function radios(
  field: EntryField,
  choices: Readonly<Record<string, string>>,
  { view: { language, typed }, wrong }: Filled,
  standard = '',
): Html {
  const say = ENTRY[language];
  const chosen = typed[field] || standard;
  const options = Object.entries(choices).map(
    ([value, said], index) =>
      html`<label class="choice"><input type="radio" name="${field}" value="${value}"${index === 0 ? html` id="${field}"` : ''}${value === chosen ? ' checked' : ''}> ${said}</label>`,
  );
  return html`<fieldset><legend>${say.labels[field]}${REQUIRED.has(field) ? ` ${say.required}` : ''}</legend>${wrong.has(field) ? html`<p class="problem">${say.wrong[field]}</p>` : ''}<div class="choices">${joined(options, '\n')}</div></fieldset>`;
}

const select = (
  field: EntryField,
  options: readonly (readonly [value: string, said: string])[],
  page: Filled,
  hint?: string,
): Html =>
  html`${label(field, page, hint)}
<select ${attributes(field, page, hint)}>${options.map(([value, said]) => html`<option value="${value}"${value === page.view.typed[field] ? ' selected' : ''}>${said}</option>`)}</select>`;

const tick = (field: EntryField, value: string, { view: { language, typed } }: Filled): Html =>
  html`<p class="box"><input type="checkbox" id="${field}" name="${field}" value="${value}"${typed[field] === value ? ' checked' : ''}><label for="${field}">${ENTRY[language].labels[field]}</label></p>`;
