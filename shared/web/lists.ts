import { type Html, html, nothing, type Piece } from './html.ts';

/** A fact and its name, in a `dl`; nothing where there is no such fact. */
export const factRow = (name: string, fact: Piece): Html =>
  fact === undefined ? nothing : html`<dt>${name}</dt><dd>${fact}</dd>\n`;

/** An entry of a list of which one is shown. */
export const chosenLink = (href: string, name: string, isChosen: boolean): Html =>
  html`<li><a href="${href}"${isChosen && html` aria-current="page"`}>${name}</a></li>`;
