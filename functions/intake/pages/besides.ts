import { BESIDE_FIELDS, besideFields } from '../../../shared/petition/commands/besides.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { attributes, type Filled, lineField, mark, problem, wordsOf } from './fields.ts';

/** What can be said with a petition in the same step (P21): closed until somebody needs it, open where something stands in it. */
export function besidesPart(filled: Filled): Html {
  const { typed, today, visits } = filled.view;
  if (!visits) return nothing;
  const { besides: say, labels } = wordsOf(filled);
  const isUsed = BESIDE_FIELDS.some((field) => typed[field] !== '' || filled.wrong.has(field));
  const most = mostOf({ body: { shape: besideFields } }, 'visitTold');
  return html`<details${isUsed && ' open'}><summary>${say.visit}</summary>
<p class="quiet">${unbroken(say.visitHint)}</p>
${lineField('visitDay', filled, undefined, html`type="date" class="short" max="${today}" autocomplete="off"`)}
<label for="visitTold">${labels.visitTold} ${mark('visitTold', filled)}</label>${problem('visitTold', filled)}
<textarea ${attributes('visitTold', filled)} rows="4" maxlength="${most}">
${typed.visitTold}</textarea>
${lineField('visitEarlier', filled, undefined, html`class="short" autocomplete="off" inputmode="numeric"`)}</details>`;
}
