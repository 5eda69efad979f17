import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { instantWritten } from '../../shared/paper/instant.ts';
import { readSidecar, SIDECAR_BYTES } from '../../shared/paper/sidecar.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const read = (text: string) => readSidecar(bytes(text));
/** Tuesday 24 November 2026, 10:12 KST. */
const STAMP = Date.parse('2026-11-24T10:12:00+09:00');

describe('an instant as it is written', () => {
  it.each([
    ['2026-11-24T10:12:00+09:00', STAMP],
    ['2026-11-24T01:12:00Z', STAMP],
    ['2026-11-24T01:12:00.000Z', STAMP],
    ['2026-11-23T20:12:00-0500', STAMP],
    ['2026-11-24T10:12', STAMP],
    ['2026-11-24 10:12', STAMP],
    ['2026-11-24 10:12:30', STAMP + 30_000],
    ['20261124101200', STAMP],
    ['202611241012', STAMP],
    ['20261124 101200', STAMP],
    ['20261124T1012', STAMP],
    ['2026.11.24 10:12', STAMP],
    ['2026. 11. 24. 10:12', STAMP],
    ['2026. 11. 24.(화) 10:12', STAMP],
    ['2026/11/24 10:12', STAMP],
    ['2026년 11월 24일 10시 12분', STAMP],
    ['2026년 11월 24일 오전 10시 12분', STAMP],
    ['2026.11.24 오후 10:12', STAMP + 12 * 3_600_000],
    ['2026-11-24 10:12 PM', STAMP + 12 * 3_600_000],
    ['2026-11-24 12:12 AM', STAMP - 10 * 3_600_000],
    ['２０２６-１１-２４ １０:１２', STAMP],
    [String(STAMP), STAMP],
    [String(STAMP / 1000), STAMP],
    ['2026-11-24 24:00', Date.parse('2026-11-25T00:00:00+09:00')],
  ])('%s', (text, at) => expect(instantWritten(text)).toEqual({ at }));

  it.each(['2026-11-24', '20261124', '2026.11.24', '2026. 11. 24.', '2026년 11월 24일'])(
    'a day alone is its nine in the morning: %s',
    (text) =>
      expect(instantWritten(text)).toEqual({
        at: Date.parse('2026-11-24T09:00:00+09:00'),
        dayOnly: true,
      }),
  );

  it.each(['2026-02-30', '2026-02-31 10:00', '2026-13-01', '2026-11-24 25:00', '2026-11-24 10:61'])(
    'what is on no calendar and on no clock is none: %s',
    (text) => expect(instantWritten(text)).toBeUndefined(),
  );

  it.each(['', '어제', '24/11/2026', '10:12', '0', '99999', '2026-11-24 10:12; DROP'])(
    'nothing is guessed: %s',
    (text) => expect(instantWritten(text)).toBeUndefined(),
  );
});

describe('a sidecar in JSON', () => {
  it('says when, how many, by registered mail, and who scanned', () =>
    expect(
      read(
        JSON.stringify({
          stampedAt: '2026-11-24T10:12:00+09:00',
          pages: 3,
          registeredNumber: '12345-6789-0123',
          operator: '문서실 1',
          batch: 'B-7',
          sender: { name: '홍가상', address: '가상시 가상로 1', phone: '010-0000-1234' },
          topic: '주차',
        }),
      ),
    ).toEqual({
      ok: {
        stampedAt: STAMP,
        pages: 3,
        registeredNumber: '1234567890123',
        operator: '문서실 1',
        batch: 'B-7',
        sender: { name: '홍가상', address: '가상시 가상로 1', phone: '010-0000-1234' },
        topic: '주차',
      },
    }));

  it.each([
    ['arrival_stamp', { arrival_stamp: '2026-11-24 10:12' }],
    ['a date and a time', { 'Arrival-Date': '2026.11.24', arrivalTime: '10:12' }],
    ['Korean names', { 접수일시: '2026년 11월 24일 10시 12분' }],
    ['a list of fields', { fields: [{ name: 'ArrivalStamp', value: '20261124101200' }] }],
    ['fields within', { metadata: { document: { receivedAt: '2026-11-24 10:12' } } }],
    ['a number', { stampedAt: STAMP }],
  ])('under %s', (_, said) =>
    expect(read(JSON.stringify(said))).toEqual({ ok: { stampedAt: STAMP } }),
  );

  it('several letters in one file, by their pages or by how many each has', () => {
    const letters = [
      { from: 1, to: 2, stampedAt: '2026-11-24 10:12' },
      { from: 3, to: 3, registeredNumber: '1234567890123', sender: { name: '김가상' } },
    ];
    const told = [
      { from: 1, to: 2, stampedAt: STAMP },
      { from: 3, to: 3, registeredNumber: '1234567890123', sender: { name: '김가상' } },
    ];
    expect(read(JSON.stringify({ letters }))).toEqual({ ok: { letters: told, documentCount: 2 } });
    expect(read(JSON.stringify({ documents: [{ pages: 2 }, { pages: 1 }] }))).toEqual({
      ok: {
        letters: [
          { from: 1, to: 2 },
          { from: 3, to: 3 },
        ],
        documentCount: 2,
      },
    });
  });

  it('letters that overlap are not believed, and it says so', () =>
    expect(read('{"letters":[{"from":1,"to":3},{"from":2,"to":4}]}')).toEqual({
      ok: { documentCount: 2, unread: ['letters'] },
    }));

  it('a stamp that nobody can read is named, and the rest is kept', () =>
    expect(read('{"stampedAt":"2026-02-31 10:00","pages":2}')).toEqual({
      ok: { pages: 2, unread: ['stampedAt'] },
    }));

  it('a scan is not an arrival', () =>
    expect(read('{"scannedAt":"2026-11-24 10:12","pages":1}')).toEqual({ ok: { pages: 1 } }));

  it('what is no number of pages and no text is left out', () =>
    expect(
      read(
        JSON.stringify({
          pages: 1e9,
          operator: 'a\r\nBcc: x@example.com\u0000\u202e',
          registeredNumber: "1'; --",
          topic: '\ud800',
          separators: 'yes',
        }),
      ),
    ).toEqual({ ok: { operator: 'a Bcc: x@example.com', separators: true, topic: '\ufffd' } }));

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{', 'not-a-sidecar'],
    ['hello', 'not-a-sidecar'],
    ['{}', 'says-nothing'],
    ['[]', 'says-nothing'],
    ['42', 'says-nothing'],
    [`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, 'too-deep'],
    [' '.repeat(SIDECAR_BYTES + 1), 'too-large'],
    [JSON.stringify({ letters: Array(6000).fill({ pages: 1 }) }), 'too-many'],
  ])('%#: is refused', (text, wrong) => expect(read(text)).toEqual({ wrong }));

  it('a member called __proto__ is a member like another', () => {
    expect(read('{"__proto__":{"pages":3}}')).toEqual({ ok: { pages: 3 } });
    expect(Object.prototype).not.toHaveProperty('pages');
  });
});

const XML = `<?xml version="1.0" encoding="utf-8"?>
<Batch Name="B-7" Operator="문서실 1">
  <Documents>
    <Document>
      <Field name="ArrivalStamp" value="2026-11-24 10:12"/>
      <Field Name="등기번호">1234-5678-90123</Field>
      <IndexField name="Subject"><Value>주차 &amp; 통행</Value></IndexField>
      <Sender><Name>홍가상</Name><Address><![CDATA[가상시 <1>]]></Address></Sender>
      <Page file="1.tif"/><Page file="2.tif"/>
    </Document>
  </Documents>
</Batch>`;
const TOLD = {
  stampedAt: STAMP,
  pages: 2,
  registeredNumber: '1234567890123',
  operator: '문서실 1',
  batch: 'B-7',
  sender: { name: '홍가상', address: '가상시 <1>' },
  topic: '주차 & 통행',
};

describe('a sidecar in XML', () => {
  it('of a capture system', () => expect(read(XML)).toEqual({ ok: TOLD }));

  it.each(['euc-kr', 'EUC-KR', 'ks_c_5601-1987', 'cp949'])('declared as %s', (encoding) => {
    const text = XML.replace('utf-8', encoding).replace('홍가상', '홍똠방');
    expect(readSidecar(iconv.encode(text, 'cp949'))).toEqual({
      ok: { ...TOLD, sender: { ...TOLD.sender, name: '홍똠방' } },
    });
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\ufeff${XML}`)],
    ['in UTF-16', iconv.encode(XML.replace('utf-8', 'utf-16'), 'utf-16le', { addBOM: true })],
    ['in code page 949 without saying so', iconv.encode(XML, 'cp949')],
  ])('%s', (_, body) => expect(readSidecar(body)).toEqual({ ok: TOLD }));

  it('as attributes alone, with a namespace', () =>
    expect(
      read(
        '<k:Document xmlns:k="urn:x" ReceivedDate="20261124" ReceivedTime="10:12" PageCount="3"/>',
      ),
    ).toEqual({ ok: { stampedAt: STAMP, pages: 3 } }));

  it('several documents are several letters', () =>
    expect(
      read(
        '<Batch><Separators>true</Separators><Document FirstPage="1" LastPage="2"/><Document Pages="4"/></Batch>',
      ),
    ).toEqual({
      ok: {
        letters: [
          { from: 1, to: 2 },
          { from: 3, to: 6 },
        ],
        separators: true,
        documentCount: 2,
      },
    }));

  it.each([
    [
      '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><Batch><Pages>&c;</Pages></Batch>',
      'doctype',
    ],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><Batch/>', 'doctype'],
    ['<Batch><Document></Batch>', 'not-a-sidecar'],
    ['<?xml version="1.0" encoding="utf-7"?><Batch/>', 'encoding'],
    [`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, 'too-deep'],
    ['<Batch/>', 'says-nothing'],
    [`<b>${'<Document Pages="1"/>'.repeat(5001)}</b>`, 'too-many'],
  ])('%#: is refused', (text, wrong) => expect(read(text)).toEqual({ wrong }));

  it('an entity that nobody declared stays as it is written', () =>
    expect(read('<b><Operator>&xxe;</Operator></b>')).toEqual({ ok: { operator: '&xxe;' } }));
});

describe('whatever comes', () => {
  it('random bytes never throw', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        expect(Object.keys(readSidecar(body))).toHaveLength(1);
      }),
    ));

  it('JSON of any shape never throws', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(Object.keys(read(text))).toHaveLength(1);
      }),
    ));

  it('pieces of XML in any order never throw', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<Batch>',
            '</Batch>',
            '<Document',
            '>',
            '/>',
            ' a="b"',
            ' a=',
            '<![CDATA[',
            ']]>',
            '<!--',
            '-->',
            '<?xml ',
            '?>',
            '&amp;',
            '&#x110000;',
            '&#65;',
            '<Field name="Pages" value="3"/>',
            '<__proto__>',
            '</__proto__>',
            'text',
            '\u0000',
            '<',
            '&',
            '"',
            '<constructor/>',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          expect(Object.keys(read(`<${parts.join('')}`))).toHaveLength(1);
          expect(Object.keys(read(parts.join('')))).toHaveLength(1);
        },
      ),
    ));

  it('an instant that is read is the same however often it is written again', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const at = seconds * 1000;
        expect(instantWritten(new Date(at).toISOString())).toEqual({ at });
      }),
    ));
});
