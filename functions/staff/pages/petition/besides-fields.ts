import {
  type BesideField,
  RUDE_FIELDS,
  VISIT_FIELDS,
} from '../../../../shared/petition/commands/besides-form.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { WISH_FIELDS } from '../../../../shared/petition/commands/wish-boxes.ts';
import { isReportedNow } from '../../../../shared/petition/decide/report.ts';
import { whyNoClaim } from '../../../../shared/petition/decide/visit-claim.ts';
import { BESIDES_HEARD } from '../../../../shared/presentation/besides-heard-words.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { choice, line, textArea, tick } from './form.ts';
import type { Marks } from './marks.ts';
import type { PetitionView } from './view.ts';

type Typed = Readonly<Record<string, string>>;

/** What a letter or a fax can say beside its matter (P21, P23): a part of the form in which it is written down. */
export const besidesFields = (view: PetitionView, typed: Typed, marks: Marks): Html =>
  html`${callbackFields(view, typed, marks)}
${visitFields(view, typed, marks)}
${rudeFields(view, typed, marks)}
${standingFields(view, typed, marks)}`;

/** Closed, but where something stands in it or was wrong with it. */
function part(
  { title, hint }: { readonly title: string; readonly hint: string },
  fields: readonly BesideField[],
  typed: Typed,
  marks: Marks,
  content: () => Html,
): Html {
  const before = marks.found.length;
  const inside = content();
  const isOpen = fields.some((field) => typed[field]) || marks.found.length > before;
  return html`<details${isOpen && ' open'}><summary>${title}</summary>
<p class="quiet">${hint}</p>
${inside}</details>`;
}

function callbackFields({ language }: PetitionView, typed: Typed, marks: Marks): Html {
  const { labels, callback: title, callbackHint: hint } = BESIDES_HEARD[language];
  return part(
    { title, hint },
    ['callbackWished'],
    typed,
    marks,
    () =>
      html`${line('key-callback-wished', 'callbackWished', labels.callbackWished, { required: false, type: 'datetime-local', typed: typed.callbackWished, marks })}`,
  );
}

function visitFields(
  { petition, now, terms, language }: PetitionView,
  typed: Typed,
  marks: Marks,
): Html {
  if (whyNoClaim(petition, now, terms) !== undefined) return nothing;
  const { labels, visit: title, visitHint: hint } = BESIDES_HEARD[language];
  const most = mostOf(STAFF_COMMANDS.key, 'visitTold');
  return part(
    { title, hint },
    VISIT_FIELDS,
    typed,
    marks,
    () => html`${line('key-visit-day', 'visitDay', labels.visitDay, { required: false, type: 'date', typed: typed.visitDay, marks })}
${textArea('key-visit-told', 'visitTold', labels.visitTold, { most, rows: 4, required: false, typed: typed.visitTold, lang: petition.language, marks })}
${line('key-visit-earlier', 'visitEarlier', labels.visitEarlier, { required: false, most: 64, typed: typed.visitEarlier, marks })}`,
  );
}

function rudeFields({ petition, language }: PetitionView, typed: Typed, marks: Marks): Html {
  if (isReportedNow(petition)) return nothing;
  const { labels, wishes, rude: title, rudeHint: hint } = BESIDES_HEARD[language];
  const wished = Object.entries(wishes).filter(([wish]) => wish !== '');
  return part(
    { title, hint },
    RUDE_FIELDS,
    typed,
    marks,
    () => html`${tick('key-rude', 'rude', labels.rude, typed.rude === 'yes', false)}
${line('key-rude-who', 'rudeWho', labels.rudeWho, { required: false, most: 100, typed: typed.rudeWho, lang: petition.language, marks })}
${tick('key-rude-threat', 'rudeThreat', labels.rudeThreat, typed.rudeThreat === 'yes', false)}
${choice('key-rude-contact', 'rudeContact', labels.rudeContact, wished, typed.rudeContact, false, marks)}
${line('key-rude-day', 'rudeDay', labels.rudeDay, { required: false, type: 'date', typed: typed.rudeDay, marks })}`,
  );
}

function standingFields({ language }: PetitionView, typed: Typed, marks: Marks): Html {
  const { labels, standing: title, standingHint: hint } = BESIDES_HEARD[language];
  const boxes = () =>
    html`${joined(
      WISH_FIELDS.map((field) =>
        tick(`key-${field}`, field, labels[field], typed[field] === 'yes', false),
      ),
      '\n',
    )}`;
  return part({ title, hint }, WISH_FIELDS, typed, marks, boxes);
}
