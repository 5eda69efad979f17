import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import type { Fault } from '../../../infra/local/contract.ts';
import { type QueueStore, queueStore } from '../../../infra/local/queues/store.ts';
import { queueEngine } from '../../../infra/local/queues.ts';
import { type Served, serve } from './sdk.ts';

const START = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const arn = (name: string) => `arn:aws:sqs:ap-northeast-2:000000000000:${name}`;
const url = (name: string) => `http://localhost:4000/000000000000/${name}`;

let clock: ReturnType<typeof virtualClock>;
let store: QueueStore;
let armed: Fault['fault'][];
let served: Served;
let client: SQSClient;

beforeEach(async () => {
  clock = virtualClock(START, false);
  armed = [];
  store = queueStore(clock, {
    take: (_service, _action, kinds) => {
      const next = armed[0];
      return next && kinds.includes(next) ? armed.shift() : undefined;
    },
  });
  store.create({
    name: 'dead',
    arn: arn('dead'),
    url: url('dead'),
    visibilityTimeout: 30,
    delaySeconds: 0,
  });
  store.create({
    name: 'rings',
    arn: arn('rings'),
    url: url('rings'),
    visibilityTimeout: 30,
    delaySeconds: 0,
    redrive: { deadLetterArn: arn('dead'), maxReceiveCount: 2 },
  });
  served = await serve(queueEngine({ store, clock }));
  client = new SQSClient({ ...served.config, useQueueUrlAsEndpoint: false });
});
afterEach(() => served.close());

const QueueUrl = url('rings');
const send = (MessageBody: string, DelaySeconds?: number) =>
  client.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds }));
const receive = async (most = 10) =>
  (
    await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: most, AttributeNames: ['All'] }),
    )
  ).Messages ?? [];

describe('the SDK against the queues', () => {
  it('sends (the SDK checks the MD5), hides while in flight, counts, deletes', async () => {
    await send('한글');
    const [first] = await receive();
    expect(first?.Body).toBe('한글');
    expect(await receive()).toEqual([]);
    await clock.advanceTo(START + 30_000);
    const [second] = await receive();
    expect(second?.Attributes?.ApproximateReceiveCount).toBe('2');
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }));
    await clock.advanceTo(START + 90_000);
    expect(await receive()).toEqual([]);
    expect(served.described[0]).toEqual({ action: 'sqs:SendMessage', resources: [arn('rings')] });
  });

  it('delays by message, visible again at once when visibility becomes 0', async () => {
    await send('later', 900);
    await clock.advanceTo(START + 899_000);
    expect(await receive()).toEqual([]);
    await clock.advanceTo(START + 900_000);
    const [message] = await receive();
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl,
        ReceiptHandle: message?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
    expect(await receive()).toHaveLength(1);
    await expect(send('too late', 901)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('sends batches, and refuses what AWS refuses', async () => {
    const entry = (Id: string) => ({ Id, MessageBody: Id });
    const sent = await client.send(
      new SendMessageBatchCommand({ QueueUrl, Entries: [entry('a'), entry('b')] }),
    );
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['a', 'b']);
    expect(served.described.at(-1)?.action).toBe('sqs:SendMessage');
    await expect(
      client.send(new SendMessageBatchCommand({ QueueUrl, Entries: [entry('a'), entry('a')] })),
    ).rejects.toMatchObject({ name: 'BatchEntryIdsNotDistinct' });
    await expect(
      client.send(new GetQueueUrlCommand({ QueueName: 'nobody' })),
    ).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
    await expect(client.send(new ListQueuesCommand({}))).rejects.toMatchObject({
      name: 'UnsupportedOperation',
    });
    await expect(
      client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x', MessageGroupId: 'g' })),
    ).rejects.toThrow(/MessageGroupId/);
  });

  it('buries what was received too often, and redrives it', async () => {
    await send('poison');
    await receive();
    await clock.advanceTo(START + 30_000);
    await receive();
    await clock.advanceTo(START + 60_000);
    expect(await receive()).toEqual([]);
    expect(store.peek('dead')).toMatchObject([{ body: 'poison', state: 'visible' }]);
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: arn('dead') }));
    const { Results } = await client.send(
      new ListMessageMoveTasksCommand({ SourceArn: arn('dead') }),
    );
    expect(Results?.[0]).toMatchObject({
      Status: 'COMPLETED',
      ApproximateNumberOfMessagesMoved: 1,
    });
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'QueueArn'],
      }),
    );
    expect(Attributes).toEqual({ ApproximateNumberOfMessages: '1', QueueArn: arn('rings') });
  });
});

describe('an event source mapping', () => {
  it('returns only what failed, when its visibility ends, and buries it after the last try', async () => {
    const seen: string[] = [];
    store.subscribe(arn('rings'), {
      batchSize: 10,
      window: 1,
      deliver: async (records) => {
        seen.push(`${records.map(({ body }) => body)}@${(clock.now() - START) / 1000}`);
        return records.filter(({ body }) => body === 'bad').map(({ messageId }) => messageId);
      },
    });
    for (const body of ['good', 'bad', 'fine']) await send(body);
    await clock.advanceTo(START + 120_000);
    expect(seen).toEqual(['good,bad,fine@1', 'bad@32']);
    expect(store.peek('rings')).toEqual([]);
    expect(store.peek('dead')).toMatchObject([{ body: 'bad' }]);
  });

  it('delivers at once without a window, never more batches than allowed, and idle awaits them', async () => {
    let inside = 0;
    let most = 0;
    store.subscribe(arn('rings'), {
      batchSize: 1,
      maxConcurrency: 2,
      deliver: async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise<void>((done) => setImmediate(done));
        inside -= 1;
        return [];
      },
    });
    for (let n = 0; n < 7; n += 1) store.send(arn('rings'), String(n));
    await clock.idle();
    expect({ most, left: store.peek('rings').length }).toEqual({ most: 2, left: 0 });
  });

  it('duplicates with the same id, drops, and lets others overtake, as the faults ask', async () => {
    const seen: string[] = [];
    const ids = new Set<string>();
    store.subscribe(arn('rings'), {
      batchSize: 1,
      deliver: async ([record]) => {
        seen.push(record?.body ?? '');
        ids.add(record?.messageId ?? '');
        return [];
      },
    });
    armed.push('duplicate', 'drop', 'reorder');
    for (const body of ['twice', 'lost', 'overtaken', 'plain']) store.send(arn('rings'), body);
    await clock.advanceTo(START + 5_000);
    expect(seen).toEqual(['twice', 'twice', 'plain', 'overtaken']);
    expect(ids.size).toBe(3);
  });
});
