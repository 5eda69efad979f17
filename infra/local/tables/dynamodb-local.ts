import type { StreamRecord } from './stream-record.ts';
import { answerOf, type Body, RUNNER, type TablesBackend } from './tables.ts';

const TABLES = 'DynamoDB_20120810';
const STREAMS = 'DynamoDBStreams_20120810';

/**
 * Tables in a DynamoDB Local (`TABLES=dynamodb-local`). Worlds in one JVM differ by their access
 * key. The end of a stream is known by a sentinel: an item of the runner's own; once its record has come, everything before
 * it has.
 */
export function dynamoDbLocalBackend(endpoint: string, world: string): TablesBackend {
  const authorization = `AWS4-HMAC-SHA256 Credential=${world}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;
  const streams = new Map<string, { readonly iterator: string; readonly marks: number }>();

  async function send(target: string, body: string | Buffer) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization,
      },
      body,
    });
    return {
      status: response.status,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: Buffer.from(await response.arrayBuffer()),
    };
  }
  const call = async (target: string, input: object): Promise<Body> =>
    answerOf(target, await send(target, JSON.stringify(input)));

  async function opened(table: string): Promise<string> {
    const { Table } = await call(`${TABLES}.DescribeTable`, { TableName: table });
    const StreamArn = String(Object(Table).LatestStreamArn);
    const { StreamDescription } = await call(`${STREAMS}.DescribeStream`, { StreamArn });
    const ShardId = Object(Object(StreamDescription).Shards?.at(-1)).ShardId;
    const { ShardIterator } = await call(`${STREAMS}.GetShardIterator`, {
      ...{ StreamArn, ShardId },
      ShardIteratorType: 'TRIM_HORIZON',
    });
    return String(ShardIterator);
  }

  return {
    send: (action, body) => send(`${TABLES}.${action}`, body),
    async records(table) {
      const before = streams.get(table);
      const mark = String((before?.marks ?? 0) + 1);
      const Key = { pk: { S: RUNNER }, sk: { S: mark } };
      await call(`${TABLES}.PutItem`, { TableName: table, Item: Key });
      await call(`${TABLES}.DeleteItem`, { TableName: table, Key });
      let iterator = before?.iterator ?? (await opened(table));
      const found: StreamRecord[] = [];
      for (let seen = false; !seen; ) {
        const page = await call(`${STREAMS}.GetRecords`, { ShardIterator: iterator });
        iterator = String(page.NextShardIterator);
        const records: StreamRecord[] = Array.isArray(page.Records) ? page.Records : [];
        for (const record of records) {
          const { Keys } = record.dynamodb;
          if (Keys.pk?.S !== RUNNER) found.push(record);
          else seen ||= Keys.sk?.S === mark && record.eventName === 'REMOVE';
        }
        if (records.length === 0) await new Promise((later) => setTimeout(later, 5));
      }
      streams.set(table, { iterator, marks: Number(mark) });
      return found;
    },
  };
}
