import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, EngineReply, EngineRequest, Fault } from './contract.ts';
import { permits, type Statement } from './gateway/grants.ts';
import { credentialIn } from './objects/post.ts';
import { objectError } from './objects/replies.ts';
import { httpServer } from './server.ts';

/** Who calls, by the access key that only it was given. */
export interface Caller {
  readonly name: string;
  readonly role: string;
  readonly statements: readonly Statement[];
  /** Kills the sandboxes of the function (faults). */
  readonly kill: () => Promise<void>;
}
type Asked = Omit<EngineRequest, 'action'>;
export interface Gateway {
  readonly endpoint: string;
  readonly faults: Fault[];
  admit(accessKey: string, caller: Caller): void;
  stop(): Promise<void>;
}
/** What the gateway itself does; the queues' engine does the rest (duplicate, drop, reorder). */
const REPLIES = {
  conflict: ['TransactionCanceledException', 'Transaction cancelled [TransactionConflict]'],
  throttle: ['ThrottlingException', 'Rate exceeded'],
  refuse: ['InternalServerError', 'refused by a fault'],
} as const;

/** A fault names a function as we do ('clock/ring', 'relay'); its physical name holds that name. */
export const isNamed = (physical: string, given: string | undefined): boolean =>
  given === undefined || physical.toLowerCase().includes(given.toLowerCase().replaceAll('/', ''));

const error = (status: number, code: string, message: string, more: object = {}): EngineReply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code },
  body: JSON.stringify({ __type: code, message, Message: message, ...more }),
});
/** SES speaks the query protocol: its errors are XML. */
const xmlError = (status: number, code: string, message: string): EngineReply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message.replace(/[&<]/g, ' ')}</Message></Error></ErrorResponse>`,
});

const ERRORS: Partial<Record<string, typeof error>> = { ses: xmlError, s3: objectError };
/** S3 calls it by names of its own. */
const OBJECT_REPLIES = {
  throttle: [503, 'SlowDown', 'Please reduce your request rate.'],
  refuse: [500, 'InternalError', 'refused by a fault'],
} as const;

/** One endpoint before all engines: attributes each call, checks its grants, applies faults. Signatures are not verified. */
export async function gateway(
  engines: readonly Engine[],
  port = 0,
  heard: (caller: string, call: string, body: Buffer) => void = () => {},
): Promise<Gateway> {
  const callers = new Map<string, Caller>();
  const faults: Fault[] = [];

  function take(service: string, action: string, caller: Caller): Fault['fault'] | undefined {
    const mine = (fault: Fault) =>
      fault.count > 0 &&
      fault.service === service &&
      (fault.action ?? action) === action &&
      isNamed(caller.name, fault.function) &&
      (fault.fault !== 'conflict' || action === 'TransactWriteItems') &&
      !['duplicate', 'drop', 'reorder'].includes(fault.fault);
    const found = faults.find(mine);
    if (found) found.count -= 1;
    return found?.fault;
  }

  async function serve(request: IncomingMessage): Promise<EngineReply | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    // Not through `new URL`: it would take `..` out of an object's key.
    const [pathname = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const searchParams = new URLSearchParams(search);
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
    const asked = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers,
      body: Buffer.concat(chunks),
    };
    if (asked.method === 'OPTIONS')
      return (
        engines.find((one) => one.preflight)?.preflight?.(asked) ?? error(403, 'Forbidden', '')
      );
    const reply = await answered(asked);
    const engine = engines.find((one) => one.readableBy);
    const readable = headers.origin === undefined ? {} : engine?.readableBy?.(asked);
    return reply && { ...reply, headers: { ...reply.headers, ...readable } };
  }

  async function answered(asked: Asked): Promise<EngineReply | undefined> {
    const { headers } = asked;
    // In a header; of what was signed beforehand in the query or in the form.
    const credential =
      /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1] ??
      asked.query.get('X-Amz-Credential') ??
      credentialIn(asked);
    const [key = '', , , service = ''] = credential?.split('/') ?? [];
    const engine = engines.find((one) => one.service === service);
    if (!engine) return error(501, 'NotImplemented', `the runner has no ${service}`);
    const refused = ERRORS[service] ?? error;
    const caller = callers.get(key);
    if (!caller)
      return refused(403, 'UnrecognizedClientException', 'The security token is invalid.');
    const { action, resources, alsoNeeds = [], forbids } = engine.describe(asked);
    const needs = [...resources.map((resource) => ({ action, resource })), ...alsoNeeds];
    const denied = needs.find((need) => !permits(caller.statements, need.action, need.resource));
    if (denied) {
      const message = `User: ${caller.role} is not authorized to perform: ${denied.action} on resource: ${denied.resource} because no identity-based policy allows the ${denied.action} action`;
      const code = service === 's3' ? 'AccessDenied' : 'AccessDeniedException';
      return refused(service === 'dynamodb' ? 400 : 403, code, message);
    }
    const forbidden = forbids?.(caller.role);
    if (forbidden !== undefined)
      return refused(
        403,
        'AccessDenied',
        `User: ${caller.role} is not authorized to perform: ${forbidden} with an explicit deny in a resource-based policy`,
      );
    heard(caller.name, `${service}:${action.slice(action.indexOf(':') + 1)}`, asked.body);

    const bare = headers['x-amz-target']?.split('.').pop() ?? action.slice(action.indexOf(':') + 1);
    const fault = take(service, bare, caller);
    if (fault === 'conflict' || fault === 'throttle' || fault === 'refuse') {
      if (service === 's3' && fault !== 'conflict') {
        const [status, code, message] = OBJECT_REPLIES[fault];
        return objectError(status, code, message);
      }
      const [code, message] = REPLIES[fault];
      const reasons =
        fault === 'conflict' ? { CancellationReasons: [{ Code: 'TransactionConflict' }] } : {};
      const status = fault === 'refuse' ? 500 : 400;
      return service === 'ses'
        ? xmlError(status, code, message)
        : error(status, code, message, reasons);
    }
    if (fault === 'kill-before-reply') return caller.kill().then(() => undefined);
    const reply = await engine.handle({ ...asked, action: bare });
    if (fault !== 'kill-after-reply') return reply;
    await caller.kill();
    return undefined;
  }

  function send(reply: EngineReply | undefined, response: ServerResponse): void {
    if (!reply) return void response.destroy();
    // Callers live on the virtual clock: our Date would look like a skew, and the SDK tries every refusal again.
    response.sendDate = false;
    response.writeHead(reply.status, reply.headers).end(reply.body);
  }
  const server = httpServer((request, response) => {
    serve(request).then(
      (reply) => send(reply, response),
      (cause: Error) => send(error(501, 'NotImplemented', cause.message), response),
    );
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: own } = server.address() as AddressInfo; // it listens on TCP
  return {
    endpoint: `http://127.0.0.1:${own}`,
    faults,
    admit: (accessKey, caller) => void callers.set(accessKey, caller),
    stop() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
