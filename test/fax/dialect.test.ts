import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFax } from '../../shared/fax/dialect.ts';
import { Envelope, faxObjects } from '../../shared/fax/envelope.ts';
import { isAllowed, isPublic, mediaHosts } from '../../shared/fax/media-host.ts';
import { faxPaper } from '../../shared/fax/original.ts';
import { receivedWhen } from '../../shared/fax/when.ts';
import { kst } from '../petition/world.ts';

const now = kst('2026-11-24 10:12');
const END = kst('2026-11-24 10:11');
const tiff = readFileSync(new URL('../fixtures/fax/g4-fine.tif', import.meta.url));
const file = tiff.toString('base64');
const json = (value: unknown) =>
  readFax('application/json', Buffer.from(JSON.stringify(value)), now);
const url = 'https://fax.example.com/media/1.tif?sig=1';

describe('what a gateway says', () => {
  it('as an event with the address of the pictures', async () =>
    expect(
      await json({
        data: {
          event_type: 'fax.received',
          id: 'event-1',
          occurred_at: '2026-11-24T01:11:00.000Z',
          payload: {
            fax_id: 'fax-1',
            from: '+82330000000',
            to: '+82330001000',
            page_count: 3,
            media_url: url,
            partial_content: true,
          },
        },
        meta: { attempt: 1, delivered_to: 'https://corporation.example.org/gateways/fax' },
      }),
    ).toEqual({
      fax: {
        gateway: 'json',
        faxId: 'fax-1',
        from: '+82330000000',
        to: '+82330001000',
        receivedAt: END,
        pages: 3,
        partial: true,
        media: { url },
      },
    }));

  it.each([
    ['file', { faxId: 'fax-1', receivedAt: '2026-11-24T10:11:00+09:00', file }],
    ['content', { id: 'fax-1', completedAt: END, content: file, pages: '3' }],
    [
      'a data: address',
      { jobId: 'fax-1', end_time: '2026-11-24 10:11', file: `data:image/tiff;base64,${file}` },
    ],
    [
      'lines of base64',
      { faxId: 'fax-1', receivedAt: '20261124101100', file: file.replace(/.{76}/g, '$&\r\n') },
    ],
    [
      'within a fax',
      { event: 'INCOMING_FAX', fax: { id: 'fax-1', completedTime: '2026-11-24T01:11:00Z' }, file },
    ],
  ])('as JSON with base64 under %s', async (_, body) => {
    const read = await json(body);
    expect(read).toMatchObject({ fax: { faxId: 'fax-1', receivedAt: END } });
    expect('fax' in read && 'bytes' in read.fax.media && Buffer.from(read.fax.media.bytes)).toEqual(
      tiff,
    );
  });

  it('as a form with a file, whatever its boundary', async () => {
    const boundary = "--=_Part'1(2)+x";
    const part = (head: string, body: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(body),
        Buffer.from('\r\n'),
      ]);
    const body = Buffer.concat([
      part('name="faxId"', 'fax-1'),
      part('name="from"', ''),
      part('name="pages"', '3'),
      part('name="receivedAt"', '2026-11-24 10:11'),
      part('name="fax"; filename="../../etc/팩스.tif"\r\ncontent-type: image/tiff', tiff),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    const read = await readFax(`multipart/form-data; boundary="${boundary}"`, body, now);
    expect(read).toMatchObject({
      fax: { gateway: 'multipart', faxId: 'fax-1', pages: 3, receivedAt: END },
    });
    const { objects } = faxObjects('fax' in read ? read.fax : ({} as never));
    expect(objects.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^fax\/[0-9a-f]{32}\.tif$/),
      expect.stringMatching(/^fax\/[0-9a-f]{32}\.json$/),
    ]);
    expect(objects[0]?.body).toEqual(tiff);
  });

  it.each(['', 'anonymous', 'Unknown', ' ', '발신번호 없음', 'RESTRICTED'])(
    'an empty caller id is nobody: %j',
    async (from) => {
      const read = await json({ faxId: '1', file, from });
      expect('fax' in read && read.fax.from).toBeUndefined();
    },
  );

  it('without an end of reception it is the instant of the request; without an id a retry is still the same', async () => {
    const [one, other] = [await json({ file, from: '1234' }), await json({ file, from: '1234' })];
    expect(one).toMatchObject({ fax: { receivedAt: now } });
    expect('fax' in one && one.fax.faxId).toBe('fax' in other && other.fax.faxId);
  });

  it('of another event nothing is taken', async () => {
    for (const event_type of ['fax.sent', 'fax.delivered', 'fax.receiving.started', 'ping'])
      expect(
        await json({ data: { event_type, payload: { fax_id: '1', media_url: url } } }),
      ).toEqual({
        other: true,
      });
  });

  it.each([
    ['nothing', '', 'unreadable-body'],
    ['no JSON', '{', 'unreadable-body'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'unreadable-body'],
    ['no object', '42', 'invalid-request'],
    ['neither pictures nor their address', '{"faxId":"1"}', 'invalid-request'],
    [
      'no base64',
      '{"faxId":"1","file":"not base64 at all, and long enough to be taken for it?"}',
      'invalid-request',
    ],
    ['no address', '{"faxId":"1","mediaUrl":"not an address"}', 'invalid-request'],
    ['a nest of objects', `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`, 'invalid-request'],
    [
      'a list without end',
      JSON.stringify({ faxId: '1', list: Array(500).fill(1) }),
      'invalid-request',
    ],
  ])('%s is refused', async (_, body, wrong) =>
    expect(await readFax('application/json', Buffer.from(body), now)).toEqual({ wrong }),
  );

  describe('as the fields of a form', () => {
    const CALLBACK = [
      'FaxSid=FX-0001&AccountSid=AC-1&From=%2B82330000000&To=%2B82330001000',
      'RemoteStationId=033+000+0000&FaxStatus=received&NumPages=2&Direction=inbound',
      'MediaUrl=https%3A%2F%2Ffax.example.com%2Fmedia%2F1.tif%3Fsig%3D1',
    ].join('&');
    const form = (body: string, type = 'application/x-www-form-urlencoded; charset=utf-8') =>
      readFax(type, Buffer.from(body), now);

    it.each(['application/x-www-form-urlencoded', '', 'text/plain'])(
      'it is taken, named or not: %s',
      async (type) =>
        expect(await form(CALLBACK, type)).toEqual({
          fax: {
            gateway: 'form',
            faxId: 'FX-0001',
            from: '+82330000000',
            to: '+82330001000',
            receivedAt: now,
            pages: 2,
            media: { url },
          },
        }),
    );

    it('without a caller the station that called is who sent it', async () =>
      expect(await form(CALLBACK.replace('From=%2B82330000000&', ''))).toMatchObject({
        fax: { from: '033 000 0000' },
      }));

    it.each([file, encodeURIComponent(file)])('its pictures may be in it', async (sent) => {
      const read = await form(`faxId=fax-1&file=${sent}`);
      expect(read).toMatchObject({ fax: { gateway: 'form', media: { bytes: tiff } } });
    });

    it.each([
      ['Direction=outbound', 'Direction=inbound'],
      ['FaxStatus=delivered', 'FaxStatus=received'],
      ['FaxStatus=receiving', 'FaxStatus=received'],
    ])('%s is something else', async (to, from) =>
      expect(await form(CALLBACK.replace(from, to))).toEqual({ other: true }),
    );

    it('an envelope of it can be read again', async () => {
      const read = await form(CALLBACK);
      if (!('fax' in read)) throw new Error('no fax');
      const [{ body } = { body: Buffer.from('') }] = faxObjects(read.fax).objects;
      expect(Envelope.parse(JSON.parse(Buffer.from(body).toString('utf8')))).toMatchObject({
        gateway: 'form',
      });
    });
  });

  it('a form that is none is refused', async () =>
    expect(await readFax('multipart/form-data; boundary=x', Buffer.from('rubbish'), now)).toEqual({
      wrong: 'unreadable-body',
    }));

  it('whatever JSON comes, what is read of it fits an envelope', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          faxId: fc.string({ unit: 'binary' }),
          from: fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)),
          to: fc.string({ unit: 'binary' }),
          pages: fc.oneof(fc.integer(), fc.string()),
          receivedAt: fc.oneof(fc.string(), fc.integer(), fc.date({ noInvalidDate: true })),
          fileName: fc.string({ unit: 'binary', maxLength: 400 }),
          contentType: fc.string({ unit: 'binary', maxLength: 400 }),
        }),
        async (body) => {
          const read = await json({ ...body, file });
          if (!('fax' in read)) throw new Error(JSON.stringify(read));
          const { objects } = faxObjects(read.fax);
          const written = Envelope.parse(
            JSON.parse(Buffer.from(objects[1]?.body ?? '').toString()),
          );
          expect(JSON.stringify(written)).not.toMatch(/\\u00[01]|\\n|\\r/);
        },
      ),
    ));
});

describe('its id', () => {
  const fax = { gateway: 'json', faxId: '1', receivedAt: now, media: { url } } as const;
  it('is of the gateway and its own id, and of nothing else', () => {
    const { id } = faxObjects(fax);
    expect(faxObjects({ ...fax, from: '1234', receivedAt: now + 1 }).id).toBe(id);
    expect(faxObjects({ ...fax, faxId: '2' }).id).not.toBe(id);
    expect(faxObjects({ ...fax, gateway: 'multipart' }).id).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
  it('no path is made of what a gateway says', () =>
    expect(faxObjects({ ...fax, faxId: '../../x' }).objects.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^fax\/[0-9a-f]{32}\.json$/),
    ]));
});

describe('where pictures may be fetched', () => {
  const hosts = mediaHosts('fax.example.com, .media.example.com,http://127.0.0.1');
  it.each([
    ['https://fax.example.com/1.tif', { bare: false }],
    ['https://FAX.example.com/1.tif', { bare: false }],
    ['https://a.media.example.com/1.tif', { bare: false }],
    ['http://127.0.0.1:4999/1.tif', { bare: true }],
    ['http://fax.example.com/1.tif', undefined],
    ['https://fax.example.com:8443/1.tif', undefined],
    ['https://fax.example.com.attacker.example.org/1.tif', undefined],
    ['https://fax.example.com@attacker.example.org/1.tif', undefined],
    ['https://user:word@fax.example.com/1.tif', undefined],
    ['https://media.example.com/1.tif', undefined],
    ['https://xmedia.example.com/1.tif', undefined],
    ['https://127.0.0.1/1.tif', undefined],
    ['http://localhost/1.tif', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://fax.example.com/1.tif', undefined],
    ['rubbish', undefined],
  ])('%s', (address, allowed) => expect(isAllowed(address, hosts)).toEqual(allowed));

  it.each([
    ['8.8.8.8', true],
    ['2404:6800:4004::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.1.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00:ec2::254', false],
    ['::ffff:169.254.169.254', false],
    ['64:ff9b::a9fe:a9fe', false],
    ['2002:a9fe:a9fe::', false],
    ['2001:db8::1', false],
    ['rubbish', false],
  ])('%s is public: %s', (address, fine) => expect(isPublic(address)).toBe(fine));
});

describe('접수', () => {
  const came = now - 30_000;
  const DAY = 86_400_000;
  it.each([
    ["the gateway's end of reception", END, END, false],
    ['in the very instant', now, now, false],
    ['its clock a little ahead of ours', now + 4 * 60_000, now, false],
    ['from the future', now + 5 * 60_000 + 1, came, true],
    ['sixty days ago', now - 60 * DAY, now - 60 * DAY, false],
    ['longer ago', now - 60 * DAY - 1, came, true],
  ])('%s', (_, end, receivedAt, differs) =>
    expect(receivedWhen(end, { came, now })).toEqual({ receivedAt, differs }),
  );
});

describe('what a person has to know of it', () => {
  const said = { v: 1, gateway: 'json', faxId: '1', receivedAt: now } as const;
  const key = `fax/${'0'.repeat(32)}.tif`;
  const of = (more: Partial<Envelope>, body: Uint8Array = tiff) =>
    faxPaper({ ...said, media: { key }, ...more }, { id: 'i', body, hash: 'h' }, []);
  it.each([
    ['nothing', {}, { pages: 3, flags: [] }],
    ['that the gateway says it is partial', { partial: true as const }, { flags: ['partial'] }],
    ['that more was announced than came', { pages: 5 }, { pages: 5, flags: ['partial'] }],
    ['that two of three came', { pages: 3, pagesReceived: 2 }, { flags: ['partial'] }],
    ['that its name lies', { media: { key, name: 'a.PDF' } }, { type: 'tiff', flags: ['differs'] }],
    ['that its type lies', { media: { key, type: 'application/pdf' } }, { flags: ['differs'] }],
  ])('%s', (_, more, paper) => expect(of(more)).toMatchObject(paper));
  it('that it is nothing of the kind, behind a right name', () =>
    expect(
      of({ media: { key, name: 'fax.tif', type: 'image/tiff' } }, Buffer.from('MZ\x90')),
    ).toMatchObject({
      type: 'other',
      flags: ['differs'],
    }));
  it('that nobody can open it', () =>
    expect(of({}, tiff.subarray(0, 100))).toMatchObject({ type: 'tiff', flags: ['unreadable'] }));
});
