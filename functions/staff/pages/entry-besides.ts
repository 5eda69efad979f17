import { dayOf, dayText } from '../../../shared/charter/day.ts';
import {
  type BesideField,
  besideFields,
  CALLBACK_FIELDS,
  RUDE_FIELDS,
  VISIT_FIELDS,
} from '../../../shared/petition/commands/besides-form.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { WISH_FIELDS } from '../../../shared/petition/commands/wish-boxes.ts';
import { CATEGORY } from '../../../shared/text/absence.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { attributes, type Filled, label, line, radios, tick } from './entry-fields.ts';
import { ENTRY } from './entry-words.ts';

/** What is said with it in the same step (P21, P23). */
export function besidesPart(page: Filled): Html {
  const { typed, language, now, visits } = page.view;
  const { besides: say } = ENTRY[language];
  const isOpen = (fields: readonly BesideField[]) =>
    fields.some((field) => typed[field] !== '' || page.wrong.has(field)) && ' open';
  const most = mostOf({ body: { shape: besideFields } }, 'visitTold');
  const visit = html`<details${isOpen(VISIT_FIELDS)}><summary>${say.visit}</summary>
<p class="quiet">${say.visitHint}</p>
${line('visitDay', page, html`type="date" max="${dayText(dayOf(now))}" autocomplete="off"`)}
${label('visitTold', page)}
<textarea ${attributes('visitTold', page)} rows="4" maxlength="${most}">
${typed.visitTold}</textarea>
${line('visitEarlier', page, html`autocomplete="off" inputmode="numeric"`)}</details>
`;
  const reasons = {
    '': language === 'ko' ? '담당자가 있었음' : 'the person was there',
    ...CATEGORY[language],
  };
  const callback = html`<details${isOpen(CALLBACK_FIELDS)}><summary>${say.callback}</summary>
<p class="quiet">${say.callbackHint}</p>
${line('callbackWished', page, html`type="datetime-local" autocomplete="off"`)}
${radios('callbackBecause', reasons, page)}
${line('callbackBack', page, html`type="datetime-local" autocomplete="off"`)}</details>
`;
  return html`${callback}${visits && visit}<details${isOpen(RUDE_FIELDS)}><summary>${say.rude}</summary>
<p class="quiet">${say.rudeHint}</p>
${tick('rude', 'yes', page)}
${line('rudeWho', page, html`maxlength="100" autocomplete="off"`)}
${tick('rudeThreat', 'yes', page)}
${radios('rudeContact', say.wishes, page)}
${line('rudeDay', page, html`type="date" autocomplete="off"`)}</details>
<details${isOpen(WISH_FIELDS)}><summary>${say.standing}</summary>
<p class="quiet">${say.standingHint}</p>
${joined(
  WISH_FIELDS.map((field) => tick(field, 'yes', page)),
  '\n',
)}</details>`;
}
