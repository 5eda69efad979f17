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
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import type { PetitionView } from './view.ts';
import { VISIT_EN, VISIT_KO } from './visit-words.ts';

const ACTS = [
  'issue-compensation',
  'give-compensation',
  'return-compensation',
  'reverse-compensation',
  'delay-word',
] as const;
type Act = (typeof ACTS)[number];

const wordsOf = ({ language }: PetitionView) => (language === 'ko' ? VISIT_KO : VISIT_EN);

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

const of = ({ id }: Visit): Html => hidden('visit', id);

function issueForm(view: PetitionView, visit: Visit): Html {
  const { issue: say } = wordsOf(view);
  const { kinds } = view.terms.charter.terms.compensation;
  return actForm(view, {
    act: 'issue-compensation',
    ...{
      title: say.title,
      hint: say.hint,
      button: say.button,
      first: `compensation-kind-${visit.id}`,
    },
    fields: ({ kind, way, serial, counter }, marks) => [
      of(visit),
      choice(
        `compensation-kind-${visit.id}`,
        'kind',
        say.kind,
        kinds.map((one) => [one, say.kinds[one]] as const),
        kind,
        true,
        marks,
      ),
      choice(
        `compensation-way-${visit.id}`,
        'way',
        say.way,
        HANDOVER_WAYS.map((one) => [one, say.ways[one]] as const),
        way,
        true,
        marks,
      ),
      line(`compensation-serial-${visit.id}`, 'serial', say.serial, {
        most: 64,
        typed: serial,
        marks,
      }),
      line(`compensation-counter-${visit.id}`, 'counter', say.counter, {
        ...{ most: 64, typed: counter, marks, required: false },
      }),
    ],
  });
}

function giveForm(view: PetitionView, visit: Visit): Html {
  const { give: say } = wordsOf(view);
  return actForm(view, {
    act: 'give-compensation',
    ...{
      title: say.title,
      hint: say.hint,
      button: say.button,
      first: `compensation-evidence-${visit.id}`,
    },
    fields: ({ evidence, proof }, marks) => [
      of(visit),
      choice(
        `compensation-evidence-${visit.id}`,
        'evidence',
        say.evidence,
        Object.entries(say.kinds),
        evidence,
        true,
        marks,
      ),
      line(`compensation-proof-${visit.id}`, 'proof', say.proof, { most: 64, typed: proof, marks }),
    ],
  });
}

function returnForm(view: PetitionView, visit: Visit): Html {
  const { giveBack: say } = wordsOf(view);
  const reasons = RETURN_REASONS.map((one) => [one, say.reasons[one]] as const);
  return actForm(view, {
    act: 'return-compensation',
    ...{ title: say.title, button: say.button, first: `return-because-${visit.id}` },
    fields: ({ because }, marks) => [
      of(visit),
      choice(`return-because-${visit.id}`, 'because', say.because, reasons, because, true, marks),
    ],
  });
}

function reverseForm(view: PetitionView, visit: Visit): Html {
  const { reverse: say } = wordsOf(view);
  return actForm(view, {
    act: 'reverse-compensation',
    ...{
      title: say.title,
      hint: say.hint,
      button: say.button,
      first: `reverse-because-${visit.id}`,
    },
    fields: ({ because }, marks) => [
      of(visit),
      choice(
        `reverse-because-${visit.id}`,
        'because',
        say.because,
        Object.entries(say.reasons),
        because,
        true,
        marks,
      ),
    ],
  });
}

function wordForm(view: PetitionView, visit: Visit): Html {
  const { word: say } = wordsOf(view);
  return actForm(view, {
    act: 'delay-word',
    ...{
      title: say.title,
      hint: say.hint,
      button: say.button,
      first: `delay-word-text-${visit.id}`,
    },
    fields: ({ word }, marks) => [
      of(visit),
      textArea(`delay-word-text-${visit.id}`, 'word', say.label, {
        most: mostOf(STAFF_COMMANDS['delay-word'], 'word'),
        rows: 4,
        typed: word,
        marks,
        lang: view.petition.language,
      }),
    ],
  });
}
