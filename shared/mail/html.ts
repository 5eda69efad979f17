import { decodeHTML } from 'entities';
import { htmlPieces } from './html-tags.ts';

/** Elements that stand on lines of their own; `2` with an empty line around. */
const BREAKS: Readonly<Record<string, number>> = Object.fromEntries([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'table', 'pre'].map(
    (tag) => [tag, 2],
  ),
  ...['div', 'tr', 'li', 'dt', 'dd', 'hr', 'section', 'article', 'header', 'footer', 'form'].map(
    (tag) => [tag, 1],
  ),
  ...['fieldset', 'figure', 'figcaption', 'caption', 'address', 'center', 'option', 'body'].map(
    (tag) => [tag, 1],
  ),
]);
const DEEPEST_QUOTE = 3;
const LONGEST_LINK = 2000;

interface Writing {
  text: string;
  /** Line breaks that stand before the next word, and whether a space does. */
  breaks: number;
  isSpaced: boolean;
  quotes: number;
  preserved: number;
  link?: { readonly href: string; readonly from: number } | undefined;
}

/**
 * What a reader sees of an HTML text: paragraphs, lines, cells side by side, list signs, the address of a link behind its
 * words, `>` before what is quoted. Never throws; linear in the text.
 */
export function htmlText(html: string): string {
  const writing: Writing = { text: '', breaks: 0, isSpaced: false, quotes: 0, preserved: 0 };
  for (const piece of htmlPieces(html)) {
    if ('text' in piece) words(writing, decodeHTML(piece.text));
    else tagged(writing, piece.tag, piece.closes, piece.attributes);
  }
  return writing.text.trim();
}

function tagged(writing: Writing, tag: string, closes: boolean, attributes: string): void {
  if (tag === 'br') {
    writing.breaks += 1;
    writing.isSpaced = false;
    return;
  }
  if (tag === 'td' || tag === 'th') writing.isSpaced = true;
  if (tag === 'a' && closes) linkEnds(writing);
  if (tag === 'a' && !closes) linkBegins(writing, attributes);
  if (tag === 'img' && !closes) {
    const alt = attributeOf(attributes, 'alt').trim();
    if (alt !== '') words(writing, alt);
    return;
  }
  const breaks = BREAKS[tag] ?? 0;
  if (breaks > 0) {
    writing.breaks = Math.max(writing.breaks, breaks);
    writing.isSpaced = false;
  }
  if (tag === 'li' && !closes) words(writing, '- ');
  if (tag === 'blockquote') writing.quotes = Math.max(0, writing.quotes + (closes ? -1 : 1));
  if (tag === 'pre') writing.preserved = Math.max(0, writing.preserved + (closes ? -1 : 1));
}

/** Runs of white space are one space, but where they are meant. */
function words(writing: Writing, text: string): void {
  if (writing.preserved > 0) {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) writing.breaks += 1;
      if (line !== '') put(writing, line);
    }
    return;
  }
  const bare = text.replace(/[ \t\r\n\f]+/g, ' ');
  if (bare.startsWith(' ')) writing.isSpaced = true;
  const word = bare.trim();
  if (word === '') return;
  put(writing, word);
  writing.isSpaced = bare.endsWith(' ');
}

function put(writing: Writing, text: string): void {
  const mark = '> '.repeat(Math.min(writing.quotes, DEEPEST_QUOTE));
  if (writing.breaks > 0 || writing.text === '') {
    if (writing.text !== '') writing.text += '\n'.repeat(Math.min(writing.breaks, 3));
    writing.text += mark;
  } else if (writing.isSpaced) writing.text += ' ';
  writing.text += text;
  writing.breaks = 0;
  writing.isSpaced = false;
}

function linkBegins(writing: Writing, attributes: string): void {
  const href = attributeOf(attributes, 'href').trim();
  const isShown = /^https?:\/\//i.test(href) && href.length <= LONGEST_LINK;
  writing.link = isShown ? { href, from: writing.text.length } : undefined;
}

/** The address stands behind its words, where they do not say it themselves. */
function linkEnds(writing: Writing): void {
  const { link } = writing;
  writing.link = undefined;
  if (!link || writing.text.length - link.from > 2 * LONGEST_LINK) return;
  const said = writing.text.slice(link.from).replace(/\s/g, '');
  const bare = link.href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  if (said === '' || said.includes(bare)) return;
  writing.isSpaced = true;
  put(writing, `(${link.href})`);
}

const attributeOf = (attributes: string, name: 'alt' | 'href'): string => {
  const [, double, single, bare] = ATTRIBUTES[name].exec(attributes.slice(0, 20_000)) ?? [];
  return decodeHTML(double ?? single ?? bare ?? '');
};
const valued = (name: string) =>
  new RegExp(`(?:^|\\s)${name}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
const ATTRIBUTES = { alt: valued('alt'), href: valued('href') };

/** The ids of the pictures that an HTML text shows. */
export const picturesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\bcid:([^"'\s<>)]{1,300})/gi)].map(([, id = '']) => safeDecoded(id)));

function safeDecoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a percent sign that means itself
  }
}
