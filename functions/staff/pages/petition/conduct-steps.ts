import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import {
  isLookedAtAgain,
  isUnheard,
  judgedBefore,
} from '../../../../shared/petition/conduct/rounds.ts';
import type { Report } from '../../../../shared/petition/conduct/state.ts';
import { decides, isForgotten, reviews } from '../../../../shared/petition/conduct.ts';
import { standsUpheld } from '../../../../shared/petition/decide/conduct-pledge.ts';
import { isToldOnPage } from '../../../../shared/petition/decide/finding.ts';
import { statementTime } from '../../../../shared/petition/decide/statement.ts';
import { formatDue, isMidnight } from '../../../../shared/text/dates.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { EN, KO } from './conduct-words.ts';
import { actForm, choice, textArea } from './form.ts';
import { everybodyIn } from './people.ts';
import { type PetitionView, textIn } from './view.ts';

type Words = typeof KO;
const wordsOf = ({ language }: Pick<PetitionView, 'language'>): Words =>
  language === 'ko' ? KO : EN;

const written = (label: string, text: string): Html =>
  text === '' ? nothing : html`<p>${label}</p><blockquote>${lines(text)}</blockquote>`;

const untilOf = (at: number, { language }: PetitionView): string =>
  formatDue(at, isMidnight(at), language);

/** How far a finding has come, for who decides about it, who looks again, and audit. */
export function conductSteps(report: Report, view: PetitionView): Html {
  const { petition, contents } = view;
  if (report.unmarkedAt !== undefined) return nothing;
  const say = wordsOf(view);
  const { alleged, stated, timeOver, found, contested, earlier, reviewed } = report;
  const text = (id: string | undefined) => (id === undefined ? '' : textIn(contents, id));
  const dueOf = (id: string | undefined) => petition.pledges.find((one) => one.id === id)?.dueAt;
  const time = statementTime(petition, report);
  const due = dueOf(report.finding);
  const again = dueOf(contested?.period);
  const outcome = (upheld: boolean) => (upheld ? 'upheld' : 'denied');
  return html`${!found && due !== undefined && html`<p><strong>${say.due(untilOf(due, view))}</strong></p>`}
${written(say.alleged, text(alleged?.allegation))}
${written(say.stated, text(stated?.statement))}
${time && html`<p>${say.waiting(untilOf(time.dueAt, view))}</p>`}
${timeOver && !stated && html`<p class="quiet">${say.silent}</p>`}
${found && written(say.found[outcome(found.upheld)], text(found.reason))}
${earlier && written(say.reviewed[outcome(earlier.reviewed.upheld)], text(earlier.reviewed.reason))}
${isLookedAtAgain(report) && again !== undefined && html`<p>${say.contested(untilOf(again, view))}</p>`}
${reviewed && written(say.reviewed[outcome(reviewed.upheld)], text(reviewed.reason))}
${stepForms(report, view)}`;
}

function stepForms(report: Report, view: PetitionView): Html {
  const { petition, person, terms, now } = view;
  const isDecider = decides(petition, report, person, terms.office, now);
  const isReviewer =
    reviews(petition, report, person, terms.office, now) && !judgedBefore(report).has(person);
  const { found, alleged } = report;
  if (isForgotten(report)) return nothing;
  const looks = isReviewer && isLookedAtAgain(report);
  if (report.unnamed)
    return html`${((isDecider && !found) || looks) && nameForm(report, view)}
${isDecider && !found && findForm(report, view)}${looks && reviewForm(report, view)}`;
  const measures =
    (isDecider || isReviewer) && standsUpheld(report) && !isLookedAtAgain(report)
      ? (report.measures ?? []).map((one) => measureForm(report, one, view))
      : [];
  return html`${isDecider && !found && !alleged && allegeForm(report, view)}
${isDecider && !found && findForm(report, view)}
${isReviewer && isLookedAtAgain(report) && html`${!alleged && allegeForm(report, view)}${reviewForm(report, view)}`}
${measures}`;
}

function nameForm({ id }: Report, view: PetitionView): Html {
  const { name: say } = wordsOf(view);
  return actForm(view, {
    act: 'name-accused',
    title: say.title,
    hint: say.hint,
    button: say.button,
    open: true,
    first: 'name-accused-person',
    fields: ({ person }, marks) => html`${hidden('report', id)}
${choice('name-accused-person', 'person', say.person, everybodyIn(view), person, true, marks)}`,
  });
}

function allegeForm({ id }: Report, view: PetitionView): Html {
  const { allege: say } = wordsOf(view);
  return actForm(view, {
    act: 'allege',
    title: say.title,
    hint: say.hint,
    button: say.button,
    open: true,
    first: 'allege-text',
    fields: ({ text }, marks) => html`${hidden('report', id)}
${textArea('allege-text', 'text', say.text, { most: mostOf(STAFF_COMMANDS.allege, 'text'), rows: 5, typed: text, marks })}`,
  });
}

const findingFields =
  (report: Report, act: 'find-conduct' | 'review-finding', view: PetitionView) =>
  (typed: Readonly<Record<string, string>>, marks: Parameters<typeof choice>[6]) => {
    const { find: say } = wordsOf(view);
    const outcomes = Object.entries(say.outcomes).filter(
      ([outcome]) => outcome !== 'upheld' || !isUnheard(report),
    );
    const most = (field: 'reason' | 'sentence') => mostOf(STAFF_COMMANDS[act], field);
    return html`${hidden('report', report.id)}
${report.of !== 'visit' && isToldOnPage(report) && html`<p><strong>${say.onPage}</strong></p>`}
${choice(`${act}-outcome`, 'outcome', say.outcome, outcomes, typed.outcome, true, marks)}
${textArea(`${act}-reason`, 'reason', say.reason, { most: most('reason'), rows: 4, typed: typed.reason, ...(marks && { marks }) })}
${report.of !== 'visit' && textArea(`${act}-sentence`, 'sentence', say.sentence, { most: most('sentence'), rows: 3, typed: typed.sentence, lang: view.petition.language, ...(marks && { marks }) })}`;
  };

function findForm(report: Report, view: PetitionView): Html {
  const { find: say } = wordsOf(view);
  return actForm(view, {
    act: 'find-conduct',
    title: say.title,
    hint: report.of === 'visit' ? say.visitHint : say.hint,
    button: report.of === 'visit' ? say.visitButton : say.button,
    first: 'find-conduct-outcome',
    fields: findingFields(report, 'find-conduct', view),
  });
}

function reviewForm(report: Report, view: PetitionView): Html {
  const { review: say } = wordsOf(view);
  return actForm(view, {
    act: 'review-finding',
    title: say.title,
    hint: say.hint,
    button: say.button,
    open: true,
    first: 'review-finding-outcome',
    fields: findingFields(report, 'review-finding', view),
  });
}

type MeasureState = NonNullable<Report['measures']>[number];

/** What became of a caution or a training; its form while that can still be said. */
function measureForm(
  report: Report,
  { measure, pledge, how, note }: MeasureState,
  view: PetitionView,
): Html {
  const { petition, contents, sent } = view;
  const words = wordsOf(view);
  const { measure: say } = words;
  const due = petition.pledges.find(({ id }) => id === pledge)?.dueAt ?? 0;
  const hows: Readonly<Record<string, string>> = say.hows[measure];
  if (how !== undefined && how !== 'referred')
    return html`<p>${words.measures[measure]}: ${hows[how]}${note !== undefined && html` (${textIn(contents, note)})`}</p>`;
  // Two forms of one act: the one that was refused is filled again.
  const mine = sent?.act === 'measure' && sent.fields.measure !== measure ? undefined : sent;
  const { sent: _, ...rest } = view;
  return actForm(mine ? view : { ...rest }, {
    act: 'measure',
    title: `${words.measures[measure]}: ${how === 'referred' ? hows.referred : words.due(untilOf(due, view))}`,
    hint: say.hint,
    button: say.button,
    first: `measure-how-${measure}`,
    fields: (typed, marks) => html`${hidden('report', report.id)}${hidden('measure', measure)}
${choice(`measure-how-${measure}`, 'how', say.how, Object.entries(hows), typed.how, true, marks)}
${textArea(`measure-note-${measure}`, 'note', say.note[measure], { most: 1000, rows: 2, typed: typed.note, marks, required: false })}
${choice(`measure-because-${measure}`, 'because', say.because, Object.entries(say.becauses), typed.because, false, marks)}`,
  });
}
