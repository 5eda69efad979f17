import { type Service, startService } from '../../infra/local/service.ts';
import type { TablesBackend } from '../../infra/local/tables/tables.ts';
import { post } from '../../infra/tools/public.ts';
import { MailNews, RingMessage } from '../../shared/messages/messages.ts';
import type { Charge } from './charge.ts';
import { meter } from './meter.ts';
import type { Use } from './price.ts';
import { amount } from './rounds.ts';
import { median } from './rows.ts';
import { gigabyteSeconds, MAIL, runsOf } from './runs.ts';
import type { Story } from './stories.ts';

const ROUNDS = amount(3);
/** The lines of the clock's own wakes. */
const WAKE_LINE = /clock\/(sweep|daily)|"_aws"/;
/** CloudWatch adds so much to each event; a line of the API's access log has about 120 bytes. */
const LOG_EVENT_BYTES = 26;
const ACCESS_BYTES = 120 + LOG_EVENT_BYTES;

export interface Life {
  /** Of all the story's petitions together. */
  readonly use: Use;
  readonly calls: Readonly<Record<string, number>>;
  readonly charges: readonly Charge[];
  /** Requests to the tables and their bytes, asked and answered. */
  readonly traffic: { readonly requests: number; readonly bytes: number };
}

/** Lives the story on a service of its own and gives the service to `count` before it ends. */
async function lived<T>(
  assembly: string,
  { from, steps }: Story,
  count: (service: Service) => T,
  tables?: (backend: TablesBackend) => TablesBackend,
): Promise<T> {
  const service = await startService({
    templates: assembly,
    startAt: from,
    running: false,
    port: 0,
    ...(tables && { tables }),
  });
  try {
    for (const { at, act } of steps()) {
      const turned = await post(service.endpoint, '/_local/clock', { to: at });
      if (turned.status >= 300) throw new Error(`the clock did not turn: ${turned.text}`);
      await act(service.endpoint);
    }
    return count(service);
  } finally {
    await service.stop();
  }
}

/** Calls by action, whoever made them. */
function callsOf(service: Service): Readonly<Record<string, number>> {
  const calls: Record<string, number> = {};
  for (const call of service.calls()) {
    const action = call.split(' ')[1] ?? '';
    calls[action] = (calls[action] ?? 0) + 1;
  }
  return calls;
}

/** What put messages into queues besides the functions' calls: a rule on the bus (news of mails) and a timer, one each. */
function messagesOf(service: Service) {
  const all = service
    .traffic()
    .filter((text) => text.startsWith('{')) // not a stream's batch, not a schedule
    .map((text): unknown => JSON.parse(text));
  const news = all.filter((message) => MailNews.safeParse(message).success).length;
  const rings = all.filter((message) => RingMessage.safeParse(message).success).length;
  // A moment within 90 seconds is rung by arm itself; a ring that came early goes back by ring.
  const sent = service.calls().filter((call) => /(Arm|Ring|Sweep)\S* sqs:SendMessage$/.test(call));
  return { news, timers: Math.max(0, rings - sent.length) };
}

function counted(service: Service, charges: readonly Charge[]): Omit<Life, 'charges' | 'traffic'> {
  const calls = callsOf(service);
  const { all, ofQueues, ofApi } = runsOf(service);
  const messages = messagesOf(service);
  const lines = service.logs().filter((line) => !WAKE_LINE.test(line));
  const unitsOf = (wanted: Charge['kind']) =>
    charges.reduce((sum, { kind, units }) => sum + (kind === wanted ? units : 0), 0);
  return {
    calls: { ...calls, 'events to queues': messages.news, 'timers that rang': messages.timers },
    use: {
      http: ofApi.length,
      runs: all.length,
      gigabyteSeconds: gigabyteSeconds(service),
      write: unitsOf('write'),
      read: unitsOf('read'),
      // A function's call sends up to ten; a batch that woke a function was received once and deleted once.
      queue:
        (calls['sqs:SendMessage'] ?? 0) + messages.news + messages.timers + 2 * ofQueues.length,
      timer: messages.timers,
      mail: calls[MAIL] ?? 0,
      secret: calls['secretsmanager:GetSecretValue'] ?? 0,
      logBytes: lines.reduce(
        (sum, line) => sum + Buffer.byteLength(line) + LOG_EVENT_BYTES,
        ofApi.length * ACCESS_BYTES,
      ),
    },
  };
}

/**
 * What a story asks of each service. Its times are the middle of three more lives without the meter of DynamoDB, which
 * slows the functions down.
 */
export async function live(assembly: string, story: Story): Promise<Life> {
  const { charges, traffic, on } = meter();
  const life = await lived(assembly, story, (service) => counted(service, charges), on);
  if (story.petitions === 0) return { ...life, charges, traffic };
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    seconds.push(await lived(assembly, story, gigabyteSeconds));
  return { ...life, charges, traffic, use: { ...life.use, gigabyteSeconds: median(seconds) } };
}
