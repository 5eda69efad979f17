import { type FieldProblem, sentenceOf } from '../../../shared/lambda/problem.ts';
import { filesField } from '../../../shared/presentation/files.ts';
import { fileWords } from '../../../shared/presentation/files-words.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alertBox, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, type Piece } from '../../../shared/web/html.ts';
import { citizenLayout, linkToFind, switchTo } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { FormView } from '../form-view.ts';
import { PRIVACY_NOTICE } from '../privacy-notice.ts';
import { FIELD_AT, SEEN } from '../typed.ts';
import { besidesPart } from './besides.ts';
import {
  attributes,
  type Filled,
  isOfFiles,
  lineField,
  mark,
  problem,
  wordsOf,
  wrongWords,
} from './fields.ts';

/** The form for a petition. What was typed before stands in it, and above it what was wrong with that. */
export function formPage(
  view: FormView,
  {
    code,
    fields = [],
  }: { readonly code?: RefusalCode; readonly fields?: readonly FieldProblem[] } = {},
): Page {
  const { typed, corporation, promise } = view;
  const { language } = typed;
  const named =
    code !== undefined && ASKED.has(code) ? fields.map(({ name }) => FIELD_AT[name] ?? name) : [];
  const filled: Filled = { view, code, wrong: new Set(isOfFiles(code) ? ['files'] : named) };
  const say = wordsOf(filled);
  const sent = { action: '/write', requestKey: typed.requestKey, novalidate: true, sends: true };
  const content = (context: PageContext) => html`
${hidden('language', language)}
${askedAbout(filled)}
${matter(context, filled)}
${besidesPart(filled)}
${people(filled)}
${privacy(filled)}
${promised(filled)}
<p><button type="submit" class="grand">${say.button}</button></p>
<p class="quiet">${say.once}</p>
`;
  return (context) =>
    citizenLayout(
      context,
      {
        title: say.title,
        beside: switchTo('/write', language),
        windowTitle: `${code === undefined ? '' : say.failed}${say.title} | ${corporation[language]}`,
      },
      html`${code !== undefined && summary(filled, code)}
<p class="lead">${unbroken(say.lead(promise))}</p>
<p>${say.intro}</p>
<p>${say.before} ${linkToFind(language)}</p>
${form(context, sent, content(context))}`,
    );
}

/** The refusals that name fields. */
const ASKED: ReadonlySet<RefusalCode> = new Set([
  'invalid-request',
  'mail-goes-nowhere',
  'visit-day-wrong',
  'callback-no-phone',
  'callback-past',
  'callback-far',
]);

/** The contacts that this page asks about: sent again with them, they are taken as they are. */
function askedAbout({ view: { typed }, wrong }: Filled): Piece {
  const asked = (['email', 'phone'] as const).filter((field) => wrong.has(field));
  const all = [typed.confirmed, ...asked.map((field) => typed[field])].filter(Boolean);
  return all.length > 0 && hidden('confirmed', all.join('\n'));
}

/** What is wrong, with a way to each field. */
function summary(filled: Filled, code: RefusalCode): Html {
  const say = wordsOf(filled);
  const { language } = filled.view.typed;
  const links = SEEN.filter((field) => filled.wrong.has(field)).map(
    (field) => html`<li><a href="#${field}">${wrongWords(field, filled)}</a></li>`,
  );
  const said =
    links.length > 0
      ? html`<p>${say.check}</p><ul>${links}</ul>`
      : html`<p>${code === 'key-reused' ? say.reused : sentenceOf(code, language)}</p>`;
  return alertBox(said);
}

function matter(context: PageContext, filled: Filled): Html {
  const say = wordsOf(filled);
  const { typed, topics } = filled.view;
  const option = (value: string, label: string) =>
    html`<option value="${value}"${value === typed.topic && ' selected'}>${label}</option>`;
  const chosen = typed.kind || 'question';
  const kinds = Object.entries(say.kinds).map(
    ([kind, label], index) =>
      html`<label class="choice"><input type="radio" name="kind" value="${kind}"${index === 0 && html` id="kind"`}${kind === chosen && ' checked'}> ${label}</label>`,
  );
  return html`<h2>${say.matter}</h2>
${lineField('title', filled, say.hints.title, html`autocomplete="off"`)}
<label for="body">${say.labels.body} ${mark('body', filled)}</label>
<p class="quiet" id="body-hint">${say.hints.body}</p>
<p class="quiet caution" id="identifiers">${say.hints.identifiers}</p>${problem('body', filled)}
<textarea ${attributes('body', filled, ['body-hint', 'identifiers'])} rows="10">
${typed.body}</textarea>
<label for="topic">${say.labels.topic} ${mark('topic', filled)}</label>
<p class="quiet" id="topic-hint">${say.hints.topic}</p>${problem('topic', filled)}
<select ${attributes('topic', filled, ['topic-hint'])}>${option('', say.noTopic)}${topics.map(({ value, label }) => option(value, label))}</select>
<fieldset><legend>${say.labels.kind}</legend>${problem('kind', filled)}<div class="choices">${joined(kinds, '\n')}</div></fieldset>
${filesField(context, {
  kept: filled.view.kept,
  problem: problem('files', filled),
  plain: html`${fileWords(typed.language).later}`,
})}`;
}

function people(filled: Filled): Html {
  const say = wordsOf(filled);
  const represents =
    filled.view.typed.representedName !== '' || filled.wrong.has('representedName');
  return html`<h2>${say.people}</h2>
${lineField('name', filled, undefined, html`class="short" autocomplete="name"`)}
<details${represents && ' open'}><summary>${say.represent}</summary>
${lineField('representedName', filled, say.hints.represented, html`class="short" autocomplete="off"`)}</details>
<fieldset aria-describedby="reach-hint"><legend>${say.reach} <span class="may">${say.optional}</span></legend>
<p class="quiet" id="reach-hint">${say.reachHint}</p>
${lineField('email', filled, say.hints.email, html`type="email" class="short" autocomplete="email" spellcheck="false"`)}
${lineField('phone', filled, say.hints.phone, html`type="tel" class="short" autocomplete="tel"`)}</fieldset>`;
}

function privacy(filled: Filled): Html {
  const say = wordsOf(filled);
  const { corporation, typed } = filled.view;
  const lines = say.privacyNotice(corporation[typed.language], corporation.phone);
  const checked = typed.privacyNotice === PRIVACY_NOTICE && ' checked';
  return html`<h2>${say.privacy}</h2>
<div class="notice"><ul>${lines.map((line) => html`<li>${unbroken(line)}</li>`)}</ul></div>${problem('privacyNotice', filled)}
<label class="choice" for="privacyNotice"><input type="checkbox" ${attributes('privacyNotice', filled)} value="${PRIVACY_NOTICE}"${checked}> <span>${say.labels.privacyNotice} ${mark('privacyNotice', filled)}</span></label>
<p class="quiet" id="asking-hint">${unbroken(say.hints.asking)}</p>${problem('asking', filled)}
<label class="choice" for="asking"><input type="checkbox" ${attributes('asking', filled, ['asking-hint'])} value="yes"${typed.asking === 'yes' && ' checked'}> <span>${say.labels.asking} ${mark('asking', filled)}</span></label>`;
}

/** What this very minute would be promised, above the button. */
function promised(filled: Filled): Html {
  const say = wordsOf(filled);
  const { promise } = filled.view;
  const why = [...promise.said, say.charter(promise.quotation)].map(
    (line) => html`<li>${unbroken(line)}</li>`,
  );
  return html`<section class="due" aria-labelledby="promise"><h2 id="promise">${say.promised}</h2>
<p class="first">${unbroken(say.promiseOf(promise))}</p>
<p>${unbroken(say.who(promise))}</p>
<p>${unbroken(say.facts(promise))}</p>
<details><summary>${say.why}</summary><ul>${why}</ul></details></section>`;
}
