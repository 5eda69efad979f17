import { LineCounter, parseDocument } from 'yaml';
import { withNames } from './names.ts';

/** A file as YAML says it, with where each part stands; `broken` says where it is no YAML. */
export function parsed(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos: [at] }) => {
    const { line, col } = lines.linePos(at);
    return `${line}:${col} ${message}`;
  });
  const data: unknown = broken.length > 0 ? {} : document.toJS();
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  const fields: Record<string, unknown> = isMap ? Object(data) : {};
  return { document, lines, data: fields, broken };
}

/** The plain data of a file, names replaced by what they stand for: what two files are compared by. */
export const dataOf = (text: string): Readonly<Record<string, unknown>> =>
  withNames(parsed(text).data).data;
