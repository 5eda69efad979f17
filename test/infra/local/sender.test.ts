import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { queueStore } from '../../../infra/local/queues/store.ts';
import { queueEngine } from '../../../infra/local/queues.ts';
import { noticesQueue } from '../../../shared/aws/queues.ts';
import { serve } from './sdk.ts';

const name = 'notices';
const arn = `arn:aws:sqs:ap-northeast-2:000000000000:${name}`;
const url = `http://localhost:4000/000000000000/${name}`;

/** Our sender against the runner's queues; counts its requests. */
async function world() {
  const clock = virtualClock(Date.parse('2026-11-20T17:40:00+09:00'), false);
  const store = queueStore(clock, { take: () => undefined });
  store.create({ name, arn, url, visibilityTimeout: 30, delaySeconds: 0 });
  const served = await serve(queueEngine({ store, clock }));
  const client = new SQSClient({
    ...served.config,
    useQueueUrlAsEndpoint: false,
    maxAttempts: 1,
  });
  let requests = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: 'finalizeRequest' },
  );
  const waiting = () => store.receive(store.byName(name), 10).map(({ body }) => JSON.parse(body));
  return { client, served, waiting, requests: () => requests };
}

it('sends what is asked for in one go in one request for each ten', async () => {
  const { client, served, waiting, requests } = await world();
  const sends = noticesQueue(client, url);
  const all = Array.from({ length: 12 }, (_, i) => ({
    v: 1 as const,
    subject: 's',
    notice: `1.${i}`,
  }));
  await Promise.all(all.map((message) => sends.send(message)));
  expect(requests()).toBe(2);
  await sends.send({ v: 1, subject: 's', notice: '2.0' });
  expect(requests()).toBe(3);
  const ids = [...waiting(), ...waiting()].map(({ notice }) => notice).toSorted();
  expect(ids).toEqual([...all.map(({ notice }) => notice), '2.0'].toSorted());
  served.close();
});

it('tells each message its own outcome', async () => {
  const { client, served, waiting } = await world();
  const sends = noticesQueue(client, url);
  const tooLong = { v: 1 as const, subject: 's'.repeat(1_100_000), notice: '1.1' };
  const settled = await Promise.allSettled([
    sends.send({ v: 1, subject: 's', notice: '1.0' }),
    sends.send(tooLong),
  ]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(waiting()).toHaveLength(1);
  served.close();
});

it('fails every message of a request that fails', async () => {
  const { client, served } = await world();
  served.close();
  const sends = noticesQueue(client, url);
  const settled = await Promise.allSettled(
    ['1.0', '1.1'].map((notice) => sends.send({ v: 1, subject: 's', notice })),
  );
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
