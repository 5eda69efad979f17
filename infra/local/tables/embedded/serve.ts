import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EngineReply } from '../../contract.ts';
import { httpServer } from '../../server.ts';
import type { TablesBackend } from '../tables.ts';
import { type EmbeddedDeps, embeddedTables } from './engine.ts';

/** The engine as the runner's gateway asks it. */
export function embeddedBackend(deps: EmbeddedDeps): TablesBackend {
  const engine = embeddedTables(deps);
  return {
    send: async (action, body) => replyOf(engine, action, String(body)),
    records: async (table) => engine.takeRecords(table),
  };
}

function replyOf(
  engine: ReturnType<typeof embeddedTables>,
  action: string,
  text: string,
): EngineReply {
  const { status, body } = engine.answer(action, JSON.parse(text || '{}'));
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify(body),
  };
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const ownBackend = (): TablesBackend =>
  embeddedBackend({
    now: Date.now,
    arnOf: (table) => `arn:aws:dynamodb:ap-northeast-2:000000000000:table/${table}`,
    isFollowed: false, // streams are not served
  });

/** The engine over HTTP, for an SDK client of a test or a bench: a world of tables for each access key. */
export async function serveTables(backendOf: (key: string) => TablesBackend = ownBackend) {
  const worlds = new Map<string, TablesBackend>();
  const world = (key: string) => {
    const found = worlds.get(key) ?? backendOf(key);
    worlds.set(key, found);
    return found;
  };
  const server = httpServer((request, response) => {
    const { authorization = '', 'x-amz-target': target = '' } = request.headers;
    const key = /Credential=([^/]+)/.exec(authorization)?.[1] ?? '';
    const action = String(target).split('.').at(-1) ?? '';
    textOf(request)
      .then((text) => world(key).send(action, text))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
