import { createHash } from 'node:crypto';
import { instantWritten } from '../paper/instant.ts';
import { cutTo } from '../text/cut.ts';
import { withFewMarks } from '../text/marks.ts';
import { mediaType } from './content.ts';
import type { CameFax } from './envelope.ts';

/** A vendor's mail with a received fax, as the reader of mails has read it. */
export interface FaxMail {
  readonly subject: string;
  readonly text: string;
  /** When the vendor says that it sent it, and when it came to us, epoch ms. */
  readonly sentAt?: number | undefined;
  readonly cameAt: number;
  readonly messageId?: string;
  readonly attachments: readonly {
    readonly name?: string | undefined;
    readonly type?: string | undefined;
    readonly content: Uint8Array;
  }[];
}

/** Why a vendor's mail is no fax: then it is a mail like any other, and nothing of it is lost. */
export type NoFax =
  | 'no-pictures' // a bill, an advertisement, a fax that failed
  | 'sent'; // it tells of a fax that we sent

/** The senders of a setting, divided by commas: addresses, or `@domain`. */
export const faxMailSenders = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((sender) => sender.trim())
    .filter((sender) => sender.includes('@'));

/** Whether mails of this sender may be faxes; that it is the sender is for SPF and DKIM to say. */
export function isFaxMail(from: string, senders: readonly string[]): boolean {
  const address = from.trim().toLowerCase();
  return senders.some((one) => (one.startsWith('@') ? address.endsWith(one) : address === one));
}

/** As much of a mail as is looked through for what it says. */
const MOST_TEXT = 20_000;
/** A vendor's instant is believed when it lies so long before the mail (ms), and hardly after it. */
const MOST_BEFORE = 7 * 24 * 60 * 60_000;
const MOST_AFTER = 5 * 60_000;
/** So long a mail is under way at most (ms). */
const MOST_UNDER_WAY = 24 * 60 * 60_000;

/** A label, then a colon, a bar, a tab or a line end as tables in text have them, then its value. */
const after = (labels: string, value: string): RegExp =>
  new RegExp(`(?:${labels})\\s*(?:\\([^)]{0,20}\\)\\s*)?[:：|\\]]?[\\s|]*${value}`, 'iu');
const NUMBER = String.raw`(\+?\d[\d\s().-]{2,22}\d)`;
const INSTANT = String.raw`(\d{4}\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}\s*[.일]?(?:\s*\([^)]{1,3}\))?\s*(?:오전|오후|AM|PM)?\s*\d{1,2}\s*[:시]\s*\d{1,2}(?:\s*분)?(?:\s*:?\s*\d{1,2}\s*초?)?|\d{14}|\d{12})`;
const FROM = after(
  '발신\\s*(?:팩스)?\\s*번호|보낸\\s*(?:사람|번호|팩스)|발신자|송신\\s*번호|발신처|From|Caller(?:\\s*ID)?',
  NUMBER,
);
const TO = after(
  '수신\\s*(?:팩스)?\\s*번호|받는\\s*(?:사람|번호|팩스)|착신\\s*번호|To|Fax\\s*No\\.?',
  NUMBER,
);
const WHEN = after(
  '수신\\s*(?:완료)?\\s*(?:시각|시간|일시|일자)|받은\\s*(?:시각|시간|일시|날짜)|도착\\s*(?:시각|일시)|Received(?:\\s*at)?|Date',
  INSTANT,
);
const PAGES = after('페이지\\s*수?|총?\\s*매수|장수|쪽수|Pages?', String.raw`(?:총\s*)?(\d{1,4})`);
/** `2/3`: two of three came. */
const OF_PAGES = after('페이지\\s*수?|매수|장수|Pages?', String.raw`(\d{1,4})\s*/\s*(\d{1,4})`);
const SENT =
  /발송\s*(완료|결과|성공|실패)|송신\s*(완료|결과|성공|실패)|전송\s*결과|sent successfully|transmission report/iu;
const RECEIVED = /수신|받은|도착|received|incoming/iu;
const PARTIAL = /일부\s*(만|페이지)|수신\s*중단|불완전|부분\s*수신|partial/iu;

/**
 * The faxes in a vendor's mail (웹팩스: a subject, a few lines, the pictures attached); nearly always one. 접수 is the
 * vendor's own instant of reception where that is sane, else when it sent the mail, else when that came. Several vendors'
 * layouts are read; what is not said stays unknown.
 */
export function faxesFromMail(
  mail: FaxMail,
): { readonly faxes: readonly CameFax[] } | { readonly no: NoFax } {
  const said = spaced(`${mail.subject}\n${mail.text}`.slice(0, MOST_TEXT));
  if (SENT.test(said) && !RECEIVED.test(mail.subject)) return { no: 'sent' };
  const pictures = onlyOneForm(
    mail.attachments.filter(({ content }) => mediaType(content) !== 'other'),
  );
  if (pictures.length === 0) return { no: 'no-pictures' };
  const [from, to] = [digits(FROM.exec(said)?.[1]), digits(TO.exec(said)?.[1])];
  const when = whenOf(WHEN.exec(said)?.[1], mail.cameAt);
  // A vendor that mails the same reception twice says the same of it.
  const told =
    when === undefined ? (mail.messageId ?? String(mail.cameAt)) : `${when} ${from ?? ''}`;
  const facts = {
    gateway: 'mail' as const,
    receivedAt: when ?? sentWhen(mail),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    // Of several nobody can say whose pages were counted.
    ...(pictures.length === 1 && pagesIn(said)),
    ...(PARTIAL.test(said) && { partial: true as const }),
  };
  return {
    faxes: pictures.map(({ name, type, content: bytes }) => ({
      ...facts,
      faxId: createHash('sha256').update(`${told}\n`).update(bytes).digest('hex'),
      media: {
        bytes,
        ...(name ? { name: cutTo(name, 255) } : {}),
        ...(type ? { type: type.slice(0, 100) } : {}),
      },
    })),
  };
}

/** As it is read, white space as one sign each: between any two words the patterns have little to try. */
const spaced = (text: string): string =>
  withFewMarks(text)
    .normalize('NFKC')
    .replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '));

function pagesIn(said: string): { readonly pages?: number; readonly pagesReceived?: number } {
  const [, arrived, announced] = OF_PAGES.exec(said) ?? [];
  const pages = announced ?? PAGES.exec(said)?.[1];
  return {
    ...(pages !== undefined && { pages: Number(pages) }),
    ...(arrived !== undefined && { pagesReceived: Number(arrived) }),
  };
}

/** When the mail was sent, where its clock can be right. */
function sentWhen({ sentAt, cameAt }: FaxMail): number {
  const isSane = sentAt !== undefined && sentAt <= cameAt && sentAt >= cameAt - MOST_UNDER_WAY;
  return isSane ? sentAt : cameAt;
}

/** Some vendors attach a fax as TIFF and as PDF: the TIFF is what the machine received. */
function onlyOneForm(pictures: FaxMail['attachments']): FaxMail['attachments'] {
  const tiffs = pictures.filter(({ content }) => mediaType(content) === 'tiff');
  return tiffs.length === 1 && pictures.length === 2 ? tiffs : pictures;
}

const digits = (text: string | undefined): string | undefined => {
  const plain = text?.replace(/[^\d+-]/g, '').replace(/^-+|-+$/g, '');
  return plain && /\d{4}/.test(plain.replaceAll('-', '')) ? plain.slice(0, 40) : undefined;
};

function whenOf(text: string | undefined, cameAt: number): number | undefined {
  const written = text === undefined ? undefined : instantWritten(text);
  if (!written || written.dayOnly) return undefined;
  const isSane = written.at <= cameAt + MOST_AFTER && written.at >= cameAt - MOST_BEFORE;
  return isSane ? Math.min(written.at, cameAt) : undefined;
}
