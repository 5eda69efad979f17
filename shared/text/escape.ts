const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe inside HTML elements and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Escaped text that keeps its line breaks (CRLF, CR or LF become `<br>`). */
export const escapeLines = (text: string): string =>
  escapeHtml(text).replace(/\r\n?|\n/g, '<br>\n');
