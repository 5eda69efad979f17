import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import {
  type AskedDocument,
  documentName,
  documentsAsked,
} from '../../../../shared/petition/counter-visit.ts';
import { hideForDisplay } from '../../../../shared/privacy/mask.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, textArea, tick } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '창구에서 안내한 것',
  asked: (name: string, at: string) => `${name}: ${at} 요청`,
  later: '(다시 오셨을 때 새로 요청)',
  brought: (at: string) => `${at} 가져오심`,
  missing: '아직 가져오지 않으심',
  again:
    '앞서 오셨을 때 요청하지 않은 서류가 있습니다. 우리 잘못으로 다시 오신 것이면 ‘두 번 오셨다는 말씀 접수’에 적어 주십시오.',
  form: {
    title: '창구에 오신 일 적기',
    hint: '안내한 것과 요청한 서류를 적습니다. 민원인도 보며, 다시 오시면 이 목록과 견줍니다.',
    brought: '지난번에 요청한 서류 가운데 가져오신 것',
    told: '안내한 것',
    documents: '새로 요청한 서류 (한 줄에 하나)',
    button: '적기',
  },
};
const EN: typeof KO = {
  heading: 'What was told at the counter',
  asked: (name, at) => `${name}: asked for on ${at}`,
  later: '(asked for only when they came again)',
  brought: (at) => `brought on ${at}`,
  missing: 'not brought yet',
  again:
    'A document was asked for that nobody asked for at the visit before. If they came again through our fault, please log it as a second visit.',
  form: {
    title: 'Write down a visit to the counter',
    hint: 'What was told, and which documents were asked for. The petitioner reads it, and the next visit is compared with it.',
    brought: 'Brought of what was asked for before',
    told: 'What was told',
    documents: 'Documents asked for now (a line each)',
    button: 'Write it down',
  },
};

const wordsOf = ({ language }: PetitionView) => (language === 'ko' ? KO : EN);

const nameIn = (one: AskedDocument, { contents, original }: PetitionView): string => {
  const name = documentName(one, contents);
  return original ? name : hideForDisplay(name);
};

/** What the visitor was asked for, each with when, and whether it was brought: for whoever attends to them now, or rules. */
export function documentList(view: PetitionView): Html {
  const { petition, language } = view;
  const say = wordsOf(view);
  const when = (at: number) => formatInstant(at, language);
  const rows = documentsAsked(petition).map((one) => {
    const state = one.broughtAt === undefined ? say.missing : say.brought(when(one.broughtAt));
    return html`<li>${say.asked(nameIn(one, view), when(one.askedAt))} ${one.later && html`<strong>${say.later}</strong> `}· ${state}</li>`;
  });
  return rows.length > 0 ? html`<ul>${joined(rows, '\n')}</ul>` : nothing;
}

/** The list, open for whoever attends to somebody who was here before; nothing of a petition that nobody came for. */
export function counterVisitPart(view: PetitionView): Html {
  const { petition } = view;
  const { counterVisits = [], channel } = petition;
  if (counterVisits.length === 0 && channel !== 'visit') return nothing;
  const say = wordsOf(view);
  const hasLater = documentsAsked(petition).some(({ later }) => later);
  return html`<section class="card" id="counter-visit"><h2>${say.heading}</h2>
${documentList(view)}
${hasLater && html`<p class="caution">${say.again}</p>`}
${counterVisitForm(view)}</section>`;
}

/** Of a petition that nobody came for yet it stands among the other acts. */
export const firstCounterVisit = (view: PetitionView): Html =>
  (view.petition.counterVisits ?? []).length === 0 && view.petition.channel !== 'visit'
    ? html`<section id="counter-visit">${counterVisitForm(view)}</section>`
    : nothing;

function counterVisitForm(view: PetitionView): Html {
  const { petition } = view;
  const say = wordsOf(view).form;
  const most = (field: 'told' | 'documents') => mostOf(STAFF_COMMANDS['counter-visit'], field);
  return actForm(view, {
    ...{ act: 'counter-visit', title: say.title, hint: say.hint, button: say.button },
    first: 'counter-visit-told',
    fields: (typed, marks) => [
      broughtBoxes(view, typed),
      textArea('counter-visit-told', 'told', say.told, {
        ...{ most: most('told'), rows: 3, typed: typed.told, marks, required: false },
        lang: petition.language,
      }),
      textArea('counter-visit-documents', 'documents', say.documents, {
        ...{ most: most('documents'), rows: 3, typed: typed.documents, marks, required: false },
        lang: petition.language,
      }),
    ],
  });
}

/** One press for each that was brought. */
function broughtBoxes(view: PetitionView, typed: Readonly<Record<string, string>>): Html {
  const say = wordsOf(view).form;
  const boxes = documentsAsked(view.petition).flatMap((one, place) => {
    if (one.broughtAt !== undefined) return [];
    const name = `d${place + 1}`;
    return [tick(`counter-visit-${name}`, name, nameIn(one, view), typed[name] === 'yes', false)];
  });
  return boxes.length > 0
    ? html`<fieldset><legend>${say.brought}</legend>${joined(boxes, '\n')}</fieldset>`
    : nothing;
}
