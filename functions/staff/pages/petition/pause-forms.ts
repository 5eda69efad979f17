import { dayText } from '../../../../shared/charter/day.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import {
  askSupplement,
  endOf,
  supplementDays,
} from '../../../../shared/petition/decide/supplement.ts';
import { isRefusal } from '../../../../shared/petition/decision.ts';
import { openSupplement } from '../../../../shared/petition/supplement.ts';
import { lapseHeldUntil } from '../../../../shared/petition/unproven.ts';
import { formatInstant, formatUntil } from '../../../../shared/text/dates.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, textArea } from './form.ts';
import { EN, KO } from './pause-words.ts';
import { isOver, type PetitionView } from './view.ts';

const wordsIn = ({ language }: PetitionView) => (language === 'ko' ? KO : EN);

/** That the clocks stand still, since when and until when; empty while they run. */
export function pauseLine(view: PetitionView): Html {
  const { petition, language } = view;
  const open = openSupplement(petition);
  if (!open) return nothing;
  const say = wordsIn(view);
  const until = formatUntil(open.until, true, language);
  const line = open.sentAt ? say.paused(formatInstant(open.sentAt, language), until) : say.asked;
  return html`<p class="lead">${line}${waitsForPaper(view) && html` ${say.paper}`}</p>`;
}

/** Its time has passed, and does not end over paper that lies unwritten. */
const waitsForPaper = ({ petition, now }: PetitionView): boolean =>
  petition.unproven?.paper === true && lapseHeldUntil(petition) >= now;

/** Ask for a supplement, or end the request that is open: the form offers what its decision would take now. */
export function pauseForms(view: PetitionView): Html {
  const { petition } = view;
  if (openSupplement(petition)) return endForm(view);
  const hasLapsed = petition.supplement?.ended === 'over' && !isOver(petition);
  return html`${hasLapsed && lateForm(view)}${askForm(view)}`;
}

function askForm(view: PetitionView): Html {
  const { petition, language, person, now, terms } = view;
  const say = wordsIn(view).supplement;
  const days = supplementDays(petition, now, terms);
  const tried = askSupplement(
    petition,
    { request: '', day: days[0] ?? 0 },
    { ...atOnce(terms, now), by: person },
  );
  const offered = days.map(
    (day) => [dayText(day), formatUntil(endOf(day, terms), true, language)] as const,
  );
  return actForm(view, {
    act: 'supplement',
    ...say,
    refused: isRefusal(tried) ? tried.refused : undefined,
    first: 'supplement-request',
    fields: ({ request, until, documents }, marks) => [
      textArea('supplement-request', 'request', say.request, {
        most: mostOf(STAFF_COMMANDS.supplement, 'request'),
        rows: 4,
        marks,
        typed: request,
      }),
      html`<label for="supplement-documents">${say.documents}</label>
<textarea id="supplement-documents" name="documents" rows="3" maxlength="${mostOf(STAFF_COMMANDS.supplement, 'documents')}">
${documents}</textarea>`,
      choice('supplement-until', 'until', say.until, offered, until, true, marks),
    ],
  });
}

const when = (id: string, label: string, typed = '', required = false): Html =>
  html`<label for="${id}">${label}</label>
<input type="datetime-local" id="${id}" name="cameAt"${required && ' required'} value="${typed}">`;

/** What was read when its time had ended, and had come before. */
function lateForm(view: PetitionView): Html {
  const { late, end } = wordsIn(view);
  return actForm(view, {
    act: 'supplement-end',
    ...late,
    first: 'supplement-late',
    fields: ({ cameAt, sentence }) => [
      hidden('because', 'received'),
      when('supplement-late', late.came, cameAt, true),
      textArea('supplement-late-sentence', 'sentence', end.sentence, {
        most: mostOf(STAFF_COMMANDS['supplement-end'], 'sentence'),
        rows: 2,
        typed: sentence,
      }),
    ],
  });
}

function endForm(view: PetitionView): Html {
  const say = wordsIn(view).end;
  return actForm(view, {
    act: 'supplement-end',
    ...say,
    first: 'supplement-because',
    fields: ({ because, sentence, cameAt }, marks) => [
      choice(
        'supplement-because',
        'because',
        say.because,
        Object.entries(say.reasons),
        because,
        true,
        marks,
      ),
      when('supplement-came', say.came, cameAt),
      textArea('supplement-sentence', 'sentence', say.sentence, {
        most: mostOf(STAFF_COMMANDS['supplement-end'], 'sentence'),
        rows: 2,
        marks,
        typed: sentence,
      }),
    ],
  });
}
