import { callAddress } from '../../../shared/privacy/link.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';

/**
 * What is published, looked for beside what is typed of the call, and found below it. A line of its own that no Enter sends: the
 * first button of the form is another.
 */
export function findHtml({ call, found, refused, language }: CallView): Html {
  const typed = (found ?? refused)?.typed.find ?? '';
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const entries = found?.entries.map(
    ({ kind, title, text }) =>
      html`<details><summary>${title} <span class="quiet">${say.kinds[kind]}</span></summary><p>${lines(text)}</p></details>`,
  );
  return html`<fieldset id="found"><legend>${say.find}</legend>
<label for="find">${say.findWhat}</label>
<p class="quiet" id="find-hint">${say.findHint}</p>
<textarea id="find" name="find" rows="1" maxlength="100" aria-describedby="find-hint"${found && html` autofocus`}>
${typed}</textarea>
<p><button type="submit" name="act" value="find" class="plain" formaction="${callAddress(call.id)}#found">${say.findButton}</button></p>
${entries ? html`<p role="status">${entries.length === 0 ? say.foundNone : say.foundSome(entries.length)}</p>\n${joined(entries, '\n')}` : nothing}</fieldset>`;
}
