import type { PublishedVersion } from '../../../shared/charter/version.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { ShelvedScore } from '../../../shared/shelf/score.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, lines } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { factRow } from '../../../shared/web/lists.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import { figuresOf } from '../charter-figures.ts';
import { figuresIn } from './charter-figures.ts';
import { numbersOf } from './charter-numbers.ts';
import { EN, KO } from './charter-words.ts';
import { dayIn, outdatedForm, toldLine } from './published.ts';

export interface CharterView {
  /** The one in force first. */
  readonly versions: readonly PublishedVersion[];
  /** Somebody has just told that something is out of date. */
  readonly told: boolean;
  /** Undefined while the shelf cannot be read, or was never filled. */
  readonly score: ShelvedScore | undefined;
}
type Promised = PublishedVersion['promises'][number];

const wordsIn = (language: Language) => (language === 'ko' ? KO : EN);
const nthOf = (id: string): string => id.slice(1);

/** The charter: each promise with what it means, how its time is counted, what follows, how well it was kept, and where to comment. */
export const charterPage =
  ({ versions, score, told }: CharterView): Page =>
  (context) => {
    const { language } = context;
    const say = wordsIn(language);
    const [inForce] = versions;
    if (!inForce) throw new Error('no charter was put beside the code');
    const { promises, effectiveFrom } = inForce;
    return citizenLayout(
      context,
      { title: say.title, beside: switchTo('/charter', language) },
      html`${toldLine(told, language)}<p class="lead">${unbroken(say.lead)}</p>
<p>${unbroken(say.from(dayIn(effectiveFrom, language)))}</p>
<nav aria-labelledby="contents"><h2 id="contents">${say.contents}</h2>
<ol>${promises.map(({ id, title }) => html`<li value="${nthOf(id)}"><a href="#${id}">${title[language]}</a></li>`)}</ol></nav>
${promises.map((promise) => promiseCard(promise, score, language))}
<h2>${say.other}</h2>
<ul><li><a href="/charter.pdf?lang=${language}">${say.pdf}</a></li>
<li><a href="/charter.json">${say.json}</a></li></ul>
<h2>${say.versions}</h2>
<p class="quiet">${say.hashWhy}</p>
${versions.map((version, at) => versionCard(version, at === versions.length - 1, language))}
${outdatedForm(context, { id: 'charter' }, 'charter')}`,
    );
  };

function promiseCard(promise: Promised, score: ShelvedScore | undefined, language: Language): Html {
  const say = wordsIn(language);
  const { id, kinds, title, quotation, reading, clock, remedy } = promise;
  return html`<section class="card" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${nthOf(id)}. ${unbroken(title[language])}</h2>
<p>${unbroken(reading[language])}</p>
<blockquote>${quotation[language]}</blockquote>
<dl>${clock && factRow(say.clock, unbroken(clock[language]))}${remedy && factRow(say.remedy, unbroken(remedy[language]))}
${factRow(say.who, kinds.map((kind) => say.kinds[kind]).join(' '))}
${factRow(say.figures, figuresIn(figuresOf(promise, score), language))}</dl>
<p class="screen"><a href="/write?promise=${id}&amp;lang=${language}" aria-describedby="${id}-title">${say.comment}</a><br><span class="quiet">${say.commentWhy}</span></p></section>`;
}

/** One version with its fingerprint, and what it says otherwise than the one before. */
function versionCard(
  { version, effectiveFrom, hash, changes, numbers = [], promises }: PublishedVersion,
  isFirst: boolean,
  language: Language,
): Html {
  const say = wordsIn(language);
  const nameOf = (id: string): string =>
    promises.find((one) => one.id === id)?.title[language] ?? say.promise(nthOf(id));
  const changed = changes.map(
    ({ promise, before, after }) => html`<h4>${nthOf(promise)}. ${nameOf(promise)}</h4>
${!before && html`<p>${say.added}</p>`}${!after && html`<p>${say.removed}</p>`}
${before && html`<p>${say.before}</p><blockquote>${lines(before[language])}</blockquote>`}
${after && html`<p>${say.after}</p><blockquote>${lines(after[language])}</blockquote>`}`,
  );
  return html`<section><h3>${unbroken(say.version(dayIn(effectiveFrom, language), version))}</h3>
<p class="quiet">${say.hash} ${hash}</p>
${isFirst ? html`<p>${say.first}</p>` : changes.length === 0 ? html`<p>${say.same}</p>` : changed}${numbersOf(numbers, language)}</section>`;
}
