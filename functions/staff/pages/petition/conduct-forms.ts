import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { barredFrom } from '../../../../shared/petition/conduct/fair.ts';
import type { Report } from '../../../../shared/petition/conduct/state.ts';
import {
  deciderOf,
  decides,
  seesAccused,
  spokenReports,
} from '../../../../shared/petition/conduct.ts';
import { maySayReport } from '../../../../shared/petition/decide/report.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { conductSteps } from './conduct-steps.ts';
import { EN, KO } from './conduct-words.ts';
import { actForm, choice, leftOver, textArea, tick } from './form.ts';
import { everybodyIn } from './people.ts';
import { type PetitionView, textIn } from './view.ts';

const wordsOf = ({ language }: Pick<PetitionView, 'language'>) => (language === 'ko' ? KO : EN);

/**
 * What was reported about a person: to who decides and to audit whom it is about and what was said, to everybody else that
 * there is a report (P23). Nothing where there is none.
 */
export function conductPart(view: PetitionView): Html {
  const { petition, person, terms, now, sent, language } = view;
  const { reports = [] } = petition;
  const left =
    sent?.act === 'unmark-report' && reports.every(({ id }) => id !== sent.fields.report);
  if (reports.length === 0) return left ? leftOver('unmark-report', sent, language) : nothing;
  const shown = reports.filter((report) =>
    seesAccused(petition, report, person, terms.office, now),
  );
  const say = wordsOf(view);
  if (shown.length === 0)
    // Of whose fault a second visit was nobody else reads even that it is asked.
    return reports.every(({ unmarkedAt, of }) => unmarkedAt !== undefined || of === 'visit')
      ? nothing
      : html`<p class="quiet">${say.others}</p>`;
  const cards = shown.map(
    (
      report,
    ) => html`<section class="card" id="${report.id}"><h2>${report.of === 'visit' ? say.visitHeading : say.heading}</h2>
${factsOf(report, view)}
${conductSteps(report, view)}
${unmarkForm(report, view)}</section>`,
  );
  return joined(cards, '\n');
}

function factsOf(report: Report, view: PetitionView): Html {
  const { petition, contents, terms, now } = view;
  const { office } = terms;
  const say = wordsOf(view);
  const nameOf = (id: string) => office.people.find((one) => one.id === id)?.name ?? id;
  const { person, words, threat, reason } = report;
  const said = words === undefined ? '' : textIn(contents, words);
  const rows = [
    ...(reason === undefined
      ? [
          [
            say.who,
            person === undefined ? (report.unnamed ? say.unnamed : say.erased) : nameOf(person),
          ] as const,
          [say.decides, nameOf(deciderOf(petition, report, office, now))] as const,
        ]
      : []),
  ].map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  return html`${rows.length > 0 && html`<dl>${joined(rows, '\n')}</dl>`}
${threat && html`<p><strong>${say.threat}</strong></p>`}
${said && html`<p>${say.words}</p><article class="petitioner" lang="${petition.language}"><p>${lines(said)}</p></article>`}
${reason !== undefined && html`<p>${say.reason}</p><blockquote>${lines(textIn(contents, reason))}</blockquote>`}`;
}

function unmarkForm(report: Report, view: PetitionView): Html {
  const { petition, person, terms, now } = view;
  if (
    report.unmarkedAt !== undefined ||
    report.found ||
    !decides(petition, report, person, terms.office, now)
  )
    return nothing;
  const words = wordsOf(view);
  const say = { ...words.unmark, ...(report.of === 'visit' && words.visitUnmark) };
  return actForm(view, {
    act: 'unmark-report',
    ...say,
    first: 'unmark-reason',
    fields: ({ reason }, marks) => html`<input type="hidden" name="report" value="${report.id}">
${textArea('unmark-reason', 'reason', say.reason, { most: mostOf(STAFF_COMMANDS['unmark-report'], 'reason'), rows: 3, typed: reason, marks })}`,
  });
}

/** For heads, who is on duty, the director and audit: what they read as a report about a person. */
export function reportForm(view: PetitionView): Html {
  const { petition, person, terms, now, sent, language } = view;
  if (!maySayReport(petition, person, terms.office, now))
    return sent?.act === 'report' ? leftOver('report', sent, language) : nothing;
  const say = wordsOf(view).mark;
  return actForm(view, {
    act: 'report',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'report-of',
    fields: ({ of, person: named, threat }, marks) => [
      choice('report-of', 'of', say.of, Object.entries(say.ofs), of, true, marks),
      choice('report-person', 'person', say.person, peopleIn(view), named, false, marks),
      tick('report-threat', 'threat', say.threat, threat === 'yes', false),
    ],
  });
}

/** Everybody who is not reported in it yet, those of its department first; whose fault a visit was is told to nobody by who is missing. */
function peopleIn(view: PetitionView) {
  const { apart = [] } = view.petition;
  const barred = barredFrom({ reports: spokenReports(view.petition), apart });
  return everybodyIn(view).filter(([id]) => !barred.has(id));
}
