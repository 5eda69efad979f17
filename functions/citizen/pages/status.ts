import { missed } from '../../../shared/petition/late.ts';
import { isAwaited } from '../../../shared/petition/pledge.ts';
import { openSupplement } from '../../../shared/petition/supplement.ts';
import { handingForPetitioner } from '../../../shared/presentation/answer-delivery.ts';
import type { Utterance } from '../../../shared/presentation/conversation.ts';
import { conversationHtml } from '../../../shared/presentation/conversation-page.ts';
import { filesHtml } from '../../../shared/presentation/files.ts';
import { fileWords } from '../../../shared/presentation/files-words.ts';
import { stateOf } from '../../../shared/presentation/pledge-states.ts';
import { formatDay, formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { PromisedView, StatusView } from '../status-view.ts';
import { apologyLink } from './apology.ts';
import { askingSection } from './asking.ts';
import { callbackSection } from './callback.ts';
import { type Refill, speakForms } from './citizen-messages.ts';
import { headline } from './headline.ts';
import { homeVisitLine } from './home-visit.ts';
import { improvements } from './improvements.ts';
import { lateSection, objectionLine } from './late.ts';
import { nextSentences } from './next-steps.ts';
import { disputeLine } from './not-an-answer.ts';
import { keptSentences } from './original-files.ts';
import { PROMISE_WORDS } from './promise-words.ts';
import { readBackCards } from './read-back.ts';
import { redressSection } from './redress.ts';
import { reportSection } from './rude.ts';
import { secondLookLine } from './second-look.ts';
import { sentHtml, whoIsThere } from './sent.ts';
import { standingWishesLink } from './standing-wishes.ts';
import { EN, KO } from './status-words.ts';
import { supplementForm } from './supplement.ts';
import { takeoverForm } from './take-over.ts';
import { visitLines, visitLink } from './visit.ts';

/** What the reader did just now, and what was refused of it. */
export interface Shown {
  readonly done?: keyof typeof KO.done | undefined;
  readonly refill?: Refill | undefined;
}

/** Where a petition stands, in sentences, in its own language: answers first, for they are what is looked for. */
export function statusPage(view: StatusView, shown: Shown = {}): Page {
  const title = (view.petition.language === 'ko' ? KO : EN).title(view.petition.number);
  return (context) => citizenLayout(context, { title }, main(context, view, shown));
}

function main(context: PageContext, view: StatusView, { done, refill }: Shown): Html {
  const { petition, history, said } = view;
  const { language, number } = petition;
  const say = language === 'ko' ? KO : EN;
  const when = (at: number) => formatInstant(at, language);
  const answers = said.filter(({ what }) => what === 'answer');
  // What is asked for now stands above its form.
  const asking = openSupplement(petition)?.askedAt;
  const others = said.filter(
    ({ what, at, text }) =>
      what !== 'answer' &&
      !(what === 'request' && at === asking) &&
      // What the service explained by itself stands in the history.
      !(what === 'explanation' && text === ''),
  );
  const written = (some: readonly Utterance[]) =>
    conversationHtml(some, 'toPetitioner', language, language);
  const steps = history.map(({ at, text }) => html`<li>${when(at)}<br>${text}</li>`);
  const path = `/petitions/${number}`;
  const filesSay = fileWords(language);
  const files = (side: 'petitioner' | 'staff', title: string) =>
    filesHtml(
      title,
      view.attachments.filter(({ by }) => by === side),
      { path, language },
    );
  const handed = handingForPetitioner(petition);
  const isLate = missed(petition, view.now).length > 0;
  const kept = keptSentences(petition, view.now).map(
    (sentence) => html`<p>${unbroken(sentence)}</p>`,
  );
  return html`${done && html`<p class="done" role="status">${say.done[done]}</p>`}
<p class="lead">${unbroken(headline(petition, view.now))}</p>
${isLate && !asking && lateSection(context, view)}
${handed && html`<p>${unbroken(handed.line)}</p>`}
${answers.length === 0 && nextUp(view)}
<p>${unbroken(say.received(when(petition.receivedAt)))} ${whoIsThere(view)}</p>
${supplementForm(context, view, refill)}
${isLate && asking && lateSection(context, view)}
${
  answers.length > 0 &&
  html`<h2>${say.answer}</h2>
${written(answers)}
${files('staff', filesSay.ours)}
${disputeLine(petition, view.now, view.terms)}
${improvements(context, view)}${nextUp(view)}`
}
${callbackSection(context, petition, view.now)}
${secondLookLine(petition, view.now)}
${homeVisitLine(view)}${redressSection(view)}${visitLines(context, view)}
${apologyLink(petition)}${standingWishesLink(petition)}
${readBackCards(context, view)}
${sentHtml(view)}
<h2>${say.pledges}</h2>
${joined(promised(view), '\n')}
${!isLate && objectionLine(view)}
${petition.declined && petition.legalKind === 'statutory' && appealLine(view)}
${
  others.length > 0 &&
  html`<h2>${say.said}</h2>
${written(others)}`
}
${joined(kept, '\n')}
${files('petitioner', filesSay.mine)}
${speakForms(context, view, refill)}
${takeoverForm(context, view, refill)}
${visitLink(petition, view.now, view.terms)}
${reportSection(context, view)}
${askingSection(context, view)}
<h2>${say.history}</h2>
<ol class="steps">${joined(steps, '\n')}</ol>
<p><a href="${path}/receipt">${say.receipt}</a></p>
<p><a href="${path}/receipt.pdf">${say.receiptPdf}</a></p>`;
}

/** What comes next: while an answer is awaited its date is the biggest thing on the page. */
function nextUp(view: StatusView): Html {
  const { status, language } = view.petition;
  const say = language === 'ko' ? KO : EN;
  const [first, ...rest] = nextSentences(view).map(unbroken);
  const waiting = status === 'received' || status === 'accepted';
  const late = waiting && !view.petition.pledges.some(isAwaited);
  return html`<section class="due${late ? ' late' : !waiting && ' done'}"><h2>${say.next}</h2>
<p class="${waiting && !late ? 'first' : 'lead'}">${first}</p>
${rest.length > 0 && html`<p>${joined(rest, ' ')}</p>`}</section>`;
}

/** A card for each promise, its state in a word; a period of thirty days only while it runs. */
const promised = (view: StatusView): readonly Html[] =>
  view.pledges
    .filter(({ pledge: { rule, state } }) => rule !== 'every-30d' || state === 'open')
    .map((promise) => {
      const { pledge, quotation, said } = promise;
      const say = view.petition.language === 'ko' ? KO : EN;
      const law = pledge.kind === 'period' && pledge.rule === 'legal';
      const why = said.map((sentence) => html`<li>${sentence}</li>`);
      return html`<section class="card${pledge.state === 'broken' && ' late'}"><p><strong class="state ${pledge.state}">${stateOf(pledge, view.petition.language, 'petitioner')}</strong> ${unbroken(sentenceFor(promise, view))}</p>
${(law || quotation) && html`<blockquote>${law ? say.law : `“${quotation?.replace(/,$/, ' …')}”`}</blockquote>`}
${why.length > 0 && pledge.rule !== 'given' && html`<details><summary>${say.why}</summary><ul>${why}</ul></details>`}</section>`;
    });

/** What becomes of an appeal, or where it can be made. */
function appealLine({ petition }: StatusView): Html {
  const { language, number, appeal, pledges } = petition;
  const say = language === 'ko' ? KO : EN;
  if (!appeal) return html`<p><a href="/petitions/${number}/appeal">${say.appeal}</a></p>`;
  if (appeal.outcome) return html`<p>${say.appealDecided[appeal.outcome]}</p>`;
  const dueAt = pledges.find(({ id }) => id === appeal.period)?.dueAt ?? appeal.at;
  return html`<p>${unbroken(say.appealRuns(formatUntil(dueAt, isMidnight(dueAt), language)))}</p>`;
}

function sentenceFor({ pledge, what }: PromisedView, { petition }: StatusView): string {
  const { language } = petition;
  const { state, dueAt, settledAt, rule, pausedAt } = pledge;
  const say = language === 'ko' ? KO : EN;
  if (rule === 'every-30d') return say.progress(formatDay(dueAt, language));
  const until = formatUntil(dueAt, isMidnight(dueAt), language);
  if (state === 'open' && pausedAt !== undefined)
    return say.paused(formatInstant(pausedAt, language));
  if (state === 'void') return say.void();
  const words = PROMISE_WORDS[language][what];
  if (state === 'kept') return words.kept(settledAt ? formatInstant(settledAt, language) : '');
  return words[state](until);
}
