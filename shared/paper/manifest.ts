import { withFewMarks } from '../text/marks.ts';
import { Excessive, type Scope } from './capture.ts';
import { scopeOfJson } from './capture-json.ts';
import { scopeOfXml } from './capture-xml.ts';
import { textOf } from './encoding.ts';
import { SIDECAR_BYTES, type SidecarWrong } from './sidecar.ts';
import { MOST_PAGES } from './sidecar-facts.ts';

/** What a batch says of itself as a whole. Both undefined: it only says that it is complete (an empty `.done`). */
export interface Manifest {
  /** How many files with pages it has. */
  readonly count?: number;
  /** Their names, in NFC, as they are listed. */
  readonly files?: readonly string[];
}

const FILE = ['file', 'filename', 'path', 'image', 'imagefile', 'name', '파일', '파일명'];
const COUNT = [
  'count',
  'filecount',
  'documentcount',
  'files',
  'total',
  'documents',
  '건수',
  '파일수',
];

/** Reads `batch.json`, `batch.xml`, `manifest.json`, or a `.done` with a count or a list of names. Never throws. */
export function readManifest(
  bytes: Uint8Array,
): { readonly ok: Manifest } | { readonly wrong: SidecarWrong } {
  if (bytes.byteLength > SIDECAR_BYTES) return { wrong: 'too-large' };
  const text = textOf(bytes)
    ?.replace(/^\ufeff/, '')
    .trim();
  if (text === undefined) return { wrong: 'encoding' };
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { wrong: 'doctype' };
  try {
    return manifestOf(text);
  } catch (error) {
    if (error instanceof Excessive) return { wrong: error.code };
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { wrong: 'not-a-sidecar' };
    throw error;
  }
}

function manifestOf(text: string): { readonly ok: Manifest } | { readonly wrong: SidecarWrong } {
  if (text.startsWith('<')) {
    const scope = scopeOfXml(text);
    return scope ? { ok: told(scope) } : { wrong: 'not-a-sidecar' };
  }
  if (/^[[{]/.test(text)) {
    const value: unknown = JSON.parse(text);
    const names = namesIn(value);
    return { ok: { ...told(scopeOfJson(value)), ...(names && { files: names }) } };
  }
  const count = /(?:^|[=:\s])(\d{1,4})\s*(?:$|files?|건)/i.exec(text)?.[1];
  if (count !== undefined) return { ok: counted(Number(count)) };
  const files = text
    .split(/\r?\n/)
    .map(fileName)
    .filter((name) => /\.\w{2,5}$/.test(name));
  return { ok: files.length > 0 ? { files } : {} };
}

const counted = (count: number): Manifest => (count <= MOST_PAGES ? { count } : {});
const fileName = (path: string): string =>
  withFewMarks(path.trim().toWellFormed()).normalize('NFC').split(/[\\/]/).at(-1) ?? '';

/** A list of names, where it stands as plain strings. */
function namesIn(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : listIn(value);
  const names = list?.filter((one) => typeof one === 'string').map(fileName);
  return names && names.length > 0 ? names : undefined;
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(
    ([key, one]) => /files|pages|documents/i.test(key) && Array.isArray(one),
  );
  return Array.isArray(found?.[1]) ? found[1] : undefined;
}

function told(scope: Scope): Manifest {
  const names = scope.documents.flatMap((one) => first(one, FILE) ?? []).map(fileName);
  const digits = /^\d{1,4}$/.exec(first(scope, COUNT) ?? '')?.[0];
  return {
    ...(digits !== undefined && counted(Number(digits))),
    ...(names.length > 0 && { files: names }),
  };
}

const first = (scope: Scope, names: readonly string[]): string | undefined =>
  names.map((name) => scope.fields.get(name)).find((value) => value !== undefined);
