import { type ParsedMail, parseAddressHeader, simpleParser } from 'mailparser';
import { normaliseText } from '../lambda/normalise.ts';
import { headerSafe } from '../text/header.ts';
import { BodyDecoder } from './charset.ts';
import { fieldsOf, firstOf, unlabelled, withReadableHeaders } from './headers.ts';
import { kindOf } from './kind.ts';
import type { Mail, MailFile, Unreadable } from './mail.ts';

/** Beyond these a mail is a bomb and not a letter. */
const MOST_PARTS = 200;
const MOST_HEAD = 256 * 1024;
const MOST_HTML = 2_000_000;
const MOST_TEXT = 500_000;
const MOST_FILES = 50;

const OPTIONS = {
  Iconv: BodyDecoder,
  checksumAlgo: false,
  keepCidLinks: true,
  maxChildNodes: MOST_PARTS,
  maxHeadSize: MOST_HEAD,
  maxHtmlLengthToParse: MOST_HTML,
  skipTextToHtml: true,
  skipImageLinks: true,
} as const;

type Parsed = ParsedMail | { readonly fault: Unreadable };

/**
 * Reads a mail (RFC 5322, MIME) as it stands in the bucket. Never throws: what cannot be read says why. Nothing in it is
 * opened, run or unpacked.
 * @param ours addresses that our own mails come from: what comes back from them is a loop
 */
export async function readMail(raw: Buffer, ours: readonly string[] = []): Promise<Mail> {
  const mail = await read(raw, ours);
  const [forwarded, ...others] = mail.files.filter(({ type }) => type === 'message/rfc822');
  if (mail.text !== '' || !forwarded || others.length > 0) return mail;
  // Somebody forwards a mail as a file and writes nothing: that mail is what they send. Its own files are not opened.
  const { text, subject, from } = await read(forwarded.content, []);
  const head = [subject, from].filter((line) => line !== '').join('\n');
  return { ...mail, text: `${head}\n\n${text}`.trim(), files: [], fileCount: 0 };
}

async function read(raw: Buffer, ours: readonly string[]): Promise<Mail> {
  const readable = withReadableHeaders(raw);
  const fields = fieldsOf(readable);
  const value = (name: string) =>
    Buffer.from(firstOf(fields, name) ?? '', 'latin1').toString('utf8');
  const [sender] = mailboxes(value('from'));
  const from = sender?.address ?? '';
  let parsed = await parse(readable);
  // Bytes that are no UTF-8 under a label of UTF-8 or none: read once more without the label.
  if (!('fault' in parsed) && `${parsed.text ?? ''}${parsed.subject ?? ''}`.includes('\ufffd'))
    parsed = await parse(unlabelled(readable));
  const subject = 'fault' in parsed ? rawSubject(value('subject')) : cleanLine(parsed.subject);
  const date = Date.parse(value('date'));
  const body = bodyOf(parsed, value('content-type').toLowerCase());
  return {
    messageId: cleanLine(value('message-id')).slice(0, 500),
    from,
    fromName: sender?.name ?? '',
    to: ['to', 'cc'].flatMap((name) => mailboxes(value(name)).map(({ address }) => address)),
    returnPath: mailboxes(value('return-path'))[0]?.address ?? '',
    subject: subject.slice(0, 1000),
    inReplyTo: cleanLine(value('in-reply-to')).slice(0, 500),
    ...(Number.isFinite(date) && { date }),
    ...kindOf(readable, fields, { from, subject, ours }),
    ...body,
  };
}

async function parse(raw: Buffer): Promise<Parsed> {
  try {
    // The types ask for more of a decoder's class than the parser uses.
    return await simpleParser(raw, OPTIONS);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return {
      fault: /child nodes|MIME (?:parts|nodes)/i.test(message) ? 'too-many-parts' : 'broken',
    };
  }
}

type Body = Pick<Mail, 'text' | 'files' | 'fileCount' | 'unreadable'>;

/** What the converter writes for a picture alone on its line. */
const PICTURE = /^[ \t]*\[(?:https?|cid|data):[^\]\n]{0,2000}\][ \t]*$/gim;

function bodyOf(parsed: Parsed, type: string): Body {
  if ('fault' in parsed) return { text: '', files: [], fileCount: 0, unreadable: parsed.fault };
  const whole = parsed.text ?? '';
  const text = cleanText(parsed.html ? whole.replace(PICTURE, '') : whole).slice(0, MOST_TEXT);
  const all = parsed.attachments.filter(({ contentType }) => !SIGNATURES.test(contentType));
  const files = all.slice(0, MOST_FILES).map(
    ({ filename, contentType, content }, index): MailFile => ({
      name: cleanLine(filename) || `첨부 ${index + 1}`,
      type: contentType,
      content,
    }),
  );
  const unreadable = unreadableIn(parsed, type, text, files);
  return {
    text,
    files,
    fileCount: all.length,
    ...(unreadable && { unreadable }),
  };
}

/** Signatures beside a text that stands in the open. */
const SIGNATURES = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/i;

function unreadableIn(
  { textConversionError }: ParsedMail,
  type: string,
  text: string,
  files: readonly MailFile[],
): Unreadable | undefined {
  const has = (test: RegExp) => files.some((file) => test.test(file.type) || test.test(file.name));
  if (
    /^application\/(?:x-)?pkcs7-mime/.test(type) ||
    has(/^application\/(?:x-)?pkcs7-mime|^smime\.p7m$/i)
  )
    return 'smime';
  if (/^multipart\/encrypted/.test(type) || /^-----BEGIN PGP MESSAGE-----/m.test(text))
    return 'pgp';
  if (has(/^application\/(?:vnd\.)?ms-tnef|^winmail\.dat$/i)) return 'tnef';
  if (textConversionError && text === '') return 'too-large';
  return text === '' && files.length === 0 ? 'empty' : undefined;
}

/** Bare addresses with their names; what is no address is left out. */
function mailboxes(value: string): readonly { readonly address: string; readonly name: string }[] {
  return parseAddressHeader(value.slice(0, 20_000), {
    flatten: true,
    decodePunycode: false,
  }).value.flatMap(({ address = '', name }) =>
    /^[^\s@<>",;:\\]{1,64}@[^\s@<>",;:\\]{1,253}$/.test(address)
      ? [{ address: address.toLowerCase(), name: cleanLine(name).slice(0, 100) }]
      : [],
  );
}

/** A subject of a message that no parser took: as it stands, without its code where that is one. */
const rawSubject = (value: string): string =>
  cleanLine(
    parseAddressHeader(`${value.slice(0, 2000).replace(/[<>@,;:"]/g, ' ')} <a@example.org>`)
      .value[0]?.name,
  );

const wellFormed = (text: string): string => text.toWellFormed();
const cleanText = (text: string): string => normaliseText(wellFormed(text)).trim();
const cleanLine = (text = ''): string => headerSafe(normaliseText(wellFormed(text)));
