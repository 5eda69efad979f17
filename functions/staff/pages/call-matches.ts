import { departmentName } from '../../../shared/organization/department-name.ts';
import { callAddress } from '../../../shared/privacy/link.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { FACTS } from '../calls/body.ts';
import type { Match } from '../calls/matches.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';

/** Petitions of the number that called: day and department, until two things are asked. */
export function matchesHtml(context: PageContext, view: CallView): Html {
  const { matches, language } = view;
  if (matches.length === 0) return nothing;
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  return html`<h2>${say.matches}</h2>
<p class="quiet">${say.matchesHint}</p>
${joined(
  matches.map((match, at) => matchHtml(context, match, at, view)),
  '\n',
)}`;
}

function matchHtml(context: PageContext, match: Match, at: number, view: CallView): Html {
  const { language, office, call } = view;
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const department = departmentName(office, match.department)?.[language];
  const about = `${formatDay(match.receivedAt, language)} · ${department ?? ''}`;
  if (!match.opens) return html`<p>${about}</p>`;
  const select = (name: 'fact' | 'otherFact') =>
    html`<label for="${name}-${at}">${say[name]}</label>
<select id="${name}-${at}" name="${name}"><option value="">${say.choose}</option>${FACTS.map((fact) => html`<option value="${fact}">${say.facts[fact]}</option>`)}</select>`;
  return html`<details><summary>${about}</summary>
${form(
  context,
  { action: callAddress(call.id), carriesOut: false },
  html`${hidden('act', 'open')}${hidden('match', match.receivedAt)}
${select('fact')}
${select('otherFact')}
<p><button type="submit" class="plain">${say.open1}</button></p>`,
)}</details>`;
}
