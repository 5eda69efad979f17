import { departmentName } from '../../../shared/organization/department-name.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { FACTS } from '../calls/body.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';

/**
 * Within the form of what was said: the petition that the call was about, by its receipt number or by the number that called. A
 * line of its own that no Enter sends: the first button of the form is another.
 */
export function belongingHtml(view: CallView): Html {
  const { language, refused, found } = view;
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const typed = refused?.typed ?? found?.typed ?? {};
  const isAsked = typed.act === 'belongs' || (typed.about ?? '') !== '';
  const isWrong = refused?.field === 'about';
  return html`<details${isAsked && html` open`}><summary>${say.belongs}</summary>
<p class="quiet" id="belongs-hint">${say.belongsHint}</p>
<label for="about">${say.about}</label>
<textarea id="about" name="about" rows="1" maxlength="40"${isWrong && html` aria-invalid="true"`} aria-describedby="${isWrong ? 'wrong belongs-hint' : 'belongs-hint'}">
${typed.about ?? ''}</textarea>
${matchChoices(view, typed)}
<p><button type="submit" name="act" value="belongs" class="plain">${say.belongsButton}</button></p></details>`;
}

/** Those that whoever answered may open. */
function matchChoices(
  { matches, language, office }: CallView,
  typed: Readonly<Record<string, string>>,
): Html {
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const theirs = matches.filter(({ opens }) => opens);
  if (theirs.length === 0) return nothing;
  const choices = theirs.map(({ receivedAt, department }) => {
    const name = departmentName(office, department)?.[language] ?? '';
    const value = String(receivedAt);
    return html`<label class="choice"><input type="radio" name="match" value="${value}"${typed.match === value && html` checked`}> ${formatDay(receivedAt, language)} · ${name}</label>`;
  });
  const select = (name: 'fact' | 'otherFact') =>
    html`<label for="${name}">${say[name]}</label>
<select id="${name}" name="${name}"><option value="">${say.choose}</option>${FACTS.map((fact) => html`<option value="${fact}"${typed[name] === fact && html` selected`}>${say.facts[fact]}</option>`)}</select>`;
  return html`<fieldset><legend>${say.aboutMatch}</legend><div class="choices">${joined(choices, '\n')}</div>
${select('fact')}
${select('otherFact')}</fieldset>`;
}
