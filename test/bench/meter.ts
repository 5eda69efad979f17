import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDbLocal } from '../../infra/local/tables/engine.ts';
import type { Charge } from './charge.ts';
import { charged } from './charges.ts';
import type { Send } from './layout.ts';

/** Headers that belong to the connection, not to the request. */
const OWN = new Set(['host', 'content-length', 'connection']);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/**
 * A way to DynamoDB Local that writes down what each request would cost on AWS, by the images of its items before and
 * after. DynamoDB Local's own ConsumedCapacity is not that of DynamoDB. One request at a time, so that no other's
 * write stands between two images; what is asked here takes longer than it would without the meter.
 */
export async function metered(
  engine: DynamoDbLocal,
): Promise<DynamoDbLocal & { readonly charges: readonly Charge[] }> {
  const charges: Charge[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    const answer = ({ status, text }: { readonly status: number; readonly text: string }) =>
      void response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
    const forward = async () => {
      const kept = Object.entries(request.headers).filter(([name]) => !OWN.has(name));
      const headers = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
      const [service = '', action = ''] = (headers['x-amz-target'] ?? '').split('.');
      // Signatures are not verified there: the caller's headers serve for the meter's own questions too.
      const send: Send = async (asked, question) => {
        const reply = await fetch(engine.endpoint, {
          method: 'POST',
          headers: { ...headers, 'x-amz-target': `${service}.${asked}` },
          body: question,
        });
        return { status: reply.status, text: await reply.text() };
      };
      const body = await bodyOf(request);
      if (service.startsWith('DynamoDBStreams')) return answer(await send(action, body)); // free for functions
      const passed = turn.then(() => charged(send, action, body));
      turn = passed.catch(() => undefined); // its own request is told of the failure
      const { reply, charges: own } = await passed;
      charges.push(...own);
      answer(reply);
    };
    forward().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    endpoint: `http://127.0.0.1:${port}`,
    charges,
    async stop() {
      server.close();
      server.closeAllConnections();
      await engine.stop();
    },
  };
}
