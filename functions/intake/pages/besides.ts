import {
  besideFields,
  RUDE_FIELDS,
  VISIT_FIELDS,
} from '../../../shared/petition/commands/besides-form.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { WISH_FIELDS } from '../../../shared/petition/commands/wish-boxes.ts';
import { RELAY_HINT } from '../../../shared/presentation/standing-wish-words.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { attributes, type Filled, lineField, mark, problem, wordsOf } from './fields.ts';

/** What can be said with a petition in the same step (P21, P23): closed until somebody needs it, open where something stands in it. */
export const besidesPart = (filled: Filled): Html => html`${callbackPart(filled)}
${visitPart(filled)}
${rudePart(filled)}
${standingPart(filled)}`;

/** A call is of use only with a number: that is asked for below, and missed at this field. */
function callbackPart(filled: Filled): Html {
  const { typed } = filled.view;
  const { besides: say } = wordsOf(filled);
  const isUsed = typed.callbackWished !== '' || filled.wrong.has('callbackWished');
  return html`<details${isUsed && ' open'}><summary>${say.callback}</summary>
<p class="quiet">${unbroken(say.callbackHint)} ${unbroken(RELAY_HINT[typed.language])}</p>
${lineField('callbackWished', filled, undefined, html`type="datetime-local" autocomplete="off"`)}</details>`;
}

function visitPart(filled: Filled): Html {
  const { typed, today, visits } = filled.view;
  if (!visits) return nothing;
  const { besides: say, labels } = wordsOf(filled);
  const isUsed = VISIT_FIELDS.some((field) => typed[field] !== '' || filled.wrong.has(field));
  const most = mostOf({ body: { shape: besideFields } }, 'visitTold');
  return html`<details${isUsed && ' open'}><summary>${say.visit}</summary>
<p class="quiet">${unbroken(say.visitHint)}</p>
${lineField('visitDay', filled, undefined, html`type="date" class="short" max="${today}" autocomplete="off"`)}
<label for="visitTold">${labels.visitTold} ${mark('visitTold', filled)}</label>${problem('visitTold', filled)}
<textarea ${attributes('visitTold', filled)} rows="4" maxlength="${most}">
${typed.visitTold}</textarea>
${lineField('visitEarlier', filled, undefined, html`class="short" autocomplete="off" inputmode="numeric"`)}</details>`;
}

function rudePart(filled: Filled): Html {
  const { typed } = filled.view;
  const { besides: say, labels } = wordsOf(filled);
  const isUsed = RUDE_FIELDS.some((field) => typed[field] !== '' || filled.wrong.has(field));
  const box = (field: 'rude' | 'rudeThreat') =>
    html`${problem(field, filled)}<label class="choice" for="${field}"><input type="checkbox" ${attributes(field, filled)} value="yes"${typed[field] === 'yes' && ' checked'}> <span>${labels[field]}</span></label>`;
  const wishes = Object.entries(say.wishes).map(
    ([wish, said], index) =>
      html`<label class="choice"><input type="radio" name="rudeContact" value="${wish}"${index === 0 && html` id="rudeContact"`}${wish === typed.rudeContact && ' checked'}> ${said}</label>`,
  );
  return html`<details${isUsed && ' open'}><summary>${say.rude}</summary>
<p class="quiet">${unbroken(say.rudeHint)}</p>
${box('rude')}
${lineField('rudeWho', filled, undefined, html`maxlength="100" autocomplete="off"`)}
${box('rudeThreat')}
<fieldset><legend>${labels.rudeContact} ${mark('rudeContact', filled)}</legend>${problem('rudeContact', filled)}<div class="choices">${joined(wishes, '\n')}</div></fieldset>
${lineField('rudeDay', filled, undefined, html`type="date" class="short" autocomplete="off"`)}</details>`;
}

/** What they wish once for all that concerns them. */
function standingPart(filled: Filled): Html {
  const { typed } = filled.view;
  const { besides: say, labels } = wordsOf(filled);
  const isUsed = WISH_FIELDS.some((field) => typed[field] !== '' || filled.wrong.has(field));
  const boxes = WISH_FIELDS.map(
    (field) =>
      html`${problem(field, filled)}<label class="choice" for="${field}"><input type="checkbox" ${attributes(field, filled)} value="yes"${typed[field] === 'yes' && ' checked'}> <span>${labels[field]}</span></label>`,
  );
  return html`<details${isUsed && ' open'}><summary>${say.standing}</summary>
<p class="quiet">${unbroken(say.standingHint)}</p>
${joined(boxes, '\n')}</details>`;
}
