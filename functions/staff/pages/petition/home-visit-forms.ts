import { dayOf, dayText } from '../../../../shared/charter/day.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { isBeyondVisits } from '../../../../shared/petition/decide/home-visit-plan.ts';
import { canPutOff } from '../../../../shared/petition/decide/home-visit-put-off.ts';
import { HOME_BREACHES } from '../../../../shared/petition/home-visit/events.ts';
import type { HomeVisit } from '../../../../shared/petition/home-visit/state.ts';
import { openHomeVisit } from '../../../../shared/petition/home-visit.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import { HOME_VISIT_EN, HOME_VISIT_KO } from './home-visit-words.ts';
import type { Marks } from './marks.ts';
import type { PetitionView } from './view.ts';

export const homeWordsOf = ({ language }: Pick<PetitionView, 'language'>) =>
  language === 'ko' ? HOME_VISIT_KO : HOME_VISIT_EN;

type Typed = Readonly<Record<string, string>>;

/** Day and time of a window. */
const windowFields = (act: string, view: PetitionView, typed: Typed, marks: Marks) => {
  const { plan: say } = homeWordsOf(view);
  return [
    line(`${act}-day`, 'day', say.day, { type: 'date', typed: typed.day, marks }),
    line(`${act}-from`, 'from', say.from, { type: 'time', typed: typed.from, marks }),
    line(`${act}-until`, 'until', say.until, { type: 'time', typed: typed.until, marks }),
  ];
};

/** Whoever can be compared with a card: those of the department, and who looks. */
const visitorsIn = ({ petition, person, terms }: PetitionView) =>
  terms.office.people
    .filter(
      ({ id, pass, department }) => pass && (department === petition.department || id === person),
    )
    .map(({ id, name, pass = '' }) => [id, `${name} (${pass})`] as const);

/** Why, when and who; nothing while a visit is open. */
export function planHomeVisitForm(view: PetitionView): Html {
  const { petition, sent, language, terms, person } = view;
  const act = 'plan-home-visit';
  if (openHomeVisit(petition) || isBeyondVisits(petition))
    return sent?.act === act ? leftOver(act, sent, language) : nothing;
  const { plan: say } = homeWordsOf(view);
  const visitors = visitorsIn(view);
  const laws = (terms.office.visitLaws ?? []).map(
    ({ id, article }) => [id, article[language]] as const,
  );
  return actForm(view, {
    ...{ act, title: say.title, hint: say.hint, button: say.button, first: `${act}-visitor` },
    fields: (typed, marks) => [
      choice(
        `${act}-visitor`,
        'visitor',
        say.visitor,
        visitors,
        typed.visitor ?? (visitors.some(([id]) => id === person) ? person : undefined),
        true,
        marks,
      ),
      ...windowFields(act, view, typed, marks),
      ...(laws.length > 0
        ? [choice(`${act}-law`, 'law', say.law, laws, typed.law, false, marks)]
        : []),
      textArea(`${act}-purpose`, 'purpose', say.purpose, {
        most: mostOf(STAFF_COMMANDS[act], 'purpose'),
        rows: 3,
        typed: typed.purpose,
        marks,
        lang: petition.language,
      }),
    ],
  });
}

/** What happened all the same, whether or not a visit was planned. */
export function homeBreachForm(view: PetitionView): Html {
  const act = 'home-visit-breach';
  const { breach: say } = homeWordsOf(view);
  const kinds = HOME_BREACHES.map((kind) => [kind, say.kinds[kind]] as const);
  return actForm(view, {
    ...{ act, title: say.title, hint: say.hint, button: say.button, first: `${act}-kind` },
    fields: ({ kind, day }, marks) => [
      choice(`${act}-kind`, 'kind', say.kind, kinds, kind, true, marks),
      line(`${act}-day`, 'day', say.day, {
        type: 'date',
        typed: day ?? dayText(dayOf(view.now)),
        marks,
      }),
    ],
  });
}

/** What anybody who has the petition can write down of an open visit. */
export function homeVisitDeskForms(view: PetitionView, one: HomeVisit): readonly Html[] {
  const { id, told, arrivedAt, law, visitor, isVisitorUntold } = one;
  const say = homeWordsOf(view);
  const visit = hiddenVisit(id);
  const hows = (['phone', 'paper'] as const).map((how) => [how, say.how[how]] as const);
  if (arrivedAt !== undefined) return [];
  return [
    // Nobody is asked where the law asks nobody.
    law !== undefined
      ? nothing
      : actForm(view, {
          ...{ act: 'home-visit-said', title: say.said.title, hint: say.said.hint },
          ...{ button: say.said.button, first: 'home-visit-said-answer' },
          fields: ({ answer, how, proof }, marks) => [
            visit,
            choice(
              'home-visit-said-answer',
              'answer',
              say.said.answer,
              Object.entries(say.said.answers),
              answer,
              true,
              marks,
            ),
            choice('home-visit-said-how', 'how', say.said.how, hows, how, true, marks),
            line('home-visit-said-proof', 'proof', say.said.proof, {
              ...{ most: 40, typed: proof, marks, required: false },
            }),
          ],
        }),
    told && !isVisitorUntold
      ? nothing
      : actForm(view, {
          ...{ act: 'home-visit-told', title: say.toldForm.title },
          ...{ button: say.toldForm.button, first: 'home-visit-told-how' },
          fields: ({ how, proof }, marks) => [
            visit,
            choice('home-visit-told-how', 'how', say.toldForm.how, hows, how, true, marks),
            line('home-visit-told-proof', 'proof', say.toldForm.proof, {
              ...{ most: 40, typed: proof, marks, required: false },
            }),
          ],
        }),
    actForm(view, {
      ...{ act: 'move-home-visit', title: say.move.title, hint: say.move.hint },
      ...{ button: say.move.button, first: 'move-home-visit-day' },
      fields: (typed, marks) => [visit, ...windowFields('move-home-visit', view, typed, marks)],
    }),
    canPutOff(one, view.now, view.terms)
      ? actForm(view, {
          ...{ act: 'put-off-home-visit', title: say.putOff.title, hint: say.putOff.hint },
          ...{ button: say.putOff.button, first: 'put-off-home-visit-day' },
          fields: ({ day }, marks) => [
            visit,
            line('put-off-home-visit-day', 'day', say.putOff.day, {
              ...{ type: 'date', typed: day, marks },
            }),
          ],
        })
      : nothing,
    actForm(view, {
      ...{ act: 'pass-home-visit', title: say.pass.title, hint: say.pass.hint },
      ...{ button: say.pass.button, first: 'pass-home-visit-visitor' },
      fields: (typed, marks) => [
        visit,
        choice(
          'pass-home-visit-visitor',
          'visitor',
          say.plan.visitor,
          visitorsIn(view).filter(([person]) => person !== visitor),
          typed.visitor,
          true,
          marks,
        ),
      ],
    }),
    actForm(view, {
      ...{ act: 'end-home-visit', title: say.end.title, hint: say.end.hint },
      ...{ button: say.end.button, first: 'end-home-visit-button' },
      fields: () => [visit],
    }),
  ];
}

export const hiddenVisit = (id: string): Html => hidden('visit', id);
