import { withFewMarks } from '../text/marks.ts';
/** A batch or a document as a capture system tells of it, whatever the format: its fields by their plain names. */
export interface Scope {
  readonly fields: Map<string, string>;
  readonly documents: Scope[];
  /** How many pages it lists. */
  pages: number;
}

export const emptyScope = (): Scope => ({ fields: new Map(), documents: [], pages: 0 });

/** More than any capture system nests. */
export const DEEPEST = 24;
/** More documents or fields than a batch can have. */
const MOST_PARTS = 5000;

/** What lies deeper, or is more, than any real one: `code` says which. */
export class Excessive extends Error {
  override readonly name = 'Excessive';
  readonly code: 'too-deep' | 'too-many';
  constructor(code: 'too-deep' | 'too-many') {
    super(code);
    this.code = code;
  }
}

/** `Arrival-Stamp`, `arrival_stamp` and `arrivalStamp` are one name. */
export const plainName = (name: string): string =>
  withFewMarks(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The first that says something is believed. */
export function put(scope: Scope, name: string, value: string): void {
  if (name === '' || value.trim() === '' || scope.fields.has(name)) return;
  if (scope.fields.size >= MOST_PARTS) throw new Excessive('too-many');
  scope.fields.set(name, value.trim());
}

/** A document within a scope. */
export function documentIn(scope: Scope): Scope {
  if (scope.documents.length >= MOST_PARTS) throw new Excessive('too-many');
  const document = emptyScope();
  scope.documents.push(document);
  return document;
}

const DOCUMENTS = /^(documents?|docs?|letters?|문서|우편물?)$/;
const SENDER = /^(sender|발신인|발송인|보내는사람|발신자)$/;
export const isDocument = (name: string): boolean => DOCUMENTS.test(name);
export const isSender = (name: string): boolean => SENDER.test(name);
