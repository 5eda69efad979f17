import { describe, expect, it } from 'vitest';
import { http, json } from '../../shared/lambda/http.ts';
import { eventOf } from '../functions/desk-request.ts';
import { kst } from '../petition/world.ts';

const EVENT = eventOf('GET', '/health', kst('2026-11-24 10:12'), {});
/** A context as Lambda gives it, with so many milliseconds left. */
const left = (ms: number) => [{ getRemainingTimeInMillis: () => ms }] as never[];

describe('a request that takes too long', () => {
  const never = http(
    () => new Promise(() => {}),
    () => {},
  );

  it('is told "busy, try again" a second before the function is killed', async () => {
    const from = performance.now();
    const reply = await never(EVENT, ...left(1050));
    expect(performance.now() - from).toBeGreaterThan(40);
    expect(reply).toMatchObject({ statusCode: 503, headers: { 'retry-after': '2' } });
    expect(JSON.parse(reply.body ?? '')).toMatchObject({ status: 503 });
  });

  it('does not change what answers in time', async () => {
    const quick = http(
      async () => json(200, { well: true }),
      () => {},
    );
    expect(await quick(EVENT, ...left(5000))).toMatchObject({ statusCode: 200 });
  });
});
