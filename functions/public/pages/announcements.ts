import type { Language } from '../../../shared/kernel/language.ts';
import type { ShelvedEntry, ShelvedVersion } from '../../../shared/shelf/publications.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { chosenLink, factRow } from '../../../shared/web/lists.ts';
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

export interface AnnouncementsView extends PublishedView {
  readonly entries: readonly ShelvedEntry[];
  /** All years in which something was announced, the last first, and the one that is shown. */
  readonly years: readonly string[];
  readonly year: string | undefined;
}

/** What changed and changes, the latest first, each with its versions. */
export const announcementsPage =
  (view: AnnouncementsView): Page =>
  (context) => {
    const { language } = context;
    const say = wordsFor(language);
    const { entries, years, year } = view;
    const lang = `lang=${language}`;
    return citizenLayout(
      context,
      { title: say.titles.announcements, beside: besideTitle('announcements', language) },
      html`${headOf('announcements', view, language, [
        html`<a href="/announcements.atom?${lang}">${say.atom}</a>`,
        html`<a href="/announcements.json">${say.data}</a>`,
      ])}${
        years.length > 1
          ? html`<nav aria-label="${say.years}"><ul class="filters">${chosenLink(`/announcements?${lang}`, say.latest, year === undefined)}${years.map((one) => chosenLink(`/announcements?year=${one}&${lang}`, say.year(one), one === year))}</ul></nav>\n`
          : nothing
      }${listed(
        entries.map((entry) => entryOf(entry, view, context)),
        view,
        language,
      )}`,
    );
  };

function entryOf(entry: ShelvedEntry, view: AnnouncementsView, context: PageContext): Html {
  const { language } = context;
  const say = wordsFor(language);
  const { id, kind, department, versions } = entry;
  const [latest] = versions;
  if (!latest) return nothing;
  const mark = latest.outage ? say.outage : say.kinds[kind];
  return html`<article id="${id}" class="card"><h2>${textIn(latest.title, language)}</h2>
<p class="quiet">${mark} · ${departmentOf(department, view, language)}</p>
${bodyOf(latest, language)}
${
  versions.length > 1
    ? html`<p class="quiet">${say.corrected(latest.number)}</p>
<details><summary>${say.former(versions.length)}</summary>${versions.map(
        (version) =>
          html`<h3>${say.version(version.number, atOf(version.at, language))}</h3>
<p><strong>${textIn(version.title, language)}</strong></p>
${bodyOf(version, language)}`,
      )}</details>
`
    : nothing
}${outdatedForm(context, entry, 'announcements')}</article>`;
}

const atOf = (iso: string, language: Language): string => formatInstant(Date.parse(iso), language);

function bodyOf(
  { text, reason, decidedAt, effectiveAt, at }: ShelvedVersion,
  language: Language,
): Html {
  const say = wordsFor(language);
  const when = (iso: string | undefined) => (iso === undefined ? undefined : atOf(iso, language));
  return html`<p>${textIn(text, language)}</p>
<dl class="facts">${factRow(say.effective, when(effectiveAt))}${factRow(say.reason, reason && textIn(reason, language))}${factRow(say.decided, when(decidedAt))}${factRow(say.published, when(at))}</dl>`;
}
