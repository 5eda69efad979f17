import { type HttpEvent, Refused } from './http.ts';

export interface SentFile {
  readonly name: string;
  readonly body: Buffer;
}
/** A form's fields, each once, and its files in their order; an empty file field brings none. */
export interface SentForm {
  readonly fields: URLSearchParams;
  readonly files: readonly SentFile[];
}

export const isMultipart = ({ headers }: HttpEvent): boolean =>
  (headers['content-type'] ?? '').startsWith('multipart/form-data');

const isFile = (value: unknown): value is { filename: string; content: Buffer } =>
  typeof value === 'object' && value !== null && 'content' in value;

/** Browsers write a quotation mark and line ends of a name so, and nothing else (HTML, multipart/form-data). */
const named = (name: string): string => name.replaceAll('%22', '"').replaceAll(/%0D|%0A/g, ' ');

/** Reads a multipart form. The parser is loaded by the first one. @throws Refused (400) for what is none. */
export async function sentForm(event: HttpEvent): Promise<SentForm> {
  const { default: parser } = await import('@middy/http-multipart-body-parser');
  const request = { event: { ...event } };
  try {
    await Reflect.apply(parser().before ?? (() => {}), undefined, [request]);
  } catch {
    throw new Refused('unreadable-body'); // what it quotes of the body is not ours to tell
  }
  const fields = new URLSearchParams();
  const files: SentFile[] = [];
  for (const [name, value] of Object.entries(Object(request.event.body))) {
    const all = [value].flat().toReversed(); // the parser puts the last file first
    for (const one of all) {
      if (!isFile(one)) fields.set(name, String(one));
      else if (one.filename) files.push({ name: named(one.filename), body: one.content });
    }
  }
  return { fields, files };
}
