import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { VirtualClock } from './contract.ts';
import { type Aside, reply } from './http.ts';
import { durationOf } from './local/duration.ts';
import { localPage } from './local/page.ts';
import type { MailFate } from './mail.ts';
import type { Service } from './service.ts';
import { REGION } from './template/names.ts';

const Move = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.string() }),
  z.strictObject({ run: z.boolean() }),
]);
const FaultBody = z.strictObject({
  service: z.string(),
  action: z.optional(z.string()),
  function: z.optional(z.string()),
  fault: z.enum([
    'conflict',
    'throttle',
    'refuse',
    'duplicate',
    'drop',
    'reorder',
    'kill-before-reply',
    'kill-after-reply',
  ]),
  count: z._default(z.int().check(z.gte(0)), 1),
});
const Fate = z.union([
  z.strictObject({ kind: z.string(), event: z.literal('hold') }),
  z.strictObject({
    messageId: z.optional(z.string()),
    notice: z.optional(z.string()),
    event: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject']),
    at: z.optional(z.string()),
  }),
]);

const refuse = (response: ServerResponse, status: number, title: string) =>
  reply(response, status, { title, status });

/** The runner's own address space, `/_local/`: for people and tests, never deployed. */
export function localPages(service: () => Service, clock: VirtualClock): Aside {
  const acts: Readonly<
    Record<string, (body: unknown, response: ServerResponse) => Promise<void> | void>
  > = {
    'POST /_local/clock': (body, response) => moveClock(body, response, clock),
    'POST /_local/faults': (body, response) => {
      const fault = z.safeParse(FaultBody, body);
      if (!fault.success) return refuse(response, 400, z.prettifyError(fault.error));
      const { count, service: of, fault: kind, action, function: named } = fault.data;
      service().faults.push({
        service: of,
        fault: kind,
        count,
        ...(action && { action }),
        ...(named && { function: named }),
      });
      reply(response, 200, service().faults);
    },
    'DELETE /_local/faults': (_body, response) => {
      service().faults.length = 0;
      reply(response, 200, []);
    },
    'POST /_local/deliver': (body, response) => decideFate(body, response, service()),
    'POST /_local/mail': (_body, response) =>
      refuse(response, 501, 'Inbound mail is not built yet: no stack receives it.'),
  };

  return async (request, response, body) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/_local')) {
      // A standing clock moves only when moved, but what is due now still runs.
      if (!clock.running)
        response.once(
          'close',
          () => void clock.idle().catch((error: unknown) => console.error(error)),
        );
      return false;
    }
    const act = acts[`${request.method} ${url.pathname}`];
    if (act) {
      const parsed = readJson(body);
      if (parsed === undefined) refuse(response, 400, 'the body is not JSON');
      else await act(parsed.value, response);
    } else if (request.method === 'GET') await show(url, request, response, service(), clock);
    else refuse(response, 404, 'the runner has no such page');
    return true;
  };
}

function readJson(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: body.length > 0 ? JSON.parse(body.toString('utf8')) : {} };
  } catch {
    return undefined;
  }
}

async function show(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  clock: VirtualClock,
): Promise<void> {
  switch (url.pathname) {
    case '/_local':
    case '/_local/': {
      const html = await localPage(service, url.searchParams.get('mail') ?? undefined);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    case '/_local/mail':
      return reply(
        response,
        200,
        service.mail
          .sent(url.searchParams.get('to') ?? undefined)
          .map((mail) => ({ ...mail, sentAt: isoOf(mail.sentAt) })),
      );
    case '/_local/clock':
      return reply(response, 200, { now: isoOf(clock.now()), running: clock.running });
    case '/_local/faults':
      return reply(response, 200, service.faults);
    case '/_local/env':
      return reply(response, 200, {
        endpoint: service.gateway,
        region: REGION,
        credentials: service.credentials,
        tables: namesOf(service, 'AWS::DynamoDB::Table'),
        queues: namesOf(service, 'AWS::SQS::Queue'),
        buckets: {},
        functions: namesOf(service, 'AWS::Lambda::Function'),
      });
    default:
      return refuse(response, 404, `the runner has no page ${request.method} ${url.pathname}`);
  }
}

const namesOf = ({ assembly }: Service, type: string) =>
  Object.fromEntries(assembly.ofType(type).map(({ id, name }) => [id, name]));

/** With Korea's offset, as people here read it. */
const isoOf = (at: number | string): string => {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  return `${new Date(instant + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
};

async function moveClock(
  body: unknown,
  response: ServerResponse,
  clock: VirtualClock,
): Promise<void> {
  const move = z.safeParse(Move, body);
  if (!move.success)
    return refuse(
      response,
      400,
      'give one of advance (an ISO 8601 duration), to (an ISO instant) or run',
    );
  const { advance, to, run }: { advance?: string; to?: string; run?: boolean } = move.data;
  if (run !== undefined) {
    clock.run(run);
    return reply(response, 200, { now: isoOf(clock.now()), running: clock.running });
  }
  const target =
    to === undefined ? clock.now() + (durationOf(advance ?? '') ?? Number.NaN) : Date.parse(to);
  if (Number.isNaN(target)) return refuse(response, 400, 'that is no duration and no instant');
  if (target < clock.now())
    return refuse(
      response,
      409,
      `the clock stands at ${isoOf(clock.now())} and does not turn back`,
    );
  const fired = await clock.advanceTo(target);
  reply(response, 200, { now: isoOf(clock.now()), fired });
}

function decideFate(body: unknown, response: ServerResponse, service: Service): void {
  const fate = z.safeParse(Fate, body);
  if (!fate.success) refuse(response, 400, 'give messageId or notice, and event');
  else if (fate.data.event === 'hold') {
    service.mail.hold(fate.data.kind);
    reply(response, 200, { held: fate.data.kind });
  } else deliverByHand(fate.data, response, service);
}

interface ByHand {
  readonly messageId?: string | undefined;
  readonly notice?: string | undefined;
  readonly event: MailFate;
  readonly at?: string | undefined;
}

function deliverByHand(fate: ByHand, response: ServerResponse, service: Service): void {
  const { messageId, notice, event, at } = fate;
  const which = messageId ?? notice?.replaceAll('.', '_') ?? '';
  if (service.mail.deliver(which, event, ...(at === undefined ? [] : [Date.parse(at)])))
    reply(response, 200, { decided: which });
  else refuse(response, 404, 'there is no such mail');
}
