import { isOut, isOwed } from '../../../../shared/compensation/compensation.ts';
import { HANDOVER_WAYS, RETURN_REASONS } from '../../../../shared/compensation/entry.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { isDirector, isHeadOrDirector } from '../../../../shared/petition/decide/visit-persons.ts';
import type { Visit } from '../../../../shared/petition/visit/state.ts';
import { openClockOf, visitsOf } from '../../../../shared/petition/visit.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { COMPENSATION_EN, COMPENSATION_KO } from './compensation-words.ts';
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import type { Marks } from './marks.ts';
import type { PetitionView } from './view.ts';

const ACTS = [
  'issue-compensation',
  'give-compensation',
  'return-compensation',
  'reverse-compensation',
  'delay-word',
] as const;
type Act = (typeof ACTS)[number];

const wordsOf = ({ language }: PetitionView) =>
  language === 'ko' ? COMPENSATION_KO : COMPENSATION_EN;

/** What becomes of each compensation of the petition (P21.6): its state, and what can be done about it now. */
export function compensationForms(view: PetitionView): Html {
  const { sent, language } = view;
  const shown = visitsOf(view.petition).flatMap((visit) => compensationOf(view, visit) ?? []);
  const acts = new Set(shown.flatMap((one) => one.acts));
  const gone = sent && ACTS.find((act) => act === sent.act && !acts.has(act));
  return html`${gone && leftOver(gone, sent, language)}${joined(
    shown.map((one) => one.html),
    '\n',
  )}`;
}

function compensationOf(view: PetitionView, visit: Visit) {
  const { petition, person: by, now, language } = view;
  const { office } = view.terms;
  const { compensation } = visit;
  if (!compensation) return undefined;
  const say = wordsOf(view);
  const who = { by, now, office };
  const clock = openClockOf(petition, visit, 'visit-compensation');
  const word = openClockOf(petition, visit, 'visit-word');
  const out = isOut(compensation);
  const isHead = isHeadOrDirector(petition, visit, who);
  const forms: readonly (readonly [Act, boolean, (of: PetitionView, one: Visit) => Html])[] = [
    ['issue-compensation', isOwed(compensation) && !out, issueForm],
    ['give-compensation', out, giveForm],
    ['return-compensation', out, returnForm],
    ['reverse-compensation', isHead && (out || compensation.step === 'handed-over'), reverseForm],
    ['delay-word', word !== undefined && isDirector(who), wordForm],
  ];
  const open = forms.filter(([, isShown]) => isShown);
  // Of two compensations each form keeps what was typed in itself.
  const { sent } = view;
  const isOther = sent?.fields.visit !== undefined && sent.fields.visit !== visit.id;
  const own = isOther ? { ...view, sent: undefined } : view;
  return {
    acts: open.map(([act]) => act),
    html: html`<section class="card" id="${visit.id}"><h2>${say.owed(compensation.amount.toLocaleString('en'))}</h2>
<p><strong>${say.steps[compensation.step]}</strong></p>
${clock && html`<p>${say.until(formatInstant(clock.dueAt, language))}</p>`}
${word && html`<p>${say.delayed(formatInstant(word.dueAt, language))}</p>`}
${joined(
  open.map(([, , form]) => form(own, visit)),
  '\n',
)}</section>`,
  };
}

interface StepForm {
  readonly act: Act;
  readonly say: { readonly title: string; readonly hint?: string; readonly button: string };
  /** What the ids of the fields begin with; the visit's own id follows. */
  readonly first: string;
  fields(
    typed: Readonly<Record<string, string>>,
    marks: Marks,
    idOf: (field: string) => string,
  ): readonly Html[];
}

/** One step of one visit's compensation: of two on a page each has ids of its own. */
function stepForm(view: PetitionView, { id }: Visit, { act, say, first, fields }: StepForm): Html {
  const { title, hint, button } = say;
  const idOf = (field: string) => `${field}-${id}`;
  return actForm(view, {
    ...{ act, title, button, first: idOf(first) },
    ...(hint !== undefined && { hint }),
    fields: (typed, marks) => [hidden('visit', id), ...fields(typed, marks, idOf)],
  });
}

function issueForm(view: PetitionView, visit: Visit): Html {
  const { issue: say } = wordsOf(view);
  const { kinds } = view.terms.charter.terms.compensation;
  const shown = kinds.map((one) => [one, say.kinds[one]] as const);
  const ways = HANDOVER_WAYS.map((one) => [one, say.ways[one]] as const);
  return stepForm(view, visit, {
    ...{ act: 'issue-compensation', say, first: 'compensation-kind' },
    fields: ({ kind, way, serial, counter }, marks, idOf) => [
      choice(idOf('compensation-kind'), 'kind', say.kind, shown, kind, true, marks),
      choice(idOf('compensation-way'), 'way', say.way, ways, way, true, marks),
      line(idOf('compensation-serial'), 'serial', say.serial, { most: 64, typed: serial, marks }),
      line(idOf('compensation-counter'), 'counter', say.counter, {
        ...{ most: 64, typed: counter, marks, required: false },
      }),
    ],
  });
}

function giveForm(view: PetitionView, visit: Visit): Html {
  const { give: say } = wordsOf(view);
  const first = 'compensation-evidence';
  return stepForm(view, visit, {
    ...{ act: 'give-compensation', say, first },
    fields: ({ evidence, proof }, marks, idOf) => [
      choice(
        idOf(first),
        'evidence',
        say.evidence,
        Object.entries(say.kinds),
        evidence,
        true,
        marks,
      ),
      line(idOf('compensation-proof'), 'proof', say.proof, { most: 64, typed: proof, marks }),
    ],
  });
}

function returnForm(view: PetitionView, visit: Visit): Html {
  const { giveBack: say } = wordsOf(view);
  const reasons = RETURN_REASONS.map((one) => [one, say.reasons[one]] as const);
  return becauseForm(view, visit, {
    act: 'return-compensation',
    say,
    first: 'return-because',
    reasons,
  });
}

function reverseForm(view: PetitionView, visit: Visit): Html {
  const { reverse: say } = wordsOf(view);
  const reasons = Object.entries(say.reasons);
  return becauseForm(view, visit, {
    act: 'reverse-compensation',
    say,
    first: 'reverse-because',
    reasons,
  });
}

interface BecauseForm extends Pick<StepForm, 'act' | 'first'> {
  readonly say: StepForm['say'] & { readonly because: string };
  readonly reasons: Parameters<typeof choice>[3];
}

const becauseForm = (
  view: PetitionView,
  visit: Visit,
  { act, say, first, reasons }: BecauseForm,
): Html =>
  stepForm(view, visit, {
    ...{ act, say, first },
    fields: ({ because }, marks, idOf) => [
      choice(idOf(first), 'because', say.because, reasons, because, true, marks),
    ],
  });

function wordForm(view: PetitionView, visit: Visit): Html {
  const { word: say } = wordsOf(view);
  const first = 'delay-word-text';
  return stepForm(view, visit, {
    ...{ act: 'delay-word', say, first },
    fields: ({ word }, marks, idOf) => [
      textArea(idOf(first), 'word', say.label, {
        ...{ most: mostOf(STAFF_COMMANDS['delay-word'], 'word'), rows: 4, typed: word, marks },
        lang: view.petition.language,
      }),
    ],
  });
}
