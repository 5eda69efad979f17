import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faxLog } from '../../shared/aws/fax-log.ts';
import { reconcile } from '../../shared/channels/reconcile.ts';
import { sidesReader } from '../../shared/channels/reconcile-sources.ts';
import { faxObjectId } from '../../shared/fax/envelope.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { isSigned } from '../../shared/privacy/signed-request.ts';
import { kst, terms } from '../petition/world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const NOW = kst('2026-11-24 14:00');
const AT = '2026-11-24T10:12:00+09:00';

/** A gateway with a list of its own, which looks at the signature. */
let gateway: Server;
let url = '';
let answer: (day: string) => { status: number; body: string };
beforeAll(async () => {
  gateway = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://gateway');
    const day = searchParams.get('day') ?? '';
    const signed = {
      timestamp: String(request.headers['ihaeng-timestamp']),
      signature: String(request.headers['ihaeng-signature']),
      body: day,
    };
    const { status, body } = isSigned(keys, 'faxes', signed, NOW)
      ? answer(day)
      : { status: 401, body: '' };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
  // Cast: a server that listens on a port has an address of this kind.
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/list?account=1`;
});
afterAll(() => gateway.close());
beforeEach(() => {
  answer = () => ({ status: 200, body: JSON.stringify({ faxes: [{ id: 'f-1', at: AT }] }) });
});
const clock = { now: () => NOW };
const log = () => faxLog(url, async () => keys, clock);

describe("the gateway's own list", () => {
  it('is asked for with our signature over the day', async () => {
    expect(await log().delivered('2026-11-24')).toEqual([{ id: 'f-1', at: Date.parse(AT) }]);
    const other = keyring(JSON.stringify({ current: 'a root that nobody at the gateway knows' }));
    await expect(faxLog(url, async () => other, clock).delivered('2026-11-24')).rejects.toThrow(
      'the fax gateway answered 401',
    );
  });

  it.each([
    [{ status: 500, body: '' }],
    [{ status: 302, body: '' }],
    [{ status: 200, body: '' }],
    [{ status: 200, body: '{"faxes":[{"id":1}]}' }],
    [{ status: 200, body: '[]' }],
    [{ status: 200, body: `{"faxes":[]}${' '.repeat(5_000_001)}` }],
  ])('that says %j says nothing', async (said) => {
    answer = () => said;
    await expect(log().delivered('2026-11-24')).rejects.toThrow();
  });
});

describe('the sides of the fax', () => {
  const lines: LogLine[] = [];
  const sidesOf = (keysThere: readonly string[]) =>
    sidesReader({
      objects: {
        list: async () => keysThere.map((key) => ({ key, at: Date.parse(AT), bytes: 9 })),
        get: async () => undefined,
        scanned: async () => undefined,
      },
      arrivals: { onDay: async () => [] },
      petitions: { read: async () => undefined, content: async () => undefined },
      isScanned: true,
      faxLog: log(),
      clock,
      log: (line) => void lines.push(line),
    })('fax', '2026-11-24');
  const kinds = async (there: readonly string[]) =>
    reconcile(await sidesOf(there), NOW, terms.calendar).map(({ kind }) => kind);

  it.each(['json', 'multipart'] as const)(
    'find a fax under the name that %s gave it',
    async (transport) => {
      expect(await kinds([`fax/${faxObjectId(transport, 'f-1')}.json`])).toEqual(['unhandled']);
    },
  );

  it('know nothing of what came by mail: no gateway lists it', async () => {
    const mailed = `fax/${faxObjectId('mail', 'f-2')}.json`;
    expect((await kinds([mailed])).toSorted()).toEqual(['not-arrived', 'unhandled']);
  });

  it('name one that never came, and one that the gateway does not know', async () => {
    expect((await kinds(['fax/unknown.json'])).toSorted()).toEqual([
      'not-arrived',
      'not-listed',
      'unhandled',
    ]);
  });

  it('where the gateway does not answer leave out what only it can say, and log it', async () => {
    answer = () => ({ status: 503, body: '' });
    expect(await kinds(['fax/unknown.json'])).toEqual(['unhandled']);
    expect(lines.at(-1)).toMatchObject({
      message: 'the fax gateway did not say what it delivered',
    });
  });
});
