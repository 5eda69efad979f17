import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { reportCommands } from '../../../shared/petition/commands/conduct.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { CONTACT_WISHES } from '../../../shared/petition/conduct/events.ts';
import type { Report } from '../../../shared/petition/conduct/state.ts';
import { isReportedNow } from '../../../shared/petition/decide/report.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { EN, KO } from './rude-words.ts';

export interface RudeView {
  readonly petition: Petition;
  readonly refused?: RefusalCode | undefined;
  readonly typed?: Readonly<Record<string, string>>;
}

const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** Where a petitioner says that a member of staff was rude; while that is looked into, that it is. */
export function rudePage({ petition, refused, typed = {} }: RudeView): Page {
  const say = wordsOf(petition);
  const path = `/petitions/${petition.number}`;
  const words =
    refused &&
    (refused === 'invalid-request' ? say.invalid : sentenceOf(refused, petition.language));
  const wrong = words && alert(html`<a href="#rude">${words}</a>`, 'wrong');
  const items = say.list.map((item) => html`<li>${item}</li>`);
  const wishes = CONTACT_WISHES.map(
    (wish) =>
      html`<label class="choice"><input type="radio" name="contact" value="${wish}"${typed.contact === wish && ' checked'}> ${say.wishes[wish]}</label>`,
  );
  // A line end right after the tag is not part of the text.
  const fields = html`
<label for="rude">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<textarea id="rude" name="text" rows="8" required maxlength="${mostOf(reportCommands.rude, 'text')}" aria-describedby="${wrong && 'wrong '}hint"${wrong && html` aria-invalid="true"`}>
${typed.text ?? ''}</textarea>
<p class="box"><input type="checkbox" id="threat" name="threat" value="yes"${typed.threat === 'yes' && ' checked'}><label for="threat">${say.threat}</label></p>
<fieldset><legend>${say.contact}</legend>
${joined(wishes, '\n')}</fieldset>
<label for="day">${say.day}</label>
<input type="date" id="day" name="day" value="${typed.day ?? ''}">
<p><button type="submit">${say.button}</button></p>`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      html`${
        isReportedNow(petition)
          ? html`<p class="lead">${say.already}</p>`
          : html`<p class="lead">${say.lead}</p>
<ul>${joined(items, '\n')}</ul>
${wrong}${form(context, { action: `${path}/rude` }, fields)}`
      }
<p><a href="${path}">${say.back}</a></p>`,
    );
}

/** On the status page: what was said of our staff and what became of it; where it is said, while nothing was. */
export function reportSection(petition: Petition): Html {
  const say = wordsOf(petition);
  const { reports = [], language, number, status } = petition;
  if (reports.length === 0)
    return status === 'withdrawn'
      ? nothing
      : html`<p><a href="/petitions/${number}/rude">${say.link}</a></p>`;
  const said = reports.map((report) => sentenceFor(report, language, say));
  return html`<h2>${say.section}</h2>
${joined(said, '\n')}`;
}

const sentenceFor = (
  { raisedAt, unmarkedAt }: Report,
  language: Petition['language'],
  say: typeof KO,
): Html =>
  html`<p>${unbroken(unmarkedAt === undefined ? say.received(formatInstant(raisedAt, language)) : say.unmarked)}</p>`;
