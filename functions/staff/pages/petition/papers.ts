import {
  type PageText,
  type ReadingText,
  readingText,
  readsWell,
} from '../../../../shared/paper/reading-text.ts';
import {
  isCurrent,
  isWholeRead,
  type Paper,
  RECOGNISED_PAGES,
  rangeOf,
  readingContent,
  standingOf,
  turnOf,
} from '../../../../shared/petition/paper.ts';
import { mayReadOriginal } from '../../../../shared/petition/rights.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { hasKeyForm, KEY_FORM } from './paper-forms.ts';
import { papersWords } from './papers-words.ts';
import type { PetitionView } from './view.ts';

type Words = ReturnType<typeof papersWords>;
/** Pictures are fetched as they scroll into sight; those behind a fold when it is opened. */
const SHOWN = 5;

/** What came on paper: how it stands and, for whom it is meant, its pages with what a machine has read in them. */
export function papersPanel(view: PetitionView): Html {
  const { petition, language } = view;
  const papers = petition.papers ?? [];
  if (papers.length === 0) return nothing;
  const say = papersWords(language);
  const all = papers.map((paper, index) => {
    const title =
      papers.length > 1
        ? html`<h3>${say.nth(index + 1)}</h3>
`
        : nothing;
    return html`${title}${paperHtml(paper, view, say)}`;
  });
  // Enter in a field presses the first button of its form: that must not be one that turns a page.
  const first = hasKeyForm(view)
    ? html`<button type="submit" form="${KEY_FORM}" hidden></button>`
    : nothing;
  return html`<section><h2>${say.title}</h2>
${first}${joined(all, '\n')}</section>`;
}

function paperHtml(paper: Paper, view: PetitionView, say: Words): Html {
  const { type, flags, again, range, found, reading } = paper;
  const standing = standingOf(paper, view.now);
  const pages = reading?.pages || paper.pages;
  const facts = [
    say.types[type],
    ...(range ? [say.range(range.from, range.to)] : pages ? [say.pages(pages)] : []),
    ...(again ? [say.again] : []),
    ...flags.map((flag) => say.flags[flag]),
  ];
  const notes = [
    say.standing[standing],
    ...(standing === 'open' && found === 'unscanned' ? [say.unscanned] : []),
    ...(reading?.because ? [say.because[reading.because]] : []),
    ...(standing === 'open' && type !== 'mail' && !isWholeRead(paper) ? [say.making] : []),
  ].filter(Boolean);
  const purpose = purposeOf(view);
  const inside =
    standing !== 'open'
      ? ''
      : purpose === undefined
        ? html`<p class="quiet">${say.hidden}</p>`
        : openHtml(paper, purpose, view, say);
  return html`<p>${facts.join(', ')}</p>
${joined(
  notes.map((note) => html`<p>${note}</p>`),
  '\n',
)}
${inside}`;
}

/** Why it is looked at: as was said when the original was asked for or, while nobody has written it down, to do that. */
function purposeOf({ petition, original, purpose, person, terms, now }: PetitionView) {
  if (original) return purpose ?? 'answer';
  return petition.unkeyed && mayReadOriginal(petition, person, terms.office, now)
    ? 'keying'
    : undefined;
}

function openHtml(paper: Paper, purpose: string, view: PetitionView, say: Words): Html {
  const { petition, contents } = view;
  const at = `/desk/petitions/${petition.number}/papers/${paper.id}`;
  const why = `?purpose=${purpose}`;
  const { reading } = paper;
  const text = isCurrent(paper) ? readingText(contents.get(readingContent(paper.id))) : undefined;
  const { from, to } = rangeOf(paper, reading?.pages ?? 0);
  const last = Math.min(to, text?.done ?? 0);
  const pages = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
  const shown = pages.map((page) => pageHtml(page, text, { at, why, paper, view }, say));
  const [first, rest] = [shown.slice(0, SHOWN), shown.slice(SHOWN)];
  const links = [
    ...(reading?.pdf && isCurrent(paper)
      ? [html`<a href="${at}/reading.pdf${why}">${say.copy}</a>`]
      : []),
    ...(paper.range ? [] : [html`<a href="${at}/original${why}">${say.original}</a>`]),
  ];
  return joined(
    [
      ...first,
      rest.length > 0
        ? html`<details><summary>${say.range(from + SHOWN, last)}</summary>
${joined(rest, '\n')}</details>`
        : nothing,
      to - from + 1 > RECOGNISED_PAGES
        ? html`<p class="quiet">${say.notRead(RECOGNISED_PAGES)}</p>`
        : nothing,
      links.length > 0 ? html`<ul>${links.map((link) => html`<li>${link}</li>`)}</ul>` : nothing,
    ],
    '\n',
  );
}

interface Where {
  /** The paper's address, and the purpose behind it. */
  readonly at: string;
  readonly why: string;
  readonly paper: Paper;
  readonly view: PetitionView;
}

function pageHtml(
  page: number,
  text: ReadingText | undefined,
  { at, why, paper, view }: Where,
  say: Words,
): Html {
  if (text?.lost.includes(page)) return html`<p>${say.noPicture(page)}</p>`;
  const read = text?.pages.find((one) => one.page === page);
  const isShown = read !== undefined && readsWell(read);
  const alt = isShown ? say.alt(page) : say.bare(page);
  const turn = turnOf(paper, page);
  const hurt = text?.damaged.includes(page)
    ? html`<p class="wrong">${say.damaged(page)}</p>
`
    : nothing;
  return html`${hurt}<figure class="sheet"><figcaption>${say.page(page)} ${turnButton(page, turn, { paper, view }, say)}</figcaption>
<img src="${at}/pages/${page}${why}&amp;turn=${turn}" alt="${alt}" loading="lazy">
${read ? readHtml(read, say) : ''}</figure>`;
}

/** For whoever looks next, too. Within the form for what is written down, so that nothing typed there is lost. */
function turnButton(
  page: number,
  turn: number,
  { paper, view }: Pick<Where, 'paper' | 'view'>,
  say: Words,
): Html {
  const { petition, context } = view;
  const value = `${paper.id}.${page}.${(turn + 1) % 4}`;
  const button = (of: Html) =>
    html`<button type="submit" class="plain turn" name="turn" value="${value}"${of} aria-label="${say.turnPage(page)}">${say.turn}</button>`;
  if (hasKeyForm(view))
    return button(html` form="${KEY_FORM}" formaction="/desk/turn" formnovalidate`);
  return form(
    context,
    { action: '/desk/turn' },
    html`${hidden('number', petition.number)}${button(html``)}`,
  );
}

/** What does not read well would only mislead: then the picture stands alone. */
const readHtml = (read: PageText, say: Words): Html => {
  const { text, confidence } = read;
  if (!readsWell(read)) return html`<p class="quiet">${say.unsure}</p>`;
  return confidence === 100
    ? html`<details><summary>${say.own}</summary><p>${lines(text)}</p></details>`
    : html`<details><summary>${say.text(Math.round(confidence))}</summary><p class="quiet">${say.mind}</p><p>${lines(text)}</p></details>`;
};
