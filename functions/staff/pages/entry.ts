import { type FieldProblem, sentenceOf } from '../../../shared/lambda/problem.ts';
import { RELAY_ASK } from '../../../shared/presentation/standing-wish-words.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alertBox, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, type Piece } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { ENTRY_FIELDS, FIELD_AT } from '../entry/entry-form.ts';
import { besidesPart } from './entry-besides.ts';
import {
  attributes,
  type EntryView,
  type Filled,
  label,
  line,
  radios,
  select,
  tick,
} from './entry-fields.ts';
import { ENTRY } from './entry-words.ts';

interface Fault {
  readonly code?: RefusalCode;
  readonly fields?: readonly FieldProblem[];
}
/** The version of the notice on personal data that is read out. */
const NOTICE = 'spoken-2026-11';

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
  html`${askedAbout(page)}${view.typed.call !== '' && hidden('call', view.typed.call)}${view.typed.reception !== '' && hidden('reception', view.typed.reception)}
<h2>${say.contact}</h2>
${radios('channel', say.channels, page)}
${line('at', page, html`type="datetime-local" max="${writtenInKorea(view.now).slice(0, 16)}"`, say.hints.at)}
<h2>${say.matter}</h2>
${line('title', page, html`maxlength="200" autocomplete="off"`)}
${label('body', page, say.hints.body)}
<textarea ${attributes('body', page, say.hints.body)} rows="8">
${view.typed.body}</textarea>
${radios('kind', say.kinds, page, 'question')}
${counterPart(page)}${besidesPart(page)}
<h2>${say.people}</h2>
<p class="quiet">${say.hints.people}</p>
${line('name', page, html`autocomplete="off"`)}
${line('phone', page, html`type="tel" autocomplete="off"`, RELAY_ASK[language])}
${line('email', page, html`type="email" autocomplete="off" spellcheck="false"`)}
${line('address', page, html`maxlength="150" autocomplete="off"`, say.hints.address)}
${line('fax', page, html`type="tel" autocomplete="off"`)}
${view.typed.call !== '' && tick('saidBack', 'yes', page)}
${tick('paper', 'yes', page)}
${tick('privacyNotice', NOTICE, page)}
${tick('asking', 'yes', page)}
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

/** Of a visit: the list that the next one is compared with (P21.2). */
function counterPart(page: Filled): Html {
  const { typed, language } = page.view;
  const say = ENTRY[language];
  const fields = ['counterTold', 'counterDocuments'] as const;
  const isOpen =
    typed.channel === 'visit' || fields.some((one) => typed[one] !== '' || page.wrong.has(one));
  const text = (field: (typeof fields)[number]) => html`${label(field, page)}
<textarea ${attributes(field, page)} rows="3" maxlength="2000">
${typed[field]}</textarea>`;
  return html`<details${isOpen && html` open`}><summary>${say.counter}</summary>
<p class="quiet">${say.counterHint}</p>
${joined(fields.map(text), '\n')}</details>
`;
}

/** The contacts that this page asks about: sent again with them, they are taken as they are. */
function askedAbout({ view: { typed }, wrong }: Filled): Piece {
  const asked = (['email', 'phone', 'fax'] as const).filter((field) => wrong.has(field));
  const all = [typed.confirmed, ...asked.map((field) => typed[field])].filter(Boolean);
  return all.length > 0 && hidden('confirmed', all.join('\n'));
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
