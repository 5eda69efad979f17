import { type FieldProblem, sentenceOf } from '../../../shared/lambda/problem.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { switchTo } from '../../../shared/web/layout.ts';
import { sheet } from '../../../shared/web/sheet.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { filesField, WITH_FILES } from '../../desk/pages/files.ts';
import type { FormView } from '../form-view.ts';
import { PRIVACY_NOTICE } from '../privacy-notice.ts';
import { SEEN } from '../typed.ts';
import {
  attributes,
  isOfFiles,
  lineField,
  mark,
  type Page,
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
): string {
  const { typed, corporation, promise } = view;
  const { language } = typed;
  const named = code === 'invalid-request' ? fields.map(({ name }) => name) : [];
  const page: Page = { view, code, wrong: new Set(isOfFiles(code) ? ['files'] : named) };
  const say = wordsOf(page);
  return sheet(
    language,
    say.title,
    `${code === undefined ? '' : summary(page, code)}
<p class="lead">${unbroken(say.lead(promise))}</p>
<p>${say.intro}</p>
<form method="post" action="/" ${WITH_FILES} novalidate>
<input type="hidden" name="language" value="${language}"><input type="hidden" name="requestKey" value="${e(typed.requestKey)}">
${matter(page)}
${people(page)}
${privacy(page)}
${promised(page)}
<p><button type="submit" class="grand">${say.button}</button></p>
<p class="quiet">${say.once}</p>
</form>`,
    {
      beside: switchTo('/', language),
      windowTitle: `${code === undefined ? '' : say.failed}${say.title} | ${corporation[language]}`,
    },
  );
}

/** Takes the focus when the page opens, by the attribute alone. */
function summary(page: Page, code: RefusalCode): string {
  const say = wordsOf(page);
  const { language } = page.view.typed;
  const links = SEEN.filter((field) => page.wrong.has(field)).map(
    (field) => `<li><a href="#${field}">${e(wrongWords(field, page))}</a></li>`,
  );
  const said =
    links.length > 0
      ? `<p>${say.check}</p><ul>${links.join('')}</ul>`
      : `<p>${e(code === 'key-reused' ? say.reused : sentenceOf(code, language))}</p>`;
  return `<div class="wrong" role="alert" tabindex="-1" autofocus>${said}</div>`;
}

function matter(page: Page): string {
  const say = wordsOf(page);
  const { typed, topics } = page.view;
  const option = (value: string, label: string) =>
    `<option value="${e(value)}"${value === typed.topic ? ' selected' : ''}>${e(label)}</option>`;
  const chosen = typed.kind || 'question';
  const kinds = Object.entries(say.kinds).map(
    ([kind, label], index) =>
      `<label class="choice"><input type="radio" name="kind" value="${kind}"${index === 0 ? ' id="kind"' : ''}${kind === chosen ? ' checked' : ''}> ${label}</label>`,
  );
  return `<h2>${say.matter}</h2>
${lineField('title', page, say.hints.title, 'autocomplete="off"')}
<label for="body">${say.labels.body} ${mark('body', page)}</label>
<p class="quiet" id="body-hint">${say.hints.body}</p>
<p class="quiet caution" id="identifiers">${say.hints.identifiers}</p>${problem('body', page)}
<textarea ${attributes('body', page, ['body-hint', 'identifiers'])} rows="10">
${e(typed.body)}</textarea>
<label for="topic">${say.labels.topic} ${mark('topic', page)}</label>
<p class="quiet" id="topic-hint">${say.hints.topic}</p>${problem('topic', page)}
<select ${attributes('topic', page, ['topic-hint'])}>${option('', say.noTopic)}${topics.map(({ value, label }) => option(value, label)).join('')}</select>
<fieldset><legend>${say.labels.kind}</legend>${problem('kind', page)}<div class="choices">${kinds.join('\n')}</div></fieldset>
${filesField(typed.language, page.view.kept, problem('files', page))}`;
}

function people(page: Page): string {
  const say = wordsOf(page);
  const represents = page.view.typed.representedName !== '' || page.wrong.has('representedName');
  return `<h2>${say.people}</h2>
${lineField('name', page, undefined, 'class="short" autocomplete="name"')}
<details${represents ? ' open' : ''}><summary>${say.represent}</summary>
${lineField('representedName', page, say.hints.represented, 'class="short" autocomplete="off"')}</details>
<fieldset aria-describedby="reach-hint"><legend>${say.reach} <span class="may">${say.optional}</span></legend>
<p class="quiet" id="reach-hint">${say.reachHint}</p>
${lineField('email', page, say.hints.email, 'type="email" class="short" autocomplete="email" spellcheck="false"')}
${lineField('phone', page, say.hints.phone, 'type="tel" class="short" autocomplete="tel"')}</fieldset>`;
}

function privacy(page: Page): string {
  const say = wordsOf(page);
  const { corporation, typed } = page.view;
  const lines = say.privacyNotice(corporation[typed.language], corporation.phone);
  const checked = typed.privacyNotice === PRIVACY_NOTICE ? ' checked' : '';
  return `<h2>${say.privacy}</h2>
<div class="notice"><ul>${lines.map((line) => `<li>${unbroken(line)}</li>`).join('')}</ul></div>${problem('privacyNotice', page)}
<label class="choice" for="privacyNotice"><input type="checkbox" ${attributes('privacyNotice', page)} value="${PRIVACY_NOTICE}"${checked}> <span>${say.labels.privacyNotice} ${mark('privacyNotice', page)}</span></label>`;
}

/** What this very minute would be promised, above the button. */
function promised(page: Page): string {
  const say = wordsOf(page);
  const { promise } = page.view;
  const why = [...promise.said, say.charter(promise.quotation)].map(
    (line) => `<li>${unbroken(line)}</li>`,
  );
  return `<section class="due" aria-labelledby="promise"><h2 id="promise">${say.promised}</h2>
<p class="first">${unbroken(say.promiseOf(promise))}</p>
<p>${unbroken(say.who(promise))}</p>
<p>${unbroken(say.facts(promise))}</p>
<details><summary>${say.why}</summary><ul>${why.join('')}</ul></details></section>`;
}
