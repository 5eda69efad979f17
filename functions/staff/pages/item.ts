import { dayText } from '../../../shared/charter/day.ts';
import type { ItemTerms } from '../../../shared/improvement/clock.ts';
import type { ItemEvent } from '../../../shared/improvement/events.ts';
import { type Item, isOpenItem } from '../../../shared/improvement/item.ts';
import { proposedDay } from '../../../shared/improvement/open.ts';
import { isDirector, isDirectorsToPostpone } from '../../../shared/improvement/review.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { addressOf, ITEMS, itemAddress } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import { RESULTS, type ResultName } from '../items/body.ts';
import { itemFacts } from './item-facts.ts';
import { ITEM_EN, ITEM_KO } from './item-words.ts';
import { nameOf } from './work-rows.ts';

/** A form that was refused, with what was typed in it. */
export interface RefusedReview {
  readonly code: RefusalCode;
  readonly typed: Readonly<Record<string, string>>;
}

export interface ItemView {
  readonly item: Item;
  readonly history: readonly ItemEvent[];
  readonly terms: ItemTerms;
  readonly person: string;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
  /** The person reviews it. */
  readonly isTheirs: boolean;
  /** How many petitions asked for it, and which, for whoever answers for it. */
  readonly count: number;
  readonly askers: readonly string[];
  readonly refused?: RefusedReview;
  /** What the redirect after a form says was done. */
  readonly done?: string | undefined;
}

/** An item of improvement: what has to change, its day, its history, and the forms of a review. */
export function itemPage(view: ItemView): Page {
  const { item, language, terms, count, askers, refused } = view;
  const say = language === 'ko' ? ITEM_KO : ITEM_EN;
  const [review] = item.pledges;
  const { sentence, result } = item;
  const until = review && formatUntil(review.dueAt, isMidnight(review.dueAt), language);
  const numbers = askers.map((number) => html`<a href="${addressOf(number)}">${number}</a>`);
  return (context) =>
    layout(
      context,
      { title: `${say.title} ${item.id}` },
      html`${doneLine(view)}${refused && !formOf(refused) ? alert(sentenceOf(refused.code, language)) : nothing}
<p class="lead">${lines(item.change)}</p>
<dl class="facts">
${factRow(say.state, stateOf(view))}
${factRow(say.cause, say.causes[item.cause])}
${factRow(say.owner, `${nameOf(item.owner, terms.office)}`)}
${isOpenItem(item) && until !== undefined ? factRow(say.day, until) : nothing}
${factRow(say.postponed, say.times(item.postponed))}
${factRow(say.asked, html`${say.petitions(count)}${numbers.length > 0 ? html`: ${joined(numbers, ', ')}` : nothing}`)}
${factRow(say.sentence, html`${sentence.ko}${sentence.en !== undefined ? html`<br><span lang="en">${sentence.en}</span>` : nothing}`)}
${result ? factRow(say.result, html`${lines(result.ko)}${result.en !== undefined ? html`<br><span lang="en">${lines(result.en)}</span>` : nothing}`) : nothing}
</dl>
${forms(context, view)}
<h2>${say.history}</h2>
<ol class="steps">${joined(itemFacts(view), '\n')}</ol>
<p><a href="${ITEMS}">${say.all}</a></p>`,
    );
}

function doneLine({ done, item, language }: ItemView): Html {
  const say = language === 'ko' ? ITEM_KO : ITEM_EN;
  const name = RESULTS.find((one) => one === done);
  const isSo = name === 'open' ? item.postponed > 0 && isOpenItem(item) : item.ending === name;
  return name && isSo ? html`<p class="done" role="status">${say.doneLines[name]}</p>\n` : nothing;
}

function stateOf({ item, now, language }: ItemView): string {
  const say = language === 'ko' ? ITEM_KO : ITEM_EN;
  if (item.ending) return say.endings[item.ending];
  const [review] = item.pledges;
  return review && now > review.dueAt ? say.late : say.open;
}

const formOf = ({ typed }: RefusedReview): ResultName | undefined =>
  RESULTS.find((one) => one === typed.result);

/** What this person may enter; a sentence where that is somebody else's. */
function forms(context: PageContext, view: ItemView): Html {
  const { item, person, terms, now, isTheirs, language } = view;
  const say = language === 'ko' ? ITEM_KO : ITEM_EN;
  if (!isOpenItem(item)) return nothing;
  if (!isTheirs) return html`<p class="quiet">${say.notYours}</p>`;
  const isHers = isDirector(person, terms.office, now);
  const mayPostpone = isHers || !isDirectorsToPostpone(item, terms);
  return html`<h2>${say.review}</h2>
${reviewForm(context, 'done', view)}
${mayPostpone ? reviewForm(context, 'open', view) : nothing}
${isHers ? reviewForm(context, 'given-up', view) : html`<p class="quiet">${sentenceOf('item-director-only', language)}</p>`}`;
}

function reviewForm(context: PageContext, result: ResultName, view: ItemView): Html {
  const { item, refused, terms, now, language } = view;
  const say = (language === 'ko' ? ITEM_KO : ITEM_EN).forms[result];
  const mine = refused && formOf(refused) === result ? refused : undefined;
  const typed = mine?.typed ?? {};
  const wrong = mine && html` aria-invalid="true" aria-describedby="wrong-${result}"`;
  const isDay = mine?.code === 'review-day-wrong';
  const why =
    mine &&
    alert(
      html`<a href="#${result}-${isDay ? 'day' : 'said'}">${sentenceOf(mine.code, language)}</a>`,
      `wrong-${result}`,
    );
  const { days } = terms.charter.terms.improvement;
  const today = terms.calendar.dayOf(now);
  const day =
    result === 'open'
      ? html`<label for="open-day">${ITEM_WORDS(language).newDay(days)}</label>
<input id="open-day" name="day" type="date" required min="${dayText(today + 1)}" max="${dayText(today + days)}" value="${typed.day ?? proposedDay(now, terms)}"${isDay && wrong}>
`
      : html`<label for="${result}-saidEn">${ITEM_WORDS(language).english}</label>
<textarea id="${result}-saidEn" name="saidEn" lang="en" rows="2" maxlength="1000">
${typed.saidEn ?? ''}</textarea>
`;
  return html`<details${mine ? ' open' : ''}><summary>${say.title}</summary>${why ?? nothing}
${form(
  context,
  { action: itemAddress(item.id) },
  html`${hidden('version', String(item.version))}${hidden('result', result)}
<p class="quiet">${say.hint}</p>
<label for="${result}-said">${say.label}</label>
<textarea id="${result}-said" name="said" rows="3" required maxlength="1000"${!isDay && wrong}>
${typed.said ?? ''}</textarea>
${day}<p><button type="submit">${say.button}</button></p>`,
)}</details>`;
}

const ITEM_WORDS = (language: Language) => (language === 'ko' ? ITEM_KO : ITEM_EN);
