import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { statementAddress } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDue, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, lines, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { STATEMENT_ACTS, type StatementAct } from '../statements/body.ts';
import { EN, KO } from './statement-words.ts';

interface Result {
  readonly upheld: boolean;
  readonly reason: string;
}

/** What the accused person sees: in the words of whoever decides, and nothing of the petition. Instants are epoch ms. */
export interface StatementView {
  readonly id: string;
  readonly language: Language;
  readonly now: number;
  readonly allegation: string;
  readonly statement: string;
  /** While they can state their side. */
  readonly until?: number;
  readonly mayExtend?: boolean;
  readonly found?: Result;
  /** What a look of somebody else found, and what the next one did. */
  readonly before?: Result;
  readonly reviewed?: Result;
  readonly reviewUntil?: number;
  readonly mayContest: boolean;
  readonly mayWrite: boolean;
  readonly words: string;
  readonly refused?: {
    readonly code: RefusalCode;
    readonly typed: Readonly<Record<string, string>>;
  };
  /** What the redirect after a form says was done. */
  readonly done?: string | undefined;
}

const wordsOf = ({ language }: StatementView) => (language === 'ko' ? KO : EN);
const isAct = (done: string | undefined): done is StatementAct =>
  STATEMENT_ACTS.some((act) => act === done);

export function statementPage(view: StatementView): Page {
  const say = wordsOf(view);
  const { done, allegation, statement, until, found, before, reviewed, reviewUntil, language } =
    view;
  const when = (at: number) => formatDue(at, isMidnight(at), language);
  const quoted = (label: string, text: string) =>
    text === '' ? nothing : html`<h2>${label}</h2><blockquote>${lines(text)}</blockquote>`;
  const result = (of: Result, words: typeof KO.found) =>
    html`<h2>${words[of.upheld ? 'upheld' : 'denied']}</h2>${of.reason && html`<blockquote>${lines(of.reason)}</blockquote>`}`;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${isAct(done) && html`<p class="done" role="status">${say.done[done]}</p>`}
<p class="lead">${say.lead}</p>
${refusal(view, say)}
${quoted(say.allegation, allegation)}
${quoted(say.statement, statement)}
${until !== undefined && html`<p><strong>${say.until(when(until))}</strong></p>${stateForm(context, view, say)}`}
${until === undefined && statement === '' && !found && html`<p class="quiet">${say.over}</p>`}
${found && result(found, say.found)}
${before && result(before, say.reviewed)}
${reviewed && result(reviewed, say.reviewed)}
${reviewUntil !== undefined && html`<p>${say.reviewing(when(reviewUntil))}</p>`}
${view.mayContest && html`<p class="quiet">${say.contestHint}</p>${button(context, view, 'contest', say.contest)}`}
${quoted(say.written, view.words)}
${view.mayWrite && wordsForm(context, view, say)}`,
    );
}

function refusal({ refused, language }: StatementView, say: typeof KO): Html {
  if (!refused) return nothing;
  const isBlank = refused.code === 'invalid-request';
  return alert(isBlank ? say.blank : sentenceOf(refused.code, language));
}

const button = (
  context: PageContext,
  { id }: StatementView,
  act: StatementAct,
  label: string,
): Html =>
  form(
    context,
    { action: statementAddress(id) },
    html`${hidden('act', act)}
<p><button type="submit" class="plain">${label}</button></p>`,
  );

const typedIn = ({ refused }: StatementView, act: StatementAct): string =>
  refused?.typed.act === act ? (refused.typed.text ?? '') : '';

function stateForm(context: PageContext, view: StatementView, say: typeof KO): Html {
  // A line end right after the tag is not part of the text.
  const fields = html`${hidden('act', 'state')}
<label for="statement">${say.label}</label>
<textarea id="statement" name="text" rows="10" required maxlength="10000">
${typedIn(view, 'state')}</textarea>
<p><button type="submit">${say.button}</button></p>`;
  return html`${form(context, { action: statementAddress(view.id) }, fields)}
${view.mayExtend && button(context, view, 'more-time', say.extend)}`;
}

function wordsForm(context: PageContext, view: StatementView, say: typeof KO): Html {
  const fields = html`${hidden('act', 'persons-words')}
<label for="words">${say.wordsLabel}</label>
<textarea id="words" name="text" rows="5" required maxlength="2000">
${typedIn(view, 'persons-words')}</textarea>
<p><button type="submit">${say.wordsButton}</button></p>`;
  return html`<details${typedIn(view, 'persons-words') && ' open'}><summary>${say.words}</summary>
<p class="quiet">${say.wordsHint}</p>
${form(context, { action: statementAddress(view.id) }, fields)}</details>`;
}
