import { cutTo } from '../text/cut.ts';
import { singleLine } from '../text/normalise.ts';
import type { Scope } from './capture.ts';
import { instantWritten, type Written } from './instant.ts';
import { NAMES, type SidecarField } from './sidecar-names.ts';

export const MOST_PAGES = 5000;

export interface Sender {
  readonly name?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** One of several letters in a file: pages counted from 1, both included. */
export interface SidecarLetter {
  readonly from: number;
  readonly to: number;
  readonly stampedAt?: number;
  readonly registeredNumber?: string;
  readonly sender?: Sender;
}

/** What a scope says, under the first of the names for it that it uses. */
export const said = (scope: Scope, what: SidecarField): string | undefined => {
  for (const name of NAMES[what]) {
    const value = scope.fields.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** One line of at most so many characters, without control characters; undefined when nothing is left. */
export const line = (text: string | undefined, most: number): string | undefined =>
  text === undefined ? undefined : cutTo(singleLine(text.toWellFormed()), most) || undefined;

/** A number of pages or documents from 1 on, with its Korean counter or without. */
export const count = (text: string | undefined): number | undefined => {
  const digits = /^(\d{1,4})\s*(?:매|쪽|면|장|통|건|pages?|p\.?)?$/i.exec((text ?? '').trim())?.[1];
  const number = Number(digits);
  return number >= 1 && number <= MOST_PAGES ? number : undefined;
};

/** A registered letter's number without spaces and dashes. */
export const registered = (text: string | undefined): string | undefined => {
  const plain = (text ?? '').slice(0, 200).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{6,30}$/.test(plain) ? plain : undefined;
};

export const yes = (text: string | undefined): boolean | undefined => {
  if (/^(true|yes|y|1|있음|예)$/i.test(text ?? '')) return true;
  return /^(false|no|n|0|없음|아니오)$/i.test(text ?? '') ? false : undefined;
};

/** When it arrived; `unread` when something is written there that is no instant. */
export function stampOf(scope: Scope): Written | 'unread' | undefined {
  const [date, time] = [said(scope, 'stampedDate'), said(scope, 'stampedTime')];
  const both = date !== undefined && time !== undefined ? `${date} ${time}` : undefined;
  const written = [said(scope, 'stampedAt'), both, date, time].filter((text) => text !== undefined);
  for (const text of written) {
    const found = instantWritten(text);
    if (found) return found;
  }
  return written.length > 0 ? 'unread' : undefined;
}

/** Without what was not said. */
export function only<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const kept: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

export function senderOf(scope: Scope): Sender | undefined {
  const sender = only<Sender>({
    name: line(said(scope, 'senderName'), 100),
    address: line(said(scope, 'senderAddress'), 300),
    phone: line(said(scope, 'senderPhone'), 30),
  });
  return Object.keys(sender).length > 0 ? sender : undefined;
}

/** Each document's pages, by what it says or, where all say how many, one after the other; undefined when they overlap. */
export function lettersOf(documents: readonly Scope[]): readonly SidecarLetter[] | undefined {
  const letters: SidecarLetter[] = [];
  let next = 1;
  for (const scope of documents) {
    const from = count(said(scope, 'first')) ?? next;
    const pages = count(said(scope, 'pages')) ?? (scope.pages > 0 ? scope.pages : undefined);
    const to = count(said(scope, 'last')) ?? (pages === undefined ? undefined : from + pages - 1);
    if (to === undefined || from < next || to < from || to > MOST_PAGES) return undefined;
    letters.push({ from, to, ...only<Omit<SidecarLetter, 'from' | 'to'>>(letterFacts(scope)) });
    next = to + 1;
  }
  return letters;
}

const letterFacts = (scope: Scope) => ({
  stampedAt: stampedAt(scope),
  registeredNumber: registered(said(scope, 'registeredNumber')),
  sender: senderOf(withoutPages(scope)),
});

/** `from` is a page in a document and a person in a batch. */
export function withoutPages(scope: Scope): Scope {
  const fields = new Map(scope.fields);
  if (count(fields.get('from')) !== undefined) fields.delete('from');
  return { ...scope, fields };
}

function stampedAt(scope: Scope): number | undefined {
  const stamp = stampOf(scope);
  return stamp === 'unread' ? undefined : stamp?.at;
}
