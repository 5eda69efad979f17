import { BESIDE_FIELDS } from '../../../../shared/petition/commands/besides.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { whyNoClaim } from '../../../../shared/petition/decide/visit-claim.ts';
import { BESIDES_HEARD } from '../../../../shared/presentation/besides-words.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { line, textArea } from './form.ts';
import type { Marks } from './marks.ts';
import type { PetitionView } from './view.ts';

/** What a letter or a fax can say beside its matter (P21): a part of the form in which it is written down. */
export function besidesFields(
  { petition, now, terms, language }: PetitionView,
  typed: Readonly<Record<string, string>>,
  marks: Marks,
): Html {
  if (whyNoClaim(petition, now, terms) !== undefined) return nothing;
  const say = BESIDES_HEARD[language];
  const { labels } = say;
  const before = marks.found.length;
  const fields = html`${line('key-visit-day', 'visitDay', labels.visitDay, { required: false, type: 'date', typed: typed.visitDay, marks })}
${textArea('key-visit-told', 'visitTold', labels.visitTold, { most: mostOf(STAFF_COMMANDS.key, 'visitTold'), rows: 4, required: false, typed: typed.visitTold, lang: petition.language, marks })}
${line('key-visit-earlier', 'visitEarlier', labels.visitEarlier, { required: false, most: 64, typed: typed.visitEarlier, marks })}`;
  const isOpen = BESIDE_FIELDS.some((field) => typed[field]) || marks.found.length > before;
  return html`<details${isOpen && ' open'}><summary>${say.visit}</summary>
<p class="quiet">${say.visitHint}</p>
${fields}</details>`;
}
