import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod/mini';
import type { DynamoDbLocal } from '../../infra/local/tables/engine.ts';

/** Capacity units as DynamoDB itself counts them (transactions double, indexes included). */
export interface Units {
  write: number;
  read: number;
}

const Consumed = z.object({ CapacityUnits: z._default(z.number(), 0) });
const Reply = z.object({
  ConsumedCapacity: z.optional(z.union([Consumed, z.array(Consumed)])),
});
const WRITES = /\.(PutItem|UpdateItem|DeleteItem|TransactWriteItems|BatchWriteItem)$/;
const READS = /\.(GetItem|Query|TransactGetItems|BatchGetItem)$/;

/** A way to DynamoDB Local that asks each answer what it cost. */
export async function metered(
  engine: DynamoDbLocal,
): Promise<DynamoDbLocal & { readonly units: Units }> {
  const units: Units = { write: 0, read: 0 };
  const server = createServer((request, response) => {
    const forward = async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const target = String(request.headers['x-amz-target'] ?? '');
      const kind = WRITES.test(target) ? 'write' : READS.test(target) ? 'read' : undefined;
      const sent = Buffer.concat(chunks).toString();
      const body = kind
        ? JSON.stringify({ ...JSON.parse(sent), ReturnConsumedCapacity: 'TOTAL' })
        : sent;
      const { host: _, 'content-length': __, connection: ___, ...kept } = request.headers;
      const headers = Object.fromEntries(
        Object.entries(kept).map(([name, value]) => [name, String(value)]),
      );
      const reply = await fetch(engine.endpoint, {
        method: request.method ?? 'POST',
        headers,
        body,
      });
      const text = await reply.text();
      if (kind && reply.ok) {
        const { ConsumedCapacity: consumed = [] } = Reply.parse(JSON.parse(text));
        for (const { CapacityUnits } of Array.isArray(consumed) ? consumed : [consumed])
          units[kind] += CapacityUnits;
      }
      response.writeHead(reply.status, {
        'content-type': reply.headers.get('content-type') ?? 'application/x-amz-json-1.0',
      });
      response.end(text);
    };
    forward().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    endpoint: `http://127.0.0.1:${port}`,
    units,
    async stop() {
      server.close();
      server.closeAllConnections();
      await engine.stop();
    },
  };
}
