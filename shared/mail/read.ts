import addressParser from 'nodemailer/lib/addressparser';
import { parsePetitionNumber } from '../petition/number.ts';
import { cutTo } from '../text/cut.ts';
import { cleanLine, MOST_TEXT, type Readable, readableIn } from './body.ts';
import { headerText } from './encoded-words.ts';
import { type Field, fieldsOf, firstOf, headersEnd, MOST_HEADER_BYTES } from './headers.ts';
import { kindOf } from './kind.ts';
import type { Mail, Unreadable } from './mail.ts';
import { type MimePart, type Tree, treeOf } from './tree.ts';

const MOST_FILES = 50;

/**
 * Reads a mail (RFC 5322, MIME) as it stands in the bucket. Never throws: what cannot be read says why. Nothing in it is
 * opened, run or unpacked. Linear in its size.
 * @param ours addresses that our own mails come from: what comes back from them is a loop
 */
export async function readMail(raw: Buffer, ours: readonly string[] = []): Promise<Mail> {
  const fields = fieldsOf(raw);
  const value = (name: string) => firstOf(fields, name) ?? '';
  const [sender] = mailboxes(value('from'));
  const from = sender?.address ?? '';
  const subject = cutTo(cleanLine(headerText(value('subject'))), 1000);
  const date = Date.parse(value('date'));
  const answers = `${value('in-reply-to')} ${value('references')}`.slice(0, 20_000);
  const thread = parsePetitionNumber(/<petition\.([\d-]{1,20})@/.exec(answers)?.[1] ?? '');
  return {
    messageId: cleanLine(headerText(value('message-id'))).slice(0, 500),
    from,
    fromName: sender?.name ?? '',
    to: ['to', 'cc'].flatMap((name) => mailboxes(value(name)).map(({ address }) => address)),
    returnPath: mailboxes(value('return-path'))[0]?.address ?? '',
    subject,
    inReplyTo: cleanLine(headerText(value('in-reply-to'))).slice(0, 500),
    ...(Number.isFinite(date) && { date }),
    ...kindOf(raw, fields, { from, subject, ours }),
    ...(thread !== undefined && { thread }),
    ...bodyOf(raw, fields),
  };
}

type Body = Pick<Mail, 'text' | 'enclosed' | 'files' | 'fileCount' | 'unreadable'>;

function bodyOf(raw: Buffer, fields: readonly Field[]): Body {
  const nothing = { text: '', enclosed: [], files: [], fileCount: 0 };
  if (headersEnd(raw).end > MOST_HEADER_BYTES) return { ...nothing, unreadable: 'broken' };
  const tree = treeOf(raw);
  const { enclosed, files, text, isCut } = readableIn(tree.root);
  const unreadable = unreadableIn(tree, { enclosed, files, text, isCut }, fields);
  return {
    text: cutTo(text, MOST_TEXT),
    enclosed,
    files: files.slice(0, MOST_FILES),
    fileCount: files.length,
    ...(unreadable && { unreadable }),
  };
}

function unreadableIn(
  { root, cut }: Tree,
  { text, enclosed, files, isCut }: Readable,
  fields: readonly Field[],
): Unreadable | undefined {
  const type = (firstOf(fields, 'content-type') ?? '').toLowerCase();
  const has = (test: RegExp) => files.some((file) => test.test(file.type) || test.test(file.name));
  if (
    /^application\/(?:x-)?pkcs7-mime/.test(type) ||
    has(/^application\/(?:x-)?pkcs7-mime|^smime\.p7m$/i)
  )
    return 'smime';
  if (/^multipart\/encrypted/.test(type) || /^-----BEGIN PGP MESSAGE-----/m.test(text))
    return 'pgp';
  if (has(/^application\/(?:vnd\.)?ms-tnef|^winmail\.dat$/i)) return 'tnef';
  if (cut) return 'too-many-parts';
  if (isCut) return 'too-large';
  if (isBroken(root)) return 'broken';
  return text === '' && enclosed.length === 0 && files.length === 0 ? 'empty' : undefined;
}

const isBroken = ({ broken, parts }: MimePart): boolean => broken === true || parts.some(isBroken);

/** Bare addresses with their names; what is no address is left out. The words of a name are decoded last: none of them is an address. */
function mailboxes(value: string): readonly { readonly address: string; readonly name: string }[] {
  const found = addressParser(value.slice(0, 20_000), { flatten: true });
  return found.flatMap(({ address = '', name = '' }) =>
    /^[^\s@<>",;:\\]{1,64}@[^\s@<>",;:\\]{1,253}$/.test(address)
      ? [{ address: lowerCase(address), name: cutTo(cleanLine(headerText(name)), 100) }]
      : [],
  );
}

/** An address may hold letters beyond ASCII (RFC 6532). */
const lowerCase = (address: string): string => cleanLine(headerText(address)).toLowerCase();
