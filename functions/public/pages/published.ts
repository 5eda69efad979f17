import type { Language } from '../../../shared/kernel/language.ts';
import type { ShelvedOffice } from '../../../shared/shelf/office.ts';
import type { ShelvedEntry } from '../../../shared/shelf/publications.ts';
import { formatDate, formatInstant, midnightOf } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing, type Piece } from '../../../shared/web/html.ts';
import { switchTo } from '../../../shared/web/layout.ts';
import { PUBLISHED_EN, PUBLISHED_KO, type PublishedWords } from './published-words.ts';

export type PublishedPage = keyof PublishedWords['titles'];

/** What every one of these pages knows. */
export interface PublishedView {
  /** Undefined while the shelf cannot be read, or was never filled. */
  readonly asOf: string | undefined;
  readonly office: ShelvedOffice | undefined;
  /** Somebody has just told that something is out of date. */
  readonly told: boolean;
}

/** A day in Korea, YYYY-MM-DD, as it is read. */
export const dayIn = (day: string, language: Language): string =>
  formatDate(midnightOf(day), language);

export const wordsFor = (language: Language): PublishedWords =>
  language === 'ko' ? PUBLISHED_KO : PUBLISHED_EN;

type Plain = { readonly ko: string; readonly en?: string };

/** In the reader's language; where there is none, the Korean text, marked as such. */
export function textIn({ ko, en }: Plain, language: Language): Html {
  if (language === 'ko') return lines(ko);
  return en === undefined ? html`<span lang="ko">${lines(ko)}</span>` : lines(en);
}

/** The beginning of each page: what was just told, what it is, as of when; `beside` are its other forms. */
export function headOf(
  page: PublishedPage,
  { asOf, told }: PublishedView,
  language: Language,
  beside: readonly Html[] = [],
): Html {
  const say = wordsFor(language);
  const when =
    asOf === undefined ? say.unread : say.asOf(formatInstant(Date.parse(asOf), language));
  return html`${toldLine(told, language)}<p>${say.leads[page]}</p>
<p class="quiet">${when}</p>
${beside.length > 0 ? html`<ul class="filters">${beside.map((one) => html`<li>${one}</li>`)}</ul>\n` : nothing}`;
}

/** What stands there, or that nothing does; of what could not be read nobody knows. */
export const listed = (all: readonly Html[], { asOf }: PublishedView, language: Language): Piece =>
  all.length > 0
    ? joined(all, '\n')
    : asOf !== undefined && html`<p>${wordsFor(language).none}</p>`;

/** The same page in the other language, with what was asked for. */
export const besideTitle = (
  page: PublishedPage,
  language: Language,
  asked: Readonly<Record<string, string>> = {},
): Html => switchTo(`/${page}`, language, asked);

/** Who answers for it; where its department is no more, what it was called, and whoever takes what no other does. */
export function departmentOf(id: string, { office }: PublishedView, language: Language): string {
  const known = office?.departments.find((one) => one.id === id);
  const other = office?.departments.find((one) => one.id === office.fallbackDepartment);
  const now = (known ?? other)?.name[language] ?? '';
  const former = known ? undefined : office?.former?.[id]?.[language];
  return former === undefined ? now : wordsFor(language).formerly(former, now);
}

/** What a reader has just told, where they have. */
export const toldLine = (told: boolean, language: Language): Html =>
  told ? html`<p class="done" role="status">${wordsFor(language).told}</p>\n` : nothing;

/** A reader says that it does not hold any more, one publication or a whole page: its department is asked. */
export function outdatedForm(
  context: PageContext,
  { id }: Pick<ShelvedEntry, 'id'>,
  page: PublishedPage | 'ways' | 'charter',
): Html {
  const { language } = context;
  const say = wordsFor(language);
  return html`<details class="screen"><summary>${say.outdated}</summary>
${form(
  context,
  { action: '/out-of-date', query: `?lang=${language}` },
  html`${hidden('about', id)}${hidden('page', page)}
<p class="quiet">${say.outdatedLead}</p>
<label for="note-${id}">${say.outdatedNote}</label>
<textarea id="note-${id}" name="note" rows="2" maxlength="300"></textarea>
<p><button type="submit" class="plain">${say.outdatedButton}</button></p>`,
)}</details>`;
}
