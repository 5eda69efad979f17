import { expect, it } from 'vitest';
import * as arrived from '../../shared/messages/arrived.ts';
import * as check from '../../shared/messages/check.ts';
import * as messages from '../../shared/messages/messages.ts';

const AT = '2026-11-28T00:00:00.000Z';
const NUMBER = '2026-000001-5';
const FILE = '0'.repeat(32);
const object = { v: 1, key: 'mail/m1', version: 'v1', at: AT };
const news = { v: 1, messageId: 'ses-1', notice: `${NUMBER}_2_0`, at: '2026-11-28T09:00:00+09:00' };

/**
 * Every message in its form of 28 November 2026. A timer that was armed months ago and a message that is tried again after
 * a release carry these very words: each is read for ever, and nothing here is changed.
 */
const KEPT = {
  ArmMessage: [{ v: 1, subject: NUMBER, pledge: 'P9.1' }],
  RingMessage: [
    { v: 1, subject: NUMBER, pledge: 'P9.1', seq: 3, moment: 1795824000000 },
    { v: 1, subject: 'C-0123456789abcdef', pledge: 'wrap-up', seq: 1, moment: 1795824000000 },
  ],
  SendMessage: [
    { v: 1, subject: NUMBER, notice: '2.0' },
    { v: 1, subject: `I-${NUMBER}-1`, notice: '2.0' },
    { v: 1, subject: 'C-0123456789abcdef', notice: '2.0' },
    { v: 1, subject: 'daily-2026-11-28', notice: 'care-1' },
  ],
  FaxMessage: [{ v: 1, subject: NUMBER, notice: '2.0' }],
  LessonMessage: [
    { v: 1, subject: NUMBER, version: 1, learns: 'place', department: 'care' },
    { v: 1, subject: 'C-0123456789abcdef', version: 6, learns: 'manner', department: '' },
    { v: 1, subject: NUMBER, version: 1, learns: 'asked', department: 'care' },
  ],
  MailNews: [
    ...['Send', 'Delivery', 'DeliveryDelay', 'Complaint', 'Reject', 'Rendering Failure'].map(
      (type) => ({ ...news, type }),
    ),
    ...['Permanent', 'Transient', 'Undetermined'].map((bounceType) => ({
      ...{ ...news, type: 'Bounce', bounceType },
    })),
    { ...news, type: 'Delivery', way: 'text' },
    { ...news, type: 'Delivery', way: 'fax' },
    { ...news, type: 'Delivery', notice: 'daily-2026-11-28_care-1' },
  ],
  ArrivedMessage: [object],
  ScannedMessage: [
    ...['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED'].map(
      (found) => ({ ...object, found }),
    ),
    { ...object, found: 'unscanned' },
  ],
  SplitMessage: [
    { v: 1, split: NUMBER, at: AT },
    { v: 1, split: NUMBER, from: NUMBER, at: AT },
    { v: 1, split: NUMBER, at: '2026-11-24T10:05:10.000+09:00' },
  ],
  ReleasedMessage: [{ ...object, released: true }],
  KeepMessage: [
    { ...object, found: 'unscanned' },
    { v: 1, split: NUMBER, at: AT },
  ],
  ReadMessage: [{ v: 1, subject: NUMBER, paper: FILE, from: 1 }],
  ReleaseMessage: [
    { ...object, release: true, by: 'duty-1' },
    { ...object, release: true, by: 'duty-1', over: { outcome: 'quarantined', because: 'spam' } },
    { ...object, release: true, by: 'duty-1', over: { outcome: 'dismissed', by: 'duty-2' } },
  ],
  ComeMessage: [
    object,
    { ...object, release: true, by: 'duty-1' },
    { ...object, release: true, by: 'duty-1', over: { outcome: 'ignored', because: 'list' } },
  ],
  FileScanned: [{ ...object, key: `uploads/${FILE}`, found: 'NO_THREATS_FOUND' }],
  FileAwaited: [{ v: 1, file: FILE, at: AT }],
  CheckMessage: [{ v: 1, file: FILE, at: AT }],
} as const;

interface Schema {
  parse(value: unknown): unknown;
}
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'parse' in value;
const schemas = Object.entries({ ...arrived, ...check, ...messages }).flatMap(([name, schema]) =>
  isSchema(schema) ? [[name, schema] as const] : [],
);

it.each(Object.entries(KEPT))('%s is read as it was written', (name, kept) => {
  const schema = schemas.find(([one]) => one === name)?.[1];
  for (const message of kept) expect(schema?.parse(message)).toEqual(message);
});

it('every message has its kept form', () => {
  expect(schemas.map(([name]) => name).toSorted()).toEqual(Object.keys(KEPT).toSorted());
});

it('the name of an uploaded file that waits is the one under which it waits already', () => {
  expect(check.awaitedId(FILE)).toBe(`claimed-${FILE}`);
});
