import { raw as asHtml, html as tagged } from 'hono/html';

/** A piece of finished HTML. It is an object, so that no text can pass for it. */
export interface Html {
  readonly isEscaped: true;
  toString(): string;
}

/** What may stand in a template: text is escaped, HTML is not, nothing is left out, a list stands without separators. */
export type Piece = string | number | Html | false | null | undefined | readonly Piece[];

/** A template of HTML: every text in it is escaped, for elements and for quoted attributes. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  tagged(strings, ...pieces) as Html;

/** HTML that was finished elsewhere: a sheet of style, a drawing. Never anything that a person wrote. */
export const raw = (finished: string): Html => asHtml(finished);

/** Escaped text that keeps its line breaks (CRLF, CR or LF become `<br>`). */
export const lines = (text: string): Html =>
  joined(
    text.split(/\r\n?|\n/),
    html`<br>
`,
  );

/** The pieces with a separator between them. */
export const joined = (pieces: readonly Piece[], separator: Piece): Html =>
  html`${pieces.map((piece, at) => (at === 0 ? piece : [separator, piece]))}`;

/** Where there is nothing to show. */
export const nothing: Html = html``;
