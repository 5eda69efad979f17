import { execFile } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { arnOf } from '../../infra/local/template/names.ts';
import { knownOf, ledgerOf, petitionsOf, pledgesOf, toldOf } from './arrivals.ts';
import { fax, gatewayOf, pictureServer, variant } from './faxes.ts';
import { kindOf, openWorld, type World } from './world.ts';

let world: World;
let gateway: ReturnType<typeof gatewayOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00');
  gateway = gatewayOf(world);
});
afterAll(() => world.stop());

/** Each test has a caller, pictures and a minute of its own. */
let count = 0;
let from = '';
let known: ReadonlySet<string> = new Set();
beforeEach(async () => {
  count += 1;
  from = `033-000-${String(count).padStart(4, '0')}`;
  await world.clearFaults();
  await world.post('/_local/clock', { advance: 'PT1M' });
  known = new Set((await petitionsOf(world, 'fax/')).map(({ number }) => number));
});
const now = () => world.service.clock.now();
const iso = (at: number) => new Date(at).toISOString();
const wait = (duration: string) => world.post('/_local/clock', { advance: duration });
/** A server of pictures, for one test. */
async function serving(listener: RequestListener) {
  const server = await pictureServer(listener);
  onTestFinished(() => server.stop());
  return server;
}
/** The petitions of this test. */
const mine = async () =>
  (await petitionsOf(world, 'fax/')).filter(({ number }) => !known.has(number));
const told = async () =>
  toldOf(
    world,
    (await mine()).map(({ number }) => number),
  );
const pictures = (name = 'g4-fine.tif', mark = String(count)) => variant(name, mark);
const said = (change: Record<string, unknown> = {}) => ({
  faxId: `fax-${count}`,
  from,
  to: '033-000-1000',
  pages: 3,
  receivedAt: iso(now() - 40_000),
  fileName: 'fax.tif',
  file: pictures().toString('base64'),
  ...change,
});

describe('a fax', () => {
  it('is received at the end of its reception, in one commit, and its person has the mail at once', async () => {
    const end = now() - 40_000;
    const reply = await gateway.tell(said());
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ received: expect.stringMatching(/^[0-9a-f]{32}$/) });
    await world.idle();

    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition).toMatchObject({
      channel: 'fax',
      receivedAt: end,
      unkeyed: true,
      version: 1,
      papers: [{ type: 'tiff', pages: 3, flags: [], bytes: pictures().length }],
    });
    expect(petition.department).toBeTruthy();
    expect(petition.assignee).toBeTruthy();
    const pledges = await pledgesOf(world, petition.number);
    expect(pledges.find(({ id }) => id === 'hand-over')).toMatchObject({
      state: 'kept',
      settledAt: end,
    });
    expect(pledges.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hand-over', 'legal', 'written']),
    );
    const mail = (await world.mails()).at(-1);
    expect(mail && kindOf(mail)).toBe('assignment');
    expect(Date.parse(mail?.sentAt ?? '')).toBe(now());
    expect(mail?.subject).not.toContain(from);

    // The original is the pictures, found again by their own object; whose number called is a suggestion.
    const [paper] = await knownOf(world, petition.number);
    expect(paper).toMatchObject({
      key: `fax/${reply.body.received}.tif`,
      faxId: `fax-${count}`,
      suggested: { fax: from },
    });
    expect(await ledgerOf(world, `fax/${reply.body.received}`)).toEqual([
      expect.objectContaining({
        outcome: 'received',
        number: petition.number,
        key: `fax/${reply.body.received}.json`,
      }),
    ]);
    const traces = [...world.service.logs(), JSON.stringify(world.service.queues())].join('\n');
    expect(traces).not.toContain(from);
  });

  it.each([
    ['g3-standard.tif', 'tiff'],
    ['g3-2d-standard.tif', 'tiff'],
    ['g4-fine-big-endian.tif', 'tiff'],
    ['g4-fine.pdf', 'pdf'],
  ])('as %s, byte for byte', async (name, type) => {
    const { body } = await gateway.tell(
      said({ file: fax(name).toString('base64'), fileName: name }),
    );
    await world.idle();
    expect((await mine())[0].papers).toMatchObject([{ type, pages: 3, flags: [] }]);
    const stored = world.service
      .objects()
      .find(({ key }) => new RegExp(`^fax/${body.received}\\.(tif|pdf)$`).test(key));
    expect(stored?.body).toEqual(fax(name));
  });

  it('as a form with a file, from nobody', async () => {
    const form = new FormData();
    form.set('faxId', `form-${count}`);
    form.set('from', '');
    form.set('pages', '3');
    form.set('file', new Blob([new Uint8Array(pictures())], { type: 'image/tiff' }), '팩스.tif');
    const sent = new Response(form);
    const type = sent.headers.get('content-type') ?? '';
    const reply = await gateway.send(Buffer.from(await sent.arrayBuffer()), { type });
    expect(reply.status).toBe(200);
    await world.idle();
    const [petition] = await mine();
    expect(petition).toMatchObject({ channel: 'fax', papers: [{ type: 'tiff', flags: [] }] });
    const [paper] = await knownOf(world, petition.number);
    expect(paper).not.toHaveProperty('suggested');
  });

  it('in part is received, and marked', async () => {
    await gateway.tell(said({ pages: 5 }));
    await world.idle();
    expect((await mine())[0].papers).toMatchObject([{ pages: 5, flags: ['partial'] }]);
  });

  it('that is something else behind a right name is received, and marked', async () => {
    await gateway.tell(
      said({ file: Buffer.from(`MZ no picture ${count}`.repeat(9)).toString('base64') }),
    );
    await world.idle();
    expect((await mine())[0].papers).toMatchObject([{ type: 'other', flags: ['differs'] }]);
  });

  it('whose gateway says that it comes from the future is received when it came, and marked', async () => {
    await gateway.tell(said({ receivedAt: iso(now() + 3_600_000) }));
    await world.idle();
    const [petition] = await mine();
    expect(petition.receivedAt).toBe(now());
    expect(petition.papers[0].flags).toEqual(['differs']);
  });
});

describe('pictures behind an address', () => {
  it('are fetched', async () => {
    const server = await serving((_, response) => response.end(pictures('g3-standard.tif')));
    await gateway.tell(said({ file: undefined, mediaUrl: `${server.address}/1.tif` }));
    await world.idle();
    const [petition] = await mine();
    expect(petition.papers).toMatchObject([
      { type: 'tiff', pages: 3, bytes: pictures('g3-standard.tif').length, flags: [] },
    ]);
    const [paper] = await knownOf(world, petition.number);
    expect(paper.key).toMatch(/^fax\/[0-9a-f]{32}\.tif$/);
  });

  it('that cannot be had at first are tried again, and the fax is received at its own instant', async () => {
    let tries = 0;
    const server = await serving((_, response) => {
      tries += 1;
      response.writeHead(tries < 3 ? 503 : 200).end(pictures());
    });
    const end = now() - 40_000;
    await gateway.tell(said({ file: undefined, mediaUrl: `${server.address}/1.tif` }));
    await world.idle();
    expect(await mine()).toEqual([]);
    await wait('PT5M');
    expect(tries).toBe(3);
    expect(await mine()).toMatchObject([{ receivedAt: end, papers: [{ flags: [] }] }]);
  });

  it.each([
    ['nobody answers', 'http://127.0.0.1:9/1.tif'],
    ['the host is none of ours', 'https://fax.example.com/1.tif'],
    ['it is our own network', 'https://169.254.169.254/latest/meta-data'],
  ])('%s: after a quarter of an hour it is received without them', async (_, mediaUrl) => {
    const end = now() - 40_000;
    await gateway.tell(said({ file: undefined, mediaUrl }));
    await wait('PT14M');
    expect(await mine()).toEqual([]);
    await wait('PT2M');
    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition).toMatchObject({
      receivedAt: end,
      papers: [{ type: 'other', pages: 3, flags: ['no-media'] }],
    });
    await wait('PT1H');
    expect(await mine()).toHaveLength(1);
    expect((await told()).filter((line) => line.startsWith('assignment'))).toHaveLength(1);
  });

  it('that can be had after that join it, once, and nothing is asked for any more', async () => {
    let isWell = false;
    let tries = 0;
    const server = await serving((_, response) => {
      tries += 1;
      response.writeHead(isWell ? 200 : 503).end(pictures('g3-standard.tif'));
    });
    await gateway.tell(said({ file: undefined, mediaUrl: `${server.address}/1.tif` }));
    await wait('PT40M');
    expect((await mine())[0].papers).toMatchObject([{ flags: ['no-media'] }]);
    isWell = true;
    await wait('PT16M');
    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition.papers).toMatchObject([
      { type: 'other', flags: [], completed: true },
      { type: 'tiff', pages: 3, flags: [] },
    ]);
    const asked = tries;
    await wait('PT2H');
    expect(tries).toBe(asked);
    expect((await told()).filter((line) => line.startsWith('assignment'))).toHaveLength(1);
  });

  it('that nobody can have are given up after a day', async () => {
    let tries = 0;
    const server = await serving((_, response) => {
      tries += 1;
      response.writeHead(404).end();
    });
    await gateway.tell(said({ file: undefined, mediaUrl: `${server.address}/1.tif` }));
    // By halves of an hour: in a longer step the runner lets the sweep, which rings it, sleep for six hours.
    for (let half = 0; half < 49; half += 1) await wait('PT30M');
    expect(tries).toBeGreaterThan(45);
    const asked = tries;
    await wait('PT2H');
    expect(tries).toBe(asked);
  });

  it('a server that leads elsewhere is not followed', async () => {
    let asked = 0;
    const server = await serving((_, response) => {
      asked += 1;
      response.writeHead(302, { location: 'http://localhost:9/inside' }).end();
    });
    await gateway.tell(said({ file: undefined, mediaUrl: `${server.address}/1.tif` }));
    await wait('PT16M');
    expect(asked).toBeGreaterThan(1);
    expect((await mine())[0].papers[0].flags).toEqual(['no-media']);
  });
});

describe('once more', () => {
  it('a gateway that tells it again gets the same answer, and it is one petition', async () => {
    const body = said();
    const first = await gateway.tell(body);
    await world.idle();
    const again = await gateway.tell(body);
    await gateway.tell({ ...body, file: pictures('g3-standard.tif').toString('base64') });
    expect([again.status, again.body]).toEqual([200, first.body]);
    await world.idle();
    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition.version).toBe(1);
    expect((await told()).filter((line) => line.startsWith('assignment'))).toHaveLength(1);
  });

  it('the same pictures within half an hour join the first, from whatever number', async () => {
    const file = pictures().toString('base64');
    await gateway.tell(said({ file }));
    await world.idle();
    await wait('PT29M');
    const { body } = await gateway.tell(said({ faxId: 'again', from: '', file }));
    await world.idle();
    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition.papers).toHaveLength(2);
    expect(petition.papers[1]).toMatchObject({ again: true, hash: petition.papers[0].hash });
    expect(await ledgerOf(world, `fax/${body.received}`)).toEqual([
      expect.objectContaining({ outcome: 'attached', number: petition.number }),
    ]);
    expect(await knownOf(world, petition.number)).toHaveLength(2);
    // The promises of the first stand as they were.
    const written = (await pledgesOf(world, petition.number)).find(({ id }) => id === 'written');
    expect(written.state).toBe('open');
  });

  it('after half an hour they are a petition of their own', async () => {
    const file = pictures().toString('base64');
    await gateway.tell(said({ file }));
    await world.idle();
    await wait('PT30M1S');
    await gateway.tell(said({ faxId: `later-${count}`, file }));
    await world.idle();
    expect(await mine()).toHaveLength(2);
  });

  it('every message twice and out of order changes nothing', async () => {
    for (let n = 0; n < 20; n++)
      await world.fault({ service: 'sqs', fault: n % 2 ? 'duplicate' : 'reorder', count: 1 });
    await world.fault({ service: 'events', action: 'PutEvents', fault: 'duplicate', count: 2 });
    const file = pictures().toString('base64');
    await gateway.tell(said({ file }));
    await gateway.tell(said({ faxId: `again-${count}`, file }));
    await world.idle();
    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition.papers).toHaveLength(2);
  });
});

describe('bad luck', () => {
  it.each(['kill-before-reply', 'kill-after-reply'])(
    'a function that is killed in its commit (%s): one petition, one mail',
    async (fault) => {
      await world.fault({
        service: 'dynamodb',
        action: 'TransactWriteItems',
        function: 'faxesfax',
        fault,
      });
      await gateway.tell(said());
      await world.idle();
      await wait('PT7M');
      expect(world.service.faults.at(-1)?.count).toBe(0);
      const [petition, ...others] = await mine();
      expect(others).toEqual([]);
      const receipts = (await world.service.items())
        .filter(({ pk, sk }) => pk === petition.number && String(sk).startsWith('event#'))
        .filter(({ body }) => String(body).includes('PetitionReceived'));
      expect(receipts).toHaveLength(1);
      expect((await told()).filter((line) => line.startsWith('assignment'))).toHaveLength(1);
    },
  );

  it('a gateway that is killed after the pictures: the retry brings the envelope, and it is one fax', async () => {
    await world.fault({ service: 's3', function: 'faxesgateway', fault: 'kill-after-reply' });
    const body = said();
    expect((await gateway.tell(body)).status).toBe(500);
    await world.idle();
    expect(await mine()).toEqual([]);
    expect((await gateway.tell(body)).status).toBe(200);
    await world.idle();
    expect(await mine()).toHaveLength(1);
  });
});

describe('a stranger', () => {
  it.each([
    ['without a signature', 0, {}],
    [
      'with a forged one',
      0,
      { 'ihaeng-timestamp': '1', 'ihaeng-signature': `00000000.${'0'.repeat(64)}` },
    ],
    [
      'with a vendor key where there is none',
      0,
      { 'telnyx-timestamp': '1', 'telnyx-signature-ed25519': 'A'.repeat(86) },
    ],
    ['with one of six minutes ago', -6 * 60_000, undefined],
    ['with one of the future', 6 * 60_000, undefined],
  ])('%s is refused, and nothing is stored', async (_, off, headers) => {
    const before = world.service.objects().length;
    const reply = await gateway.tell(said(), { at: now() + off, ...(headers && { headers }) });
    expect(reply.status).toBe(401);
    expect(reply.body.type).toBe('urn:ihaeng:problem:not-signed');
    await world.idle();
    expect(world.service.objects()).toHaveLength(before);
    expect(await mine()).toEqual([]);
  });

  it.each([
    [400, '{'],
    [400, '{"faxId":"1"}'],
    [400, '[]'],
  ])('what is no fax is told so (%i): %s', async (status, body) =>
    expect((await gateway.send(Buffer.from(body))).status).toBe(status),
  );

  it('a fax that is too large for the door is told so', async () => {
    const file = Buffer.alloc(5 * 1024 * 1024, 1).toString('base64');
    expect((await gateway.tell(said({ file }))).status).toBe(413);
  });

  it('names that lead elsewhere lead nowhere', async () => {
    const { body } = await gateway.tell(
      said({ faxId: '../../incoming/x', fileName: '../../../etc/passwd\r\nX: 1' }),
    );
    await world.idle();
    expect(body.received).toMatch(/^[0-9a-f]{32}$/);
    const [petition] = await mine();
    const [paper] = await knownOf(world, petition.number);
    expect(paper.media.name).toBe('../../../etc/passwdX: 1');
    expect(paper.key).toBe(`fax/${body.received}.tif`);
  });
});

describe('a newcomer', () => {
  it('sends a test fax with one command, and the same again is the same', async () => {
    const file = 'test/fixtures/fax/g3-standard.tif';
    const run = () =>
      new Promise<string>((ended) => {
        const how = ['--url', world.base, '--from', from, '--id', `newcomer-${count}`];
        execFile(process.execPath, ['infra/tools/send-fax.ts', file, ...how], (_error, out, err) =>
          ended(out + err),
        );
      });
    // Half an hour after the test that sends the same pictures.
    await wait('PT31M');
    const first = await run();
    expect(first).toMatch(/^✓ taken as [0-9a-f]{32}/);
    expect(await run()).toBe(first);
    await world.idle();
    expect(await mine()).toMatchObject([{ channel: 'fax', papers: [{ type: 'tiff', pages: 3 }] }]);
  });
});

describe('a vendor that shares a secret', () => {
  it('signs with it, over the very bytes', async () => {
    const secret = 'a secret that the vendor shares';
    const other = await openWorld('2026-11-24 10:00');
    try {
      const [kept] = other.service.assembly.ofType('AWS::SecretsManager::Secret');
      const text = JSON.stringify({
        ...JSON.parse(other.service.secrets.text()),
        faxGateway: secret,
      });
      const name = kept?.name ?? '';
      other.service.secrets.put(arnOf('AWS::SecretsManager::Secret', name), name, text);
      const vendor = gatewayOf(other);
      expect((await vendor.shared(said(), secret)).status).toBe(200);
      expect((await vendor.shared(said(), `${secret}!`)).status).toBe(401);
      await other.idle();
      expect(await petitionsOf(other, 'fax/')).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });
});
