import { personIn } from '../../../shared/notices/person.ts';
import { absenceSentences } from '../../../shared/text/absence.ts';
import { cutTo } from '../../../shared/text/cut.ts';
import { type Html, html, lines, type Piece } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';
import { EN, KO } from './status-words.ts';

/** What is longer is folded, its beginning shown. */
const LONG = 600;
const MOST_LINES = 12;
const BEGINNING = 120;

/** Title and text as they were sent, whole; nothing while nobody has written them down from paper. */
export function sentHtml({ sent, petition: { language } }: StatusView): Piece {
  if (!sent) return false;
  const say = language === 'ko' ? KO : EN;
  const { title, text, writtenDown } = sent;
  const whole = html`<p>${lines(text)}</p>`;
  const isLong = text.length > LONG || text.split('\n').length > MOST_LINES;
  const beginning = cutTo(text.replaceAll(/\s+/g, ' '), BEGINNING).trimEnd();
  return html`<h2 id="sent">${say.sent}</h2>
<article class="petitioner"><h3>${title}</h3>${writtenDown && html`<p class="quiet">${say.sentWrittenDown}</p>`}
${isLong ? html`<p>${beginning}…</p><details><summary>${say.sentWhole}</summary>${whole}</details>` : whole}</article>`;
}

/** The one person and number, and who acts while they are away. */
export function whoIsThere({ person, petition: { language } }: StatusView): Html {
  const say = language === 'ko' ? KO : EN;
  const { name, phone, away } = person;
  const absent = away && absenceSentences({ name, ...away }, language).join(' ');
  return html`${unbroken(say.person(personIn(person, language), phone))}${absent && html` ${unbroken(absent)}`}`;
}
