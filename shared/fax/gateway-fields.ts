import { createHash } from 'node:crypto';
import { plainName } from '../paper/capture.ts';
import { instantWritten } from '../paper/instant.ts';
import { cutTo } from '../text/cut.ts';
import type { CameFax } from './envelope.ts';

/** What a gateway said, by the plain names of its fields; the first that says something is believed. */
export type SaidFields = ReadonlyMap<string, string>;

/** The names under which gateways say it; the surer one stands first. */
const NAMES = {
  faxId: ['faxid', 'faxsid', 'receptionid', 'transactionid', 'messageid', 'jobid', 'uuid', 'id'],
  from: [
    'from',
    'fromnumber',
    'callerid',
    'caller',
    'callernumber',
    'ani',
    'remoteid',
    'sender',
    '발신번호',
    'remotestationid',
  ],
  to: ['to', 'tonumber', 'called', 'callednumber', 'did', 'recipient', '수신번호'],
  startedAt: ['startedat', 'starttime', 'receptionstart'],
  receivedAt: [
    'receivedat',
    'receptionend',
    'completedat',
    'completedtime',
    'endedat',
    'endtime',
    'finishedat',
    '수신시각',
    '수신일시',
    'occurredat',
  ],
  pages: [
    'pages',
    'pagecount',
    'numpages',
    'numberofpages',
    'totalpages',
    'announcedpages',
    '페이지',
  ],
  pagesReceived: ['pagesreceived', 'receivedpages'],
  partial: ['partial', 'partialcontent', 'ispartial', 'incomplete'],
  url: ['mediaurl', 'fileurl', 'documenturl', 'contenturl', 'downloadurl', 'url'],
  name: ['filename', 'originalname', 'name'],
  type: ['contenttype', 'mimetype', 'mediatype', 'filetype'],
  event: ['eventtype', 'event'],
  status: ['faxstatus'],
  direction: ['direction'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const said = (fields: SaidFields, what: keyof typeof NAMES): string | undefined =>
  NAMES[what]
    .map((name) => fields.get(name)?.trim())
    .find((value) => value !== undefined && value !== '');

const OUTWARD = /^(out|outgoing|outbound|sent|발신|송신)/i;
/** Words of a fax that is still under way, was sent, or brought nothing. */
const UNDONE =
  /^(queued|processing|sending|receiving|delivered|sent|busy|no-?answer|canceled|failed)$/i;

/** Something else than a received fax: a sent one, a delivery, a test of the address. */
export function isOfAnother(fields: SaidFields): boolean {
  const event = said(fields, 'event');
  if (event !== undefined && !/received|incoming|inbound|수신/i.test(event)) return true;
  return OUTWARD.test(said(fields, 'direction') ?? '') || UNDONE.test(said(fields, 'status') ?? '');
}

export const setOnce = (fields: Map<string, string>, name: string, value: string): void => {
  const plain = plainName(name);
  if (plain !== '' && !fields.has(plain)) fields.set(plain, value);
};

const line = (text: string | undefined, most: number): string | undefined => {
  const plain = text
    ?.toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return plain ? cutTo(plain, most) : undefined;
};
/** Whose caller id is hidden is nobody; whatever else stands there is a suggestion. */
const number = (text: string | undefined): string | undefined =>
  /^(unknown|anonymous|private|restricted|unavailable|null|발신번호\s*없음|없음|-)$/i.test(
    text?.trim() ?? '',
  )
    ? undefined
    : line(text, 40);
const count = (text: string | undefined): number | undefined =>
  /^\d{1,5}$/.test(text ?? '') ? Number(text) : undefined;
const at = (text: string | undefined): number | undefined => {
  const written = text === undefined ? undefined : instantWritten(text);
  // A day alone is no end of a reception.
  return written && !written.dayOnly && written.at >= 0 ? written.at : undefined;
};

/**
 * The fax that these fields tell of. Without an id of the gateway's own its pictures and the end of its reception are
 * its id, so that a retry is the same; without an end of reception it is `now`, the instant of the request (epoch ms).
 */
export function faxOf(
  gateway: CameFax['gateway'],
  fields: SaidFields,
  picture: { readonly bytes: Uint8Array } | { readonly url: string },
  now: number,
): CameFax {
  const end = at(said(fields, 'receivedAt'));
  const [from, to] = [number(said(fields, 'from')), number(said(fields, 'to'))];
  const startedAt = at(said(fields, 'startedAt'));
  const [pages, pagesReceived] = [
    count(said(fields, 'pages')),
    count(said(fields, 'pagesReceived')),
  ];
  const partial = /^(true|1|yes|y)$/i.test(said(fields, 'partial') ?? '');
  const [name, type] = [line(said(fields, 'name'), 255), line(said(fields, 'type'), 100)];
  return {
    gateway,
    faxId: line(said(fields, 'faxId'), 200) ?? ownId(picture, end),
    receivedAt: end ?? now,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(startedAt !== undefined && { startedAt }),
    ...(pages !== undefined && { pages }),
    ...(pagesReceived !== undefined && { pagesReceived }),
    ...(partial && { partial }),
    media: { ...picture, ...(name !== undefined && { name }), ...(type !== undefined && { type }) },
  };
}

const ownId = (
  picture: { readonly bytes: Uint8Array } | { readonly url: string },
  end: number | undefined,
): string =>
  createHash('sha256')
    .update(`${end ?? ''}\n`)
    .update('bytes' in picture ? picture.bytes : picture.url)
    .digest('hex');
