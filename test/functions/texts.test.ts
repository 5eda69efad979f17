import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayNewsHandler } from '../../functions/notify/gateway-news.ts';
import { textProvider } from '../../shared/aws/text-provider.ts';
import type { HttpEvent } from '../../shared/lambda/http.ts';
import type { MailNews } from '../../shared/messages/messages.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { isSigned } from '../../shared/privacy/signed-request.ts';
import { kst } from '../petition/world.ts';

const now = kst('2026-11-24 10:12');
const clock = { now: () => now };
const keys = keyring('{"current":"a root that only this test knows"}');
const older = keyring('{"current":"another root that is older","previous":"x, of long ago, too"}');
const message = { to: '010-0000-4821', text: '접수되었습니다', reference: '2026-000001-4.1.0' };

describe('the adapter', () => {
  let status = 202;
  let asked: { readonly body: string; readonly timestamp: string; readonly signature: string };
  let hangsUp = false;
  const provider = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const { 'ihaeng-timestamp': timestamp, 'ihaeng-signature': signature } = request.headers;
      asked = { body, timestamp: String(timestamp), signature: String(signature) };
      if (hangsUp) response.destroy();
      else response.writeHead(status).end();
    });
  });
  let send: () => Promise<string>;
  beforeAll(async () => {
    await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
    const { port } = Object(provider.address());
    const texts = textProvider(`http://127.0.0.1:${port}/`, async () => keys, clock);
    send = () => texts.send(message);
  });
  afterAll(() => void provider.close());

  it('signs what it posts, with the digits of the number', async () => {
    expect(await send()).toBe('taken');
    expect(JSON.parse(asked.body)).toEqual({ ...message, to: '01000004821' });
    expect(isSigned(keys, 'texts', asked, now)).toBe(true);
    expect(isSigned(keys, 'texts', { ...asked, body: `${asked.body} ` }, now)).toBe(false);
    expect(isSigned(keys, 'texts', asked, now + 6 * 60_000)).toBe(false);
    expect(isSigned(older, 'texts', asked, now)).toBe(false);
  });

  it('calls a 4xx refused, and everything else unknown', async () => {
    status = 400;
    expect(await send()).toBe('refused');
    for (const unknown of [429, 500, 503]) {
      status = unknown;
      await expect(send()).rejects.toThrow(String(unknown));
    }
    hangsUp = true;
    await expect(send()).rejects.toThrow(/^(?!.*4821)/);
  });
});

describe('a report', () => {
  const told: MailNews[] = [];
  const handler = gatewayNewsHandler({
    keys: async () => keys,
    news: { tell: async (news) => void told.push(news) },
    clock,
    log: () => {},
  });
  const report = async (body: object, signWith = keys) => {
    const text = JSON.stringify(body);
    const timestamp = String(now / 1000);
    const mac = signWith.current.mac('texts', `${timestamp}.${text}`).toString('hex');
    const event: Pick<HttpEvent, 'headers' | 'body' | 'isBase64Encoded' | 'rawPath'> = {
      rawPath: '/gateways/texts',
      headers: {
        'ihaeng-timestamp': timestamp,
        'ihaeng-signature': `${signWith.current.id}.${mac}`,
      },
      body: text,
      isBase64Encoded: false,
    };
    return (await handler(event as never)).statusCode;
  };
  const delivered = {
    reference: message.reference,
    event: 'delivered',
    at: new Date(now).toISOString(),
  };

  it('joins the news of mails, under the same id', async () => {
    expect(await report(delivered)).toBe(202);
    expect(await report({ ...delivered, event: 'failed' })).toBe(202);
    expect(told.map(({ type, notice, way }) => [type, notice, way])).toEqual([
      ['Delivery', '2026-000001-4_1_0', 'text'],
      ['Bounce', '2026-000001-4_1_0', 'text'],
    ]);
  });

  it.each([
    ['signed by another', delivered, older, 401],
    ['from the future', { ...delivered, at: new Date(now + 1000).toISOString() }, keys, 422],
    ['about nothing of ours', { ...delivered, reference: 'x' }, keys, 400],
  ])('%s is refused', async (_, body, signWith, status) => {
    const before = told.length;
    expect(await report(body, signWith)).toBe(status);
    expect(told).toHaveLength(before);
  });
});
