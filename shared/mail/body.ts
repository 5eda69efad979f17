import { cutTo } from '../text/cut.ts';
import { normaliseText, singleLine } from '../text/normalise.ts';
import { betterText } from './alternative.ts';
import { calendarText } from './calendar.ts';
import { decoded } from './charset.ts';
import { headerText } from './encoded-words.ts';
import { unflowed } from './flowed.ts';
import { firstOf } from './headers.ts';
import { htmlText, picturesIn } from './html.ts';
import type { Enclosed, MailFile } from './mail.ts';
import type { MimePart } from './tree.ts';

/** Beyond these it is a bomb and not a letter. */
const MOST_HTML = 8_000_000;
export const MOST_TEXT = 500_000;

/** What was found in a mail's tree. */
export interface Readable {
  /** The best readable text of the tree, without the mails in it; empty where there is none. */
  readonly text: string;
  /** The mails within it, the outermost first. */
  readonly enclosed: readonly Enclosed[];
  /** Files first, pictures that its HTML shows last. */
  readonly files: readonly MailFile[];
  /** Of some HTML only the beginning was read. */
  readonly isCut: boolean;
}

interface Gathering {
  readonly enclosed: Enclosed[];
  readonly files: (MailFile & { readonly part: MimePart })[];
  readonly pictures: MailFile[];
  readonly shown: Set<string>;
  /** The part that stands in an enclosed mail has its files gathered, and its text kept apart. */
  isCut: boolean;
}

/** Everything readable in a tree, whatever its shape. A text that was sent as a file is the text where there is no other. */
export function readableIn(root: MimePart): Readable {
  const all: Gathering = {
    enclosed: [],
    files: [],
    pictures: [],
    shown: new Set(),
    isCut: false,
  };
  for (const part of leavesOf(root))
    if (part.type === 'text/html' && !isFile(part))
      for (const id of picturesIn(sourceOf(part))) all.shown.add(id);
  const text = textIn(root, all);
  const isBare = text.trim() === '' && all.enclosed.every((mail) => mail.text === '');
  const read = isBare ? all.files.map((file) => [file, fileText(file.part, all)] as const) : [];
  const texts = read.filter(([, said]) => said !== '');
  const shown = new Set<MailFile>(texts.map(([file]) => file));
  const files = all.files.map((file): MailFile => {
    const { name, type, content } = file;
    return { name, type, content, ...(shown.has(file) && { shown: true as const }) };
  });
  return {
    text: isBare ? texts.map(([, said]) => said).join('\n\n') : text,
    enclosed: all.enclosed,
    files: [...files, ...all.pictures],
    isCut: all.isCut,
  };
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

/** A text that has a name of its own, or is sent as an attachment, is a file. */
const isFile = ({ disposition, name }: MimePart): boolean =>
  disposition === 'attachment' || name !== '';

const INLINE_TEXT = /^text\/(?!calendar$|vcard$|x-vcard$|x-amp-html$|rfc822-headers$|rtf$)/;

function textIn(part: MimePart, all: Gathering): string {
  const { type, parts } = part;
  if (type === 'message/rfc822') return enclosed(part, all);
  if (type === 'multipart/alternative') return alternative(parts, all);
  if (type.startsWith('multipart/')) return several(parts.map((one) => textIn(one, all)));
  if (INLINE_TEXT.test(type) && !isFile(part)) return ownText(part, all);
  gather(part, all);
  return '';
}

/** What is said one after the other; the same said twice, in two forms, is said once. */
function several(texts: readonly string[]): string {
  const said = new Map<string, string>();
  for (const text of texts) {
    const key = text.replace(/[^\p{L}\p{N}]+/gu, '');
    if (key !== '' && !said.has(key)) said.set(key, text);
  }
  return [...said.values()].join('\n\n');
}

function alternative(parts: readonly MimePart[], all: Gathering): string {
  const texts = parts.map((part) => ({ text: textIn(part, all), isHtml: hasHtml(part) }));
  const plain = several(texts.flatMap(({ text, isHtml }) => (isHtml ? [] : [text])));
  const html = several(texts.flatMap(({ text, isHtml }) => (isHtml ? [text] : [])));
  return betterText(plain, html);
}

const hasHtml = (part: MimePart): boolean =>
  leavesOf(part).some(({ type }) => type === 'text/html');

function ownText(part: MimePart, all: Gathering): string {
  const source = sourceOf(part);
  if (part.type !== 'text/html' && part.type !== 'text/enriched') {
    const format = part.parameters.get('format')?.toLowerCase();
    const isSpaceDeleted = part.parameters.get('delsp')?.toLowerCase() === 'yes';
    return cleanText(format === 'flowed' ? unflowed(source, isSpaceDeleted) : source);
  }
  if (source.length > MOST_HTML) all.isCut = true;
  return cleanText(htmlText(source.slice(0, MOST_HTML)));
}

const META = /<meta\b[^>]{0,300}\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

function sourceOf(part: MimePart): string {
  const bytes = part.bytes();
  const label = part.parameters.get('charset') ?? '';
  if (label !== '' || part.type !== 'text/html') return decoded(bytes, label);
  return decoded(bytes, META.exec(bytes.toString('latin1', 0, 4096))?.[1]);
}

/** A mail within the mail: its subject, who wrote it, and its text. Its files are files of the mail. */
function enclosed(part: MimePart, all: Gathering): string {
  const [inner] = part.parts;
  if (!inner) {
    gather(part, all);
    return '';
  }
  const value = (name: string) => cleanLine(headerText(firstOf(inner.fields, name) ?? ''));
  const at = all.enclosed.length;
  all.enclosed.push({ subject: '', from: '', text: '' });
  const text = textIn(inner, all);
  all.enclosed[at] = {
    subject: cutTo(value('subject'), 1000),
    from: cutTo(value('from'), 300),
    text: cutTo(text, MOST_TEXT),
  };
  return '';
}

/** Signatures beside a text that stands in the open. */
const SIGNATURES = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/;

function gather(part: MimePart, all: Gathering): void {
  const { type, id, name } = part;
  if (SIGNATURES.test(type)) return;
  const content = part.bytes();
  if (content.length === 0 && name === '') return;
  const number = all.files.length + all.pictures.length + 1;
  const file = { name: cleanLine(name) || `첨부 ${number}`, type, content };
  if (type.startsWith('image/') && id !== '' && all.shown.has(id)) all.pictures.push(file);
  else all.files.push({ ...file, part });
}

/** The text of a file that is one; empty for any other. */
function fileText(part: MimePart, all: Gathering): string {
  if (part.type === 'text/calendar') return cleanText(calendarText(sourceOf(part)));
  return INLINE_TEXT.test(part.type) ? ownText(part, all) : '';
}

const cleanText = (text: string): string => normaliseText(text.toWellFormed()).trim();
export const cleanLine = (text: string): string => singleLine(text.toWellFormed());
