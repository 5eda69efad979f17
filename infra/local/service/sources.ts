import type { Fault, VirtualClock } from '../contract.ts';
import type { LocalFunction } from '../functions.ts';
import { isNamed } from '../gateway.ts';
import { isRunaway, traceOf } from '../queues/lineage.ts';
import type { QueueStore } from '../queues/store.ts';
import { followStream, streamOf } from '../tables/streams.ts';
import type { Tables } from '../tables/tables.ts';
import { attributeOf } from '../template/names.ts';
import type { Assembly, Resource } from '../template.ts';
import { listOf } from './functions.ts';

export interface SourceDeps {
  readonly assembly: Assembly;
  readonly clock: VirtualClock;
  readonly store: QueueStore;
  readonly tables: Tables;
  readonly armed: () => Fault[];
  readonly functionNamed: (name: string) => LocalFunction;
  readonly heard: (text: string) => void;
  /** Functions, by a part of their name, that no stream wakes. */
  readonly asleep?: readonly string[] | undefined;
}

/** Connects the template's queues and streams to their functions. Returns what to call when a table was written. */
export async function connectSources(deps: SourceDeps): Promise<readonly (() => void)[]> {
  const news: (() => void)[] = [];
  const streams = new Map<string, ReturnType<typeof streamOf>>();
  for (const mapping of deps.assembly.ofType('AWS::Lambda::EventSourceMapping')) {
    const source = String(mapping.properties.EventSourceArn);
    if (source.includes(':sqs:')) queueSource(mapping, source, deps);
    else if (!deps.asleep?.some((name) => isNamed(String(mapping.properties.FunctionName), name)))
      news.push(await streamSource(mapping, source, deps, streams));
  }
  return news;
}

/** A fault on the function's deliveries: they are taken and never made. */
function isDropped(name: string, armed: Fault[]): boolean {
  const found = armed.find(
    ({ service, fault, function: given, count }) =>
      service === 'lambda' && fault === 'drop' && count > 0 && isNamed(name, given),
  );
  if (found) found.count -= 1;
  return found !== undefined;
}

const reportsItems = ({ properties }: Resource): boolean =>
  listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures');

const failuresIn = (result: unknown): readonly string[] =>
  listOf(Object(result).batchItemFailures).map((failure) => String(Object(failure).itemIdentifier));

function queueSource(
  mapping: Resource,
  arn: string,
  { store, armed, functionNamed }: SourceDeps,
): void {
  const { properties } = mapping;
  const target = functionNamed(String(properties.FunctionName));
  const atOnce = Object(properties.ScalingConfig).MaximumConcurrency;
  store.subscribe(arn, {
    batchSize: Number(properties.BatchSize ?? 10),
    window: Number(properties.MaximumBatchingWindowInSeconds ?? 0),
    ...(atOnce !== undefined && { maxConcurrency: Number(atOnce) }),
    async deliver(Records) {
      if (isDropped(target.name, armed())) return [];
      const stopped = target.mayLoop ? [] : Records.filter((one) => isRunaway(one, target.arn));
      for (const { messageId } of stopped)
        console.error(`${target.name} is in a recursive loop: ${messageId} is not delivered`);
      const given = Records.filter((one) => !stopped.includes(one));
      const idsOf = (records: typeof Records) => records.map(({ messageId }) => messageId);
      if (given.length === 0) return idsOf(stopped);
      try {
        const result = await target.invoke({ Records: given }, traceOf(given, target.arn));
        return [...idsOf(stopped), ...(reportsItems(mapping) ? failuresIn(result) : [])];
      } catch {
        return idsOf(Records); // the function's log says why
      }
    },
  });
}

async function streamSource(
  mapping: Resource,
  source: string,
  deps: SourceDeps,
  streams: Map<string, ReturnType<typeof streamOf>>,
): Promise<() => void> {
  const { properties } = mapping;
  const table = deps.assembly
    .ofType('AWS::DynamoDB::Table')
    .find(({ type, name, id }) => attributeOf(type, name, 'StreamArn', id) === source);
  if (!table) throw new Error(`${mapping.id}: no table has the stream ${source}`);
  const target = deps.functionNamed(String(properties.FunctionName));
  const lost = Object(Object(properties.DestinationConfig).OnFailure).Destination;
  const shared = streams.get(source) ?? streamOf(table.name, deps.tables);
  streams.set(source, shared);
  const stream = followStream(shared.reader(), deps.clock, {
    streamArn: source,
    batchSize: Number(properties.BatchSize ?? 100),
    filters: listOf(Object(properties.FilterCriteria).Filters).map((filter) =>
      String(Object(filter).Pattern),
    ),
    retries: Number(properties.MaximumRetryAttempts ?? 10_000),
    bisect: properties.BisectBatchOnFunctionError === true,
    async deliver(Records) {
      deps.heard(JSON.stringify(Records));
      if (isDropped(target.name, deps.armed())) return undefined;
      const result = await target.invoke({ Records });
      return reportsItems(mapping) ? failuresIn(result)[0] : undefined;
    },
    giveUp(records) {
      const numbers = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
      const body = JSON.stringify({
        requestContext: { functionArn: target.arn, condition: 'RetryAttemptsExhausted' },
        DDBStreamBatchInfo: {
          startSequenceNumber: numbers[0],
          endSequenceNumber: numbers.at(-1),
          batchSize: records.length,
          streamArn: source,
        },
      });
      if (lost !== undefined) deps.store.send(String(lost), body);
      else console.error(`${target.name} gave up ${records.length} stream records`);
    },
  });
  return stream.news;
}
