import { openConsultations } from '../../../../shared/petition/collaboration.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, textArea, tick } from './form.ts';
import { togetherWords } from './together-words.ts';
import { isOver, type PetitionView } from './view.ts';

/** When a task is due, as it is said beside it; empty without a clock. */
export function dueOf({ petition, language }: PetitionView, target: string | undefined): string {
  const dueAt = petition.pledges.find(({ id }) => id === target)?.dueAt;
  return dueAt === undefined ? '' : formatUntil(dueAt, isMidnight(dueAt), language);
}

/** A person with their department. */
export function personIn({ terms: { office }, language }: PetitionView, id: string): string {
  const person = office.people.find((one) => one.id === id);
  const department = office.departments.find((one) => one.id === person?.department);
  return `${department?.name[language] ?? ''} ${person?.name ?? id}`.trim();
}

/** Whose reply is awaited, each with a way to take the question back. */
export function consultations(view: PetitionView): Html {
  const { petition, language } = view;
  const say = togetherWords(language).consult;
  const open = openConsultations(petition).map(
    ({ id, person, target }) =>
      html`<li>${say.waiting(personIn(view, person), dueOf(view, target))}
${form(view.context, { action: '/desk/consult-withdraw' }, html`${hidden('number', petition.number)}${hidden('consultation', id)}<button type="submit" class="plain" aria-label="${say.withdraw}: ${personIn(view, person)}">${say.withdraw}</button>`)}</li>`,
  );
  return open.length > 0
    ? html`<h2>${say.heading}</h2>
<ul>${joined(open, '\n')}</ul>`
    : nothing;
}

/** A question to a colleague or a department. */
export function consultForm(view: PetitionView): Html {
  const { petition, language, person, terms } = view;
  const say = togetherWords(language).consult;
  const { departments, people } = terms.office;
  const others = people.filter(({ id }) => id !== person && id !== petition.assignee);
  return actForm(view, {
    act: 'consult',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'consult-person',
    refused: isOver(petition)
      ? 'petition-over'
      : petition.answeredAt === undefined
        ? undefined
        : 'already-answered',
    fields: (typed, marks) =>
      joined(
        [
          choice(
            'consult-person',
            'person',
            say.person,
            others.map(({ id }) => [id, personIn(view, id)]),
            typed.person,
            false,
            marks,
          ),
          choice(
            'consult-department',
            'department',
            say.department,
            departments.map(({ id, name }) => [id, name[language]]),
            typed.department,
            false,
            marks,
          ),
          textArea('consult-question', 'question', say.question, {
            most: mostOf(STAFF_COMMANDS.consult, 'question'),
            rows: 4,
            marks,
            typed: typed.question,
          }),
          tick('consult-original', 'original', say.original, typed.original === 'yes', false),
        ],
        '\n',
      ),
  });
}
