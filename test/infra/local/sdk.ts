import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '../../../infra/local/contract.ts';

export interface Served {
  /** What a real SDK client needs to talk to the engine. */
  readonly config: {
    readonly endpoint: string;
    readonly region: string;
    readonly maxAttempts: number;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly described: ReturnType<Engine['describe']>[];
  close(): void;
}

/** One engine behind the smallest of gateways: it describes, then handles. */
export async function serve(engine: Engine): Promise<Served> {
  const described: Served['described'] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)])),
      body: Buffer.concat(chunks),
    };
    try {
      const what = engine.describe(asked);
      described.push(what);
      const action = (what.action.split(':')[1] ?? '').concat(batchSuffix(asked.headers));
      const reply = await engine.handle({ ...asked, action });
      response.writeHead(reply.status, reply.headers).end(reply.body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return {
    described,
    config: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'ap-northeast-2',
      maxAttempts: 1,
      credentials: { accessKeyId: 'AKIALOCAL', secretAccessKey: 'local' },
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** IAM names the batch actions without their suffix; the engine wants it. */
const batchSuffix = (headers: Record<string, string>) =>
  headers['x-amz-target']?.endsWith('Batch') ? 'Batch' : '';
