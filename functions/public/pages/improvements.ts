import type { Language } from '../../../shared/kernel/language.ts';
import type {
  ShelvedImprovement,
  ShelvedImprovements,
  ShelvedPlan,
} from '../../../shared/shelf/improvements.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import {
  besideTitle,
  dayIn,
  departmentOf,
  headOf,
  listed,
  outdatedForm,
  type PublishedView,
  textIn,
  wordsFor,
} from './published.ts';

interface ImprovementsView extends PublishedView {
  readonly improvements: ShelvedImprovements | undefined;
}

/** What we said that we would improve, each with a way to add an opinion (P16.1). */
export const improvementsPage =
  (view: ImprovementsView): Page =>
  (context) => {
    const { language } = context;
    const say = wordsFor(language);
    const { open = [], over = [], planned = [], earlier } = view.improvements ?? {};
    const list = (items: readonly ShelvedImprovement[]) =>
      listed(
        items.map((item) => itemOf(item, view, context)),
        view,
        language,
      );
    return citizenLayout(
      context,
      { title: say.titles.improvements, beside: besideTitle('improvements', language) },
      html`${headOf('improvements', view, language, [html`<a href="/improvements.json">${say.data}</a>`])}${planned.map((plan) => planOf(plan, language))}<h2>${say.open}</h2>
${list(open)}
<h2>${say.over}</h2>
${list(over)}
${earlier !== undefined && html`<p class="quiet">${say.earlier(earlier)}</p>`}
${outdatedForm(context, { id: 'improvements' }, 'improvements')}`,
    );
  };

/** What is to change in the charter, with a way to say something about each promise before it does. */
function planOf({ effectiveFrom, changes }: ShelvedPlan, language: Language): Html {
  const say = wordsFor(language);
  const cards = changes.map(
    ({
      promise,
      title,
      before,
      after,
    }) => html`<article class="card"><h3>${title ? textIn(title, language) : promise}</h3>
<dl class="facts">${factRow(say.before, before && textIn(before, language))}${factRow(say.after, after && textIn(after, language))}</dl>
<p class="screen"><a href="/write?promise=${promise}&amp;lang=${language}">${say.opinion}</a></p></article>\n`,
  );
  return html`<h2>${say.planned(dayIn(effectiveFrom, language))}</h2>
${cards.length > 0 ? cards : html`<p>${say.plannedNumbers}</p>`}`;
}

function itemOf(item: ShelvedImprovement, view: ImprovementsView, context: PageContext): Html {
  const { language } = context;
  const say = wordsFor(language);
  const { sentence, department, since, day, ending, result } = item;
  // The opinion is a petition like any other; its reader changes the title as they like.
  const asked = new URLSearchParams({
    lang: language,
    kind: 'opinion',
    title: (language === 'en' ? sentence.en : undefined) ?? sentence.ko,
  });
  return html`<article class="card"><h3>${textIn(sentence, language)}</h3>
<dl class="facts">${factRow(say.department, departmentOf(department, view, language))}${factRow(say.since, dayIn(since, language))}${ending ? factRow(say.endings[ending], result ? textIn(result, language) : '') : factRow(say.again, dayIn(day, language))}</dl>
${ending ? nothing : html`<p class="screen"><a href="/write?${asked.toString()}">${say.opinion}</a></p>`}</article>`;
}
