import { callAddress } from '../../../shared/privacy/link.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import type { CallView } from '../calls/view.ts';
import { CALL_EN, CALL_KO } from './call-words.ts';
import { findPublished } from './find-published.ts';

/** What is published, looked for beside what is typed of the call. */
export function findHtml({ call, found, refused, language }: CallView): Html {
  const say = language === 'ko' ? CALL_KO : CALL_EN;
  const field = findPublished({
    ...{ language, found: found?.entries, hint: say.findHint },
    typed: (found ?? refused)?.typed.find ?? '',
    button: { name: 'act', action: callAddress(call.id) },
  });
  return html`<fieldset id="found"><legend>${say.find}</legend>
${field}</fieldset>`;
}
