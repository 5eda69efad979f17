import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { faxGatewayHandler } from '../../functions/intake/fax-gateway.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst } from '../petition/world.ts';

const now = kst('2026-11-24 10:12');
const keys = keyring('{"current":"a root that only this test knows"}');
const tiff = readFileSync(new URL('../fixtures/fax/g4-fine.tif', import.meta.url));

let stored: Map<string, Uint8Array>;
let lines: LogLine[];
let fails = false;
beforeEach(() => {
  stored = new Map();
  lines = [];
  fails = false;
});
const handler = faxGatewayHandler({
  keys: async () => keys,
  publicKey: '',
  arrived: {
    async put(key, body) {
      if (fails && key.endsWith('.json')) throw new Error('S3 is gone');
      if (!stored.has(key)) stored.set(key, body);
    },
  },
  log: (line) => void lines.push(line),
});

async function send(
  body: Buffer | string,
  { at = now, type = 'application/json', base64 = false } = {},
) {
  const bytes = Buffer.from(body);
  const timestamp = String(at / 1000);
  const mac = keys.current.mac('faxes', Buffer.concat([Buffer.from(`${timestamp}.`), bytes]));
  const event = {
    rawPath: '/gateways/fax',
    headers: {
      'content-type': type,
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${keys.current.id}.${mac.toString('hex')}`,
    },
    requestContext: { timeEpoch: now, requestId: 'r' },
    body: bytes.toString(base64 ? 'base64' : 'utf8'),
    isBase64Encoded: base64,
  };
  const { statusCode, body: said } = await handler(event as never);
  return { status: statusCode, body: JSON.parse(String(said)) };
}
const fax = (change: object = {}) =>
  JSON.stringify({ faxId: 'f-1', from: '033-000-4821', file: tiff.toString('base64'), ...change });

describe('a fax at the door', () => {
  it('is stored as it came, its pictures before what is said of them', async () => {
    const { status, body } = await send(fax());
    expect(status).toBe(200);
    expect([...stored.keys()]).toEqual([`fax/${body.received}.tif`, `fax/${body.received}.json`]);
    expect(stored.get(`fax/${body.received}.tif`)).toEqual(tiff);
    const envelope = JSON.parse(
      Buffer.from(stored.get(`fax/${body.received}.json`) ?? '').toString(),
    );
    expect(envelope).toMatchObject({ v: 1, faxId: 'f-1', receivedAt: now });
    expect(JSON.stringify(lines)).not.toContain('4821');
  });

  it('handed over again it is the same, and nothing is changed', async () => {
    const first = await send(fax());
    const before = new Map(stored);
    const again = await send(fax({ from: '033-000-9999', pages: 9 }), { at: now + 60_000 });
    expect(again).toEqual(first);
    expect(stored).toEqual(before);
  });

  it('whose pictures have an address is stored without them', async () => {
    const { body } = await send(fax({ file: undefined, mediaUrl: 'https://fax.example.com/1' }));
    expect([...stored.keys()]).toEqual([`fax/${body.received}.json`]);
  });

  it('that is a form is read by its bytes', async () => {
    const form = new FormData();
    form.set('faxId', 'f-2');
    form.set('file', new Blob([new Uint8Array(tiff)]), 'a.tif');
    const sent = new Response(form);
    const type = sent.headers.get('content-type') ?? '';
    const { status } = await send(Buffer.from(await sent.arrayBuffer()), { type, base64: true });
    expect(status).toBe(200);
    expect([...stored.values()][0]).toEqual(tiff);
  });

  it('is not taken while it cannot be stored: the gateway sends it again', async () => {
    fails = true;
    expect((await send(fax())).status).toBe(500);
    fails = false;
    expect((await send(fax())).status).toBe(200);
    expect(stored.size).toBe(2);
  });

  it('that was sent by us is none', async () => {
    const told = await send(JSON.stringify({ data: { event_type: 'fax.delivered', payload: {} } }));
    expect(told).toEqual({ status: 200, body: { ignored: true } });
    expect(stored.size).toBe(0);
  });

  it.each([
    ['stale', fax(), { at: now - 300_001 }, 401, 'not-signed'],
    ['too early', fax(), { at: now + 300_001 }, 401, 'not-signed'],
    ['no JSON', '{', {}, 400, 'unreadable-body'],
    ['no fax', '{"faxId":"f-1"}', {}, 400, 'invalid-request'],
    ['too large', Buffer.alloc(6 * 1024 * 1024 + 1, 32), {}, 413, 'too-large'],
  ])('what is %s is refused', async (_, body, how, status, code) => {
    const reply = await send(body, how);
    expect([reply.status, reply.body.type]).toEqual([status, `urn:ihaeng:problem:${code}`]);
    expect(stored.size).toBe(0);
  });
});
