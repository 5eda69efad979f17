import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { foremost, isRunning } from '../../../shared/petition/pledge.ts';
import { openCalls } from '../../../shared/petition/reach.ts';
import { mayReadOriginal } from '../../../shared/petition/rights.ts';
import { linkToLetters } from '../../../shared/presentation/answer-delivery.ts';
import { conversationHtml } from '../../../shared/presentation/conversation-page.ts';
import { filesHtml } from '../../../shared/presentation/files.ts';
import { fileWords } from '../../../shared/presentation/files-words.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { sentencesOf, writtenIn } from '../../../shared/web/form-body.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { answerForm } from './petition/answer-form.ts';
import { approval } from './petition/approval.ts';
import { arrivalRows } from './petition/arrival.ts';
import { callbackPart } from './petition/callback-forms.ts';
import { clocks, pledges } from './petition/clocks.ts';
import { conductPart } from './petition/conduct-forms.ts';
import { consultations } from './petition/consult-forms.ts';
import { counterVisitPart } from './petition/counter-visit-form.ts';
import { disputeForms } from './petition/dispute-forms.ts';
import { doneIn, groups } from './petition/groups.ts';
import { history } from './petition/history.ts';
import { homeVisitPart } from './petition/home-visit.ts';
import { kindred } from './petition/link-forms.ts';
import { mailFacts } from './petition/mail-facts.ts';
import { masked } from './petition/masked.ts';
import { originalForm } from './petition/original.ts';
import { appealForms } from './petition/outside-forms.ts';
import { paperForms } from './petition/paper-forms.ts';
import { papersPanel } from './petition/papers.ts';
import { pauseLine } from './petition/pause-forms.ts';
import { redressPart } from './petition/redress.ts';
import { secondLookForm } from './petition/second-look-form.ts';
import { standingWishesBox } from './petition/standing-wishes.ts';
import { suggestionBox } from './petition/suggestion.ts';
import { todo, todoOf } from './petition/todo.ts';
import { unprovenReplies } from './petition/unproven.ts';
import { type PetitionFacts, type PetitionView, submissionIn } from './petition/view.ts';
import { visitAuditForms } from './petition/visit-audit-form.ts';
import { visitForms } from './petition/visit-forms.ts';
import { visitReportForms } from './petition/visit-report-form.ts';
import { petitionerRows } from './petitioner.ts';
import { redressForms } from './redress-forms.ts';
import { unsent } from './sign-in.ts';

const KO = {
  title: (number: string) => `민원 ${number}`,
  due: (until: string) => `${until} 답변해야 합니다.`,
  actBy: (at: string) => `그 전 마지막 근무 시각은 ${at}입니다.`,
  announced: (until: string) =>
    `새 기한(${until})은 사전 통보가 지금 기한 전에 전달되면 적용됩니다. 아직 적용되지 않았습니다.`,
  worklist: '처리할 민원 목록으로',
  abusive: '폭언이나 위협이 들어 있다고 표시된 민원입니다. 펼쳐야 내용이 보입니다.',
  calls: '민원인에게 전화로 알릴 것이 있습니다',
  said: '그 뒤에 주고받은 글',
};
const EN: typeof KO = {
  title: (number) => `Petition ${number}`,
  due: (until) => `To be answered ${until}.`,
  actBy: (at) => `The last staffed minute before it is ${at}.`,
  announced: (until) =>
    `A new date (${until}) is in force when its notice is delivered before this one. It is not yet.`,
  worklist: 'To my worklist',
  abusive: 'This petition was marked abusive. Its text is shown when you open this.',
  said: 'What was written since',
  calls: 'The petitioner is to be told something by telephone',
};

/**
 * The petition, what is owed, everything that can be done about it, and what happened. A telephone shows it in this order;
 * a wide screen has the acts beside the text.
 */
export const petitionPage =
  (facts: PetitionFacts): Page =>
  (context) => {
    const view = { ...facts, context };
    const { petition, language } = view;
    const say = language === 'ko' ? KO : EN;
    const parts = html`<div class="beside">
<div class="text" id="petition-text" tabindex="-1">${joined(textParts(view, say), '\n')}</div>
<div class="acts">${joined(actParts(view, say), '\n')}</div>
<div class="rest">${joined([clocks(view), redressPart(view), kindred(view), pledges(view), history(view)], '\n')}</div>
</div>`;
    return layout(
      { ...context, done: undefined },
      { title: say.title(petition.number), wide: true },
      html`${changed(view)}${left(view, parts)}${parts}
<p><a href="/desk/worklist">${say.worklist}</a></p>`,
    );
  };

/** What the petitioner wants, as it came and as it went on. */
const textParts = (view: PetitionView, say: typeof KO): readonly Html[] => [
  submission(view, say),
  standingWishesBox(view.wishes, view.language),
  mailFacts(view),
  files(view),
  papersPanel(view),
  linkToLetters(view.petition, view.language),
  view.said.length > 0
    ? html`<h2>${say.said}</h2>
${conversationHtml(view.said, 'toStaff', view.language, view.petition.language)}`
    : nothing,
];

/** What is owed, the answer, and the other acts. */
function actParts(view: PetitionView, say: typeof KO): readonly Html[] {
  const first = todoOf(view);
  const part = (name: typeof first, inside: Html) =>
    name === first ? todo(inside, view.language) : inside;
  const { petition } = view;
  const calls =
    openCalls(petition).length > 0
      ? html`<p class="lead"><a href="/desk/petitions/${petition.number}/calls">${say.calls}</a></p>`
      : nothing;
  return [
    lead(view, say),
    pauseLine(view),
    part('paper', html`${paperForms(view)}`),
    part('calls', calls),
    part('callback', callbackPart(view)),
    doneIn(view, 'owed'),
    part('unproven', html`${unprovenReplies(view)}`),
    suggestionBox(view),
    part('conduct', conductPart(view)),
    part('redress', redressForms(view)),
    part('visit', visitForms(view)),
    visitReportForms(view),
    counterVisitPart(view),
    part('home-visit', homeVisitPart(view)),
    visitAuditForms(view),
    part('approval', html`${approval(view)}`),
    consultations(view),
    part('appeal', html`${appealForms(view)}`),
    part('dispute', disputeForms(view)),
    part('second-look', secondLookForm(view)),
    doneIn(view, 'answer'),
    part('answer', html`${answerForm(view)}`),
    groups(view, first),
  ];
}

/** What was typed in a form that the page has no more. */
function left({ sent, language }: PetitionView, parts: Html): Html {
  const typed = sent && writtenIn(sent.fields);
  const shown = `${parts}`;
  return typed && !sentencesOf(sent.fields).every((text) => shown.includes(`${html`${text}`}`))
    ? unsent(typed, language)
    : nothing;
}

/** What both sides have attached. */
function files({ petition, attachments, language }: PetitionView): Html {
  const say = fileWords(language);
  const where = { path: `/desk/petitions/${petition.number}`, language };
  const of = (side: 'petitioner' | 'staff') => attachments.filter(({ by }) => by === side);
  return html`${filesHtml(say.theirs, of('petitioner'), where)}${filesHtml(say.ours, of('staff'), where)}`;
}

/** Why it was not sent, where its form is far below: who did what since it was shown, or that a code had to come first. */
function changed({ sent, language }: PetitionView): Html {
  if (!sent?.changed || !sent.refused) return nothing;
  const did = sent.changed.map((sentence) => html`<li>${sentence}</li>`);
  const list = did.length > 0 ? html`<ul>${did}</ul>` : nothing;
  return html`<div class="wrong"><p>${sentenceOf(sent.refused, language)}</p>${list}</div>`;
}

function lead({ petition, language, now }: PetitionView, say: typeof KO): Html {
  const next = foremost(petition.pledges, isRunning);
  if (!next) return nothing;
  const { dueAt, actBy, priorNotice } = next;
  const newDueAt = priorNotice?.state === 'pending' ? priorNotice.newDueAt : undefined;
  const due = [
    say.due(formatUntil(dueAt, isMidnight(dueAt), language)),
    ...(actBy < dueAt ? [say.actBy(formatInstant(actBy, language))] : []),
    ...(newDueAt === undefined
      ? []
      : [say.announced(formatUntil(newDueAt, isMidnight(newDueAt), language))]),
  ];
  const [first = '', ...rest] = due.map(unbroken);
  return html`<div class="due${next.dueAt < now ? ' late' : ''}"><p class="first">${first}</p>${rest.map((line) => html`<p>${line}</p>`)}</div>`;
}

/** Who wrote what: names, numbers and addresses hidden, unless the original was asked for. */
function submission(view: PetitionView, say: typeof KO): Html {
  const { petition, language, person, terms, now, original } = view;
  const whole = submissionIn(petition, view.contents);
  const content = original ? whole : masked(whole);
  const rows = [...arrivalRows(petition, language), ...petitionerRows(petition, content, language)];
  // A citizen's text is read aloud in the citizen's language.
  const text = html`<article lang="${petition.language}"><h2>${String(content?.title ?? '')}</h2><p>${lines(String(content?.body ?? ''))}</p></article>`;
  const mayRead = mayReadOriginal(petition, person, terms.office, now);
  return html`<dl>${rows.map(([label = '', value = '']) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${petition.abusive ? html`<details><summary>${say.abusive}</summary>${text}</details>` : text}
${mayRead && !original ? originalForm(petition.number, language) : ''}`;
}
