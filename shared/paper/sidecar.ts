import { Excessive, emptyScope, type Scope } from './capture.ts';
import { scopeOfJson } from './capture-json.ts';
import { scopeOfXml } from './capture-xml.ts';
import { textOf } from './encoding.ts';
import {
  count,
  lettersOf,
  line,
  only,
  registered,
  type Sender,
  type SidecarLetter,
  said,
  senderOf,
  stampOf,
  withoutPages,
  yes,
} from './sidecar-facts.ts';

/** A sidecar tells of one batch: what is larger is none. */
export const SIDECAR_BYTES = 256 * 1024;
/** What a scanner says of a letter. Instants are epoch ms; texts are one line without control characters. */
export interface Sidecar {
  /** The arrival stamp, at which the clock starts (A5). */
  readonly stampedAt?: number;
  /** The stamp says a day and no time: `stampedAt` is its 09:00. */
  readonly dayOnly?: true;
  readonly pages?: number;
  readonly registeredNumber?: string;
  readonly operator?: string;
  readonly batch?: string;
  readonly letters?: readonly SidecarLetter[];
  /** The batch was scanned with separator sheets between its letters. */
  readonly separators?: boolean;
  readonly sender?: Sender;
  readonly topic?: string;
  readonly documentCount?: number;
  /** What it says and nobody can read: `stampedAt` of 31 February, letters that overlap. */
  readonly unread?: readonly string[];
}

export type SidecarWrong =
  | 'empty'
  | 'too-large'
  | 'encoding' // declares one that nobody here reads
  | 'not-a-sidecar' // neither JSON nor well-formed XML
  | 'doctype' // no capture system writes one; entities that grow or fetch would come in it
  | 'too-deep'
  | 'too-many'
  | 'says-nothing'; // well-formed, and not one field of it is known

/** What a sidecar says, told by its content whatever its name ends in. Never throws. */
export function readSidecar(
  bytes: Uint8Array,
): { readonly ok: Sidecar } | { readonly wrong: SidecarWrong } {
  if (bytes.byteLength === 0) return { wrong: 'empty' };
  if (bytes.byteLength > SIDECAR_BYTES) return { wrong: 'too-large' };
  const text = textOf(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return { wrong: 'encoding' };
  if (text.trim() === '') return { wrong: 'empty' };
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { wrong: 'doctype' };
  try {
    const scope = scopeOf(text);
    if (!scope) return { wrong: 'not-a-sidecar' };
    const ok = sidecarOf(scope);
    return Object.keys(ok).length === 0 ? { wrong: 'says-nothing' } : { ok };
  } catch (error) {
    if (error instanceof Excessive) return { wrong: error.code };
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { wrong: 'not-a-sidecar' };
    throw error;
  }
}

const scopeOf = (text: string): Scope | undefined =>
  text.trimStart().startsWith('<') ? scopeOfXml(text.trim()) : scopeOfJson(JSON.parse(text));

/** The documents that hold no further ones. */
const leaves = (scope: Scope): readonly Scope[] =>
  scope.documents.flatMap((one) => (one.documents.length > 0 ? leaves(one) : [one]));

/** One document says of its batch what the batch does not say itself. */
function whole(scope: Scope, [only, second]: readonly Scope[]): Scope {
  if (!only || second) return scope;
  const fields = new Map([...withoutPages(only).fields, ...scope.fields]);
  return { ...emptyScope(), fields, pages: scope.pages + only.pages };
}

function sidecarOf(scope: Scope): Sidecar {
  const documents = leaves(scope);
  const batch = whole(scope, documents);
  const several = documents.length > 1;
  const letters = several ? lettersOf(documents) : undefined;
  const stamp = stampOf(batch);
  const pages = count(said(batch, 'pages')) ?? (batch.pages > 0 ? batch.pages : undefined);
  const unread = [
    ...(stamp === 'unread' ? ['stampedAt'] : []),
    ...(several && !letters ? ['letters'] : []),
  ];
  const stamped = stamp === 'unread' ? undefined : stamp;
  return only<Sidecar>({
    stampedAt: stamped?.at,
    dayOnly: stamped?.dayOnly,
    pages,
    registeredNumber: registered(said(batch, 'registeredNumber')),
    operator: line(said(batch, 'operator'), 60),
    batch: line(said(batch, 'batch'), 100),
    letters,
    separators: yes(said(batch, 'separators')),
    sender: senderOf(batch),
    topic: line(said(batch, 'topic'), 60),
    documentCount: several ? documents.length : count(said(batch, 'documentCount')),
    unread: unread.length > 0 ? unread : undefined,
  });
}
