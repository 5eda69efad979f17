import { afterEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { throttle } from '../../../infra/local/gateway/throttle.ts';
import { httpApi, type Turn } from '../../../infra/local/http.ts';

const MIB = 1024 * 1024;
const clock = virtualClock(Date.parse('2026-11-24T10:00:00+09:00'), false);
let api: Awaited<ReturnType<typeof httpApi>> | undefined;
afterEach(() => api?.stop());

/** What API Gateway answers where every function says which route it was asked for. */
async function opened(keys: readonly string[], turn?: Turn) {
  const routes = keys.map((key) => ({ key, invoke: async () => ({ statusCode: 200, body: key }) }));
  const own = await httpApi(routes, async () => false, clock, 0, turn);
  api = own;
  return async (method: string, path: string, body?: Buffer, type = 'image/jpeg') => {
    const reply = await fetch(own.endpoint + path, {
      method,
      headers: { 'content-type': type },
      ...(body && { body: new Uint8Array(body) }),
    });
    return [reply.status, await reply.text()];
  };
}

describe('what API Gateway says by itself', () => {
  it('is 413 for more than it takes, and for more than Lambda takes in base64', async () => {
    const ask = await opened(['POST /']);
    const tooLarge = [413, '{"message":"Request Entity Too Large"}'];
    expect(await ask('POST', '/', Buffer.alloc(10 * MIB + 1), 'text/plain')).toEqual(tooLarge);
    expect(await ask('POST', '/', Buffer.alloc(5.9e6))).toEqual(tooLarge);
    expect(await ask('POST', '/', Buffer.alloc(4 * MIB))).toEqual([200, 'POST /']);
    expect(await ask('POST', '/', Buffer.alloc(5.9e6, 'a'), 'text/plain')).toEqual([200, 'POST /']);
  });

  it('is 429 and 503 where a route has no turn, and its function is not asked', async () => {
    const turns = ['throttled', 'unavailable', undefined] as const;
    let asked = 0;
    const ask = await opened(['GET /'], () => turns[asked++]);
    expect(await ask('GET', '/')).toEqual([429, '{"message":"Too Many Requests"}']);
    expect(await ask('GET', '/')).toEqual([503, '{"message":"Service Unavailable"}']);
    expect(await ask('GET', '/')).toEqual([200, 'GET /']);
  });

  it('is 404 for what no route is for; $default takes it, whatever the method, after all others', async () => {
    const bare = await opened(['GET /a/{b}']);
    expect(await bare('GET', '/c')).toEqual([404, '{"message":"Not Found"}']);
    await api?.stop();
    const ask = await opened(['$default', 'GET /a/{b}', 'GET /a']);
    expect(await ask('GET', '/c/d/e')).toEqual([200, '$default']);
    expect(await ask('DELETE', '/a')).toEqual([200, '$default']);
    expect([await ask('GET', '/a'), await ask('GET', '/a/b')]).toEqual([
      [200, 'GET /a'],
      [200, 'GET /a/{b}'],
    ]);
  });
});

describe('the throttle of a stage', () => {
  it('takes a burst, then as many a second as it says; each route has a bucket of its own', () => {
    let now = 0;
    const stage = {
      DefaultRouteSettings: { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 3 },
      RouteSettings: { 'POST /': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 1 } },
    };
    const takes = throttle(stage, () => now);
    const times = (route: string, count: number) =>
      Array.from({ length: count }, () => takes(route));
    expect(times('GET /', 4)).toEqual([true, true, true, false]);
    expect(times('POST /', 2)).toEqual([true, false]);
    now = 500;
    expect(times('GET /', 2)).toEqual([true, false]);
    now = 60_000;
    expect(times('GET /', 4)).toEqual([true, true, true, false]);
  });

  it('is none where the stage has none', () => {
    expect(throttle({}, () => 0)('GET /')).toBe(true);
  });
});
