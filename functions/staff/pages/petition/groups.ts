import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import type { StaffCommandName } from '../../commands/staff-commands.ts';
import type { Place } from '../done/define-banner.ts';
import { objectionForm } from '../redress-forms.ts';
import { apologyWishForm } from './apology-wish-form.ts';
import { callbackForm, inPlaceForm } from './callback-forms.ts';
import { reportForm } from './conduct-forms.ts';
import { consultForm } from './consult-forms.ts';
import { firstCounterVisit } from './counter-visit-form.ts';
import { dateForms } from './date-forms.ts';
import { disputeSaidForm } from './dispute-forms.ts';
import { closeForm, declineForm, noteForm } from './file-forms.ts';
import { handOverForms } from './hand-over-forms.ts';
import { homeBreachForm, planHomeVisitForm } from './home-visit-forms.ts';
import { linkForm, repeatForm } from './link-forms.ts';
import { transferOutForm } from './outside-forms.ts';
import { pauseForms } from './pause-forms.ts';
import { rudeReviewSaidForm } from './rude-review-said-form.ts';
import { standingWishesForm } from './standing-wishes.ts';
import { todo } from './todo.ts';
import type { PetitionView } from './view.ts';
import { visitSaidForm } from './visit-forms.ts';
import { visitReviewSaidForm } from './visit-review-said-form.ts';
import { wishSaidForm } from './wish-forms.ts';

interface Group {
  readonly acts: readonly StaffCommandName[];
  forms(view: PetitionView): readonly Html[];
}

/** What can be done besides answering: acts of one purpose behind one fold. */
const GROUPS = {
  pass: {
    acts: ['consult', 'callback', 'take-in-place', 'assign', 'transfer', 'transfer-out', 'abuse'],
    forms: (view) => [
      callbackForm(view),
      consultForm(view),
      inPlaceForm(view),
      ...handOverForms(view),
      transferOutForm(view),
    ],
  },
  dates: {
    acts: ['extend', 'reclassify', 'legal-kind', 'supplement', 'supplement-end'],
    forms: (view) => [pauseForms(view), ...dateForms(view)],
  },
  end: {
    acts: ['decline', 'close', 'close-repeat'],
    forms: (view) => [closeForm(view), declineForm(view), repeatForm(view)],
  },
  keep: {
    acts: [
      'note',
      'link',
      'unlink',
      'objection',
      'dispute',
      'visit',
      'counter-visit',
      'visit-review-said',
      'plan-home-visit',
      'home-visit-breach',
      'report',
      'rude-review-said',
      'wish-said',
      'apology-wish-said',
      'standing-wishes-said',
    ],
    forms: (view) => [
      noteForm(view),
      linkForm(view),
      objectionForm(view.context, view.petition, view.language),
      disputeSaidForm(view),
      visitSaidForm(view),
      firstCounterVisit(view),
      visitReviewSaidForm(view),
      planHomeVisitForm(view),
      homeBreachForm(view),
      reportForm(view),
      rudeReviewSaidForm(view),
      wishSaidForm(view),
      apologyWishForm(view),
      standingWishesForm(view),
    ],
  },
} as const satisfies Partial<Readonly<Record<Place, Group>>>;
type GroupName = keyof typeof GROUPS;

/** What was done just now, in the part of the page where it was done. */
export const doneIn = ({ context: { done } }: PetitionView, place: Place): Html =>
  done?.place === place ? done.banner : nothing;

const KO = {
  heading: '다른 처리',
  groups: {
    pass: ['넘기기·묻기', '전화 약속, 협조 요청, 담당자 바꾸기, 이송'],
    dates: ['기한', '보완 요청, 연장, 7일 처리, 법정 종류'],
    end: ['마치기', '종결, 처리하지 않기, 반복 민원'],
    keep: ['기록·연결', '내부 메모, 묶기, 방문 계획, 이의·답변 불인정·재방문 접수'],
  } satisfies Record<GroupName, readonly [name: string, inside: string]>,
};
const EN: typeof KO = {
  heading: 'Other acts',
  groups: {
    pass: ['Pass on or ask', 'promise a call, consult, give to somebody else, transfer'],
    dates: ['Dates', 'ask for what is missing, extend, seven days, legal kind'],
    end: ['Finish', 'close, decline, repetition'],
    keep: ['Record and link', 'note, link, visit, objection, no answer, second visit'],
  },
};

const NAMES: readonly GroupName[] = ['pass', 'dates', 'end', 'keep'];

/** The other acts; a group is open whose form was sent just now and refused, or is what its reader is asked for `first`. */
export function groups(view: PetitionView, first: string | undefined): Html {
  const say = view.language === 'ko' ? KO : EN;
  const shown = NAMES.map((name) => {
    const { acts, forms }: Group = GROUPS[name];
    const [title, inside] = say.groups[name];
    const isFirst = name === first;
    const isOpen = isFirst || acts.some((act) => act === view.sent?.act);
    const group = html`<details class="group"${isOpen ? ' open' : ''}><summary>${title} <span>${inside}</span></summary>
${joined(forms(view), '\n')}</details>`;
    return html`${doneIn(view, name)}${isFirst ? todo(group, view.language) : group}`;
  });
  return html`<h2>${say.heading}</h2>
${joined(shown, '\n')}`;
}
