import type { ShelvedEntry } from '../../../shared/shelf/publications.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import {
  besideTitle,
  departmentOf,
  headOf,
  listed,
  outdatedForm,
  type PublishedView,
  textIn,
  wordsFor,
} from './published.ts';

export const MOST_ASKED = 100;

interface QuestionsView extends PublishedView {
  readonly entries: readonly ShelvedEntry[];
  /** What was looked for, as it was typed; empty for all of them. */
  readonly q: string;
}

/** Questions with their answers; what was looked for, the nearest first. */
export const questionsPage =
  (view: QuestionsView): Page =>
  (context) => {
    const { language } = context;
    const say = wordsFor(language);
    const { entries, q } = view;
    const all = q === '' ? nothing : html` <a href="/questions?lang=${language}">${say.every}</a>`;
    return citizenLayout(
      context,
      {
        title: say.titles.questions,
        beside: besideTitle('questions', language, q === '' ? {} : { q }),
      },
      html`${headOf('questions', view, language, [html`<a href="/questions.json">${say.data}</a>`])}<form method="get" action="/questions" role="search"><input type="hidden" name="lang" value="${language}">
<label for="q">${say.searchFor}</label>
<input id="q" name="q" type="search" maxlength="${MOST_ASKED}" value="${q}">
<p><button type="submit">${say.search}</button></p></form>
${q === '' ? nothing : html`<p role="status">${say.found(entries.length)}${all}</p>\n`}${listed(
  entries.map((entry) => entryOf(entry, view, context)),
  q === '' ? view : { ...view, asOf: undefined }, // what was found is counted above
  language,
)}`,
    );
  };

function entryOf(entry: ShelvedEntry, view: QuestionsView, context: PageContext): Html {
  const { language } = context;
  const [latest] = entry.versions;
  if (!latest) return nothing;
  const about = [
    departmentOf(entry.department, view, language),
    formatDay(Date.parse(latest.at), language),
  ];
  return html`<article id="${entry.id}" class="card"><h2>${textIn(latest.title, language)}</h2>
<p>${textIn(latest.text, language)}</p>
<p class="quiet">${about.filter(Boolean).join(' · ')}</p>
${outdatedForm(context, entry, 'questions')}</article>`;
}
