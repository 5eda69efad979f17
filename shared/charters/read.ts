import type { Charter } from '../charter/charter.ts';
import { wrongInCharter } from '../charter/check-charter.ts';
import { wrongInPromises } from '../charter/check-promises.ts';
import type { CharterPromise } from '../charter/promise.ts';
import { CharterInFile, Ladders, Quotations } from './charter-file.ts';
import { valueAt, withField } from './fields.ts';
import { withNames } from './names.ts';
import { parsed } from './parsed.ts';
import { placeOf } from './places.ts';
import { MISSING, type WrongField, wrongFields } from './wrongs.ts';

/** A charter as its file says it, or one line for each thing that is wrong: `standard.yaml:12:7 terms.callback.grace must be …`. */
export type Read = CharterRead | { readonly wrong: readonly string[] };

/** What a file says: what drives the clocks, and what is published of it. */
export interface CharterRead {
  readonly charter: Charter;
  readonly promises: readonly CharterPromise[];
}

/**
 * Reads a charter's file: whether each field is there, known, and of its form. Whether what it promises can be kept is
 * said by `unkeepable`. `file` is only named in what is wrong; `inForce` says what a file of before does not know yet.
 */
export function readCharter(text: string, file: string, inForce?: string): Read {
  const { document, lines, data, broken } = parsed(text);
  if (broken.length > 0) return { wrong: broken.map((said) => `${file}:${said}`) };
  const named = withNames(data);
  const read = parsedWith(named.data, inForce);
  const shared = [
    Ladders.safeParse(data.ladders ?? {}),
    Quotations.safeParse(data.quotations ?? {}),
  ];
  const unnamed = new Set(named.wrong.map(({ path }) => path.join('.')));
  const wrong = [
    ...named.wrong,
    ...under('ladders', shared[0]),
    ...under('quotations', shared[1]),
    ...(read.success ? [] : wrongFields(read.error.issues)).filter(
      ({ path }) => !unnamed.has(path.join('.')),
    ),
  ];
  if (!read.success || wrong.length > 0)
    return { wrong: once(wrong.map((one) => lineOf(file, one, document, lines))) };
  const { promises, ...charter } = read.data;
  return { charter, promises };
}

/** The fields that are missing are taken from the charter in force, where there is one. */
function parsedWith(data: Readonly<Record<string, unknown>>, inForce: string | undefined) {
  const read = CharterInFile.safeParse(data);
  if (read.success || inForce === undefined) return read;
  const now = withNames(parsed(inForce).data).data;
  const missing = wrongFields(read.error.issues).filter(
    ({ path: [first], sentence }) =>
      sentence === MISSING && (first === 'terms' || first === 'remedies'),
  );
  return CharterInFile.safeParse(
    missing.reduce((filled, { path }) => withField(filled, path, valueAt(now, path)), data),
  );
}

/** What a charter promises and its rules could not do (`check-charter.ts`), each with its place in the file. */
export function unkeepable(
  { charter, promises }: CharterRead,
  text: string,
  file: string,
): readonly string[] {
  const { document, lines } = parsed(text);
  const wrongs = [...wrongInCharter(charter), ...wrongInPromises(charter, promises)];
  return wrongs.map((wrong) => {
    const [, field = '', sentence = wrong] = /^([\w.-]+): (.*)$/s.exec(wrong) ?? [];
    return lineOf(file, { path: field.split('.'), sentence: `: ${sentence}` }, document, lines);
  });
}

type Parsed = ReturnType<typeof parsed>;

const lineOf = (
  file: string,
  { path, sentence }: WrongField,
  document: Parsed['document'],
  lines: Parsed['lines'],
): string => {
  const { line, column } = placeOf(document, lines, path);
  const field = fieldOf(document, path).join('.');
  return `${file}:${line}:${column} ${field}${sentence.startsWith(':') ? '' : ' '}${sentence}`;
};

/** The path with the id of a list's entry for its number, where it has one. */
const fieldOf = (document: Parsed['document'], path: WrongField['path']) =>
  path.map((part, i) => {
    const id = typeof part === 'number' ? document.getIn([...path.slice(0, i + 1), 'id']) : part;
    return typeof id === 'string' ? id : part;
  });

const under = (
  word: string,
  read: ReturnType<typeof Ladders.safeParse> | ReturnType<typeof Quotations.safeParse> | undefined,
): readonly WrongField[] =>
  read?.success === false
    ? wrongFields(read.error.issues).map(({ path, sentence }) => ({
        path: [word, ...path],
        sentence,
      }))
    : [];

const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)];
