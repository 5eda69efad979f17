import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VirtualClock } from './contract.ts';
import { MOST_MAIL_BYTES } from './mail/receiving.ts';
import { httpServer } from './server.ts';

/** A route of the HTTP API: 'POST /petitions', 'GET /petitions/{number}'. */
export interface Route {
  readonly key: string;
  readonly invoke: (event: object) => Promise<unknown>;
}
/** The runner's own address space: true when it answered. */
/** What API Gateway says by itself about a request of a route, before its function is asked; undefined: nothing. */
export type Turn = (route: string) => 'throttled' | 'unavailable' | undefined;
const TURNED = {
  throttled: [429, 'Too Many Requests'],
  unavailable: [503, 'Service Unavailable'],
} as const;

export type Aside = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
) => Promise<boolean>;

/** The route of everything that no other is for. */
const ELSE = '$default';
const MOST_BYTES = 10 * 1024 * 1024;
/** Inbound mail alone may be larger: it does not come through API Gateway. */
const isMail = ({ method, url = '/' }: IncomingMessage): boolean =>
  method === 'POST' && url.split('?')[0] === '/_local/mail';
/** What Lambda takes and gives in one invocation, as JSON. */
const MOST_PAYLOAD = 6 * 1024 * 1024;
const isText = (type: string) =>
  /^(text\/|application\/(json|x-www-form-urlencoded|xml|javascript))|\+json/.test(type);

/** API Gateway's HTTP API, payload 2.0, and the runner's own pages beside it. */
export async function httpApi(
  routes: readonly Route[],
  aside: Aside,
  clock: VirtualClock,
  port: number,
  turn: Turn = () => undefined,
) {
  // The most specific route wins, as in API Gateway, wherever it stands in the template.
  const table = routes
    .toSorted(
      (a, b) =>
        Number(a.key === ELSE) - Number(b.key === ELSE) ||
        a.key.split('{').length - b.key.split('{').length,
    )
    .map((route) => ({ ...route, ...matcher(route.key) }));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (!body) return reply(response, 413, { message: 'Request Entity Too Large' });
    if (await aside(request, response, body)) return;
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const { key, method, path, invoke } of table) {
      const found =
        method === undefined || method === request.method ? path.exec(url.pathname) : null;
      if (!found) continue;
      const turned = turn(key);
      if (turned) {
        const [status, message] = TURNED[turned];
        return reply(response, status, { message });
      }
      const event = eventOf(key, request, url, found.groups ?? {}, body, clock.now());
      if (JSON.stringify(event).length > MOST_PAYLOAD)
        return reply(response, 413, { message: 'Request Entity Too Large' });
      const result = await invoke(event);
      if (JSON.stringify(result).length > MOST_PAYLOAD)
        throw new Error('the reply is larger than Lambda gives');
      return answer(response, result);
    }
    reply(response, 404, { message: 'Not Found' });
  }

  let stopped = false;
  const server = httpServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (stopped) return; // whoever asked is cut off, and the function ended with the runner
      console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
      reply(response, 500, { message: 'Internal Server Error' });
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: own } = server.address() as AddressInfo; // it listens on TCP
  return {
    endpoint: `http://localhost:${own}`,
    stop: () =>
      new Promise<void>((closed) => {
        stopped = true;
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function matcher(key: string): { readonly method: string | undefined; readonly path: RegExp } {
  if (key === ELSE) return { method: undefined, path: /^/ };
  const [method = '', path = '/'] = key.split(' ');
  const pattern = path
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? `(?<${part.slice(1, -1)}>[^/]+)`
        : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
    );
  return { method, path: new RegExp(`^${pattern.join('')}$`) };
}

function eventOf(
  routeKey: string,
  request: IncomingMessage,
  url: URL,
  path: Readonly<Record<string, string>>,
  body: Buffer,
  now: number,
): object {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (name !== 'cookie') headers[name] = [value].flat().join(',');
  const cookies = request.headers.cookie?.split('; ');
  const text = isText(headers['content-type'] ?? '');
  const encoded = !text || !isUtf8(body);
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers,
    ...(url.search && { queryStringParameters: Object.fromEntries(url.searchParams) }),
    ...(Object.keys(path).length > 0 && {
      pathParameters: Object.fromEntries(
        Object.entries(path).map(([name, value]) => [name, decoded(value)]),
      ),
    }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(body.length > 0 && { body: body.toString(encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: body.length > 0 && encoded,
  };
}

const isUtf8 = (body: Buffer): boolean => Buffer.from(body.toString('utf8'), 'utf8').equals(body);
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const most = isMail(request) ? MOST_MAIL_BYTES : MOST_BYTES;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
  }
  return bytes <= most ? Buffer.concat(chunks) : undefined;
}

/** A function's reply: structured, or anything else as JSON with 200. */
function answer(response: ServerResponse, value: unknown): void {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = Object(value);
  if (typeof statusCode !== 'number') {
    reply(response, 200, value);
    return;
  }
  response.statusCode = statusCode;
  for (const [name, each] of Object.entries(headers)) response.setHeader(name, String(each));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}

export function reply(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}
