import { startService } from '../../infra/local/service.ts';
import { dynamoDbLocal } from '../../infra/local/tables/engine.ts';
import { type CostLine, fixedMonthlyCost } from '../../infra/parts/cost.ts';
import {
  answerThrough,
  ask,
  deskLink,
  LocalMails,
  post,
  Received,
  read,
} from '../../infra/tools/public.ts';
import { bundles, templates } from './bundles.ts';
import { metered } from './meter.ts';
import { petitionBody } from './petitions.ts';
import { priceOfThousand, type Use } from './price.ts';
import { aimed, type Row, rounded, row } from './rows.ts';

const AIM = 0.36;
const AIM_WITHOUT_MAIL = 0.06;
const STARTS = '2026-11-24T10:12:00+09:00'; // a Tuesday
/** The clock's own wakes are the fixed cost. */
const WAKES = /Sweep|Daily/;

type Story = (base: string, to: (at: string) => Promise<void>) => Promise<number>;

const assignment = async (base: string): Promise<string> => {
  const mails = read(LocalMails, await ask(base, '/_local/mail'), 'reading the mails');
  const found = mails.find(({ headers }) => headers['x-ihaeng-notice'] === 'assignment');
  if (found === undefined) throw new Error('nobody was assigned');
  return deskLink(found);
};

/** Accepted by opening the link within the hour, answered before the first warning. Returns its HTTP requests. */
const onTime: Story = async (base, to) => {
  read(Received, await post(base, '/petitions', petitionBody()), 'handing in');
  await to('2026-11-24T10:40:00+09:00');
  const link = new URL(await assignment(base));
  const entered = await ask(base, link.pathname + link.search);
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  await ask(base, entered.headers.get('location') ?? '', { headers: { cookie } });
  await answerThrough(
    base,
    link.href,
    '필요한 서류는 신청서, 진단서, 통장 사본 세 가지입니다. '.repeat(8),
  );
  await to('2026-11-24T13:00:00+09:00');
  return 4;
};

/** Nobody opens anything; answered on the third working day after the break. */
const late: Story = async (base, to) => {
  read(Received, await post(base, '/petitions', petitionBody()), 'handing in');
  await to('2026-11-30T11:00:00+09:00');
  await answerThrough(
    base,
    await assignment(base),
    '늦어서 죄송합니다. 서류는 세 가지입니다. '.repeat(8),
  );
  await to('2026-11-30T12:00:00+09:00');
  return 2;
};

const nobody =
  (until: string): Story =>
  async (_, to) => {
    await to(until);
    return 0;
  };

interface Lived {
  readonly use: Use;
  readonly calls: Readonly<Record<string, number>>;
}

/** Lives the story on the runner and counts what it asked of each service, the clock's wakes left out. */
async function live(assembly: string, story: Story): Promise<Lived> {
  const engine = await metered(await dynamoDbLocal());
  const service = await startService({
    templates: assembly,
    startAt: STARTS,
    running: false,
    port: 0,
    engine,
  });
  try {
    const before = { ...engine.units };
    const http = await story(service.endpoint, async (at) => {
      const turned = await post(service.endpoint, '/_local/clock', { to: at });
      if (turned.status >= 300) throw new Error(`the clock did not turn: ${turned.text}`);
    });
    const calls: Record<string, number> = {};
    for (const call of service.calls()) {
      const [caller = '', action = ''] = call.split(' ');
      if (!WAKES.test(caller)) calls[action] = (calls[action] ?? 0) + 1;
    }
    const traffic = service.traffic();
    const batches = traffic.filter((text) => text.startsWith('[')).length;
    const rang = service.logs().filter((line) => line.includes('"service":"clock/ring"')).length;
    const news = traffic.filter((text) => text.includes('"source":"aws.ses"')).length;
    const messages = (calls['sqs:SendMessage'] ?? 0) + news;
    const mail = calls['ses:SendRawEmail'] ?? 0;
    const logs = service.logs().filter((line) => !/clock\/(sweep|daily)|"_aws"/.test(line));
    return {
      calls,
      use: {
        http,
        runs: { 1024: http, 512: batches + messages + rang },
        write: engine.units.write - before.write,
        read: engine.units.read - before.read,
        queue: 3 * (messages + rang) - rang, // the scheduler's own sending is in its price
        timer: rang,
        mail,
        secret: calls['secretsmanager:GetSecretValue'] ?? 0,
        logBytes: logs.reduce((sum, line) => sum + Buffer.byteLength(line), 0),
      },
    };
  } finally {
    await service.stop();
  }
}

async function benchLife(
  assembly: string,
  name: string,
  story: Story,
  until: string,
): Promise<Row[]> {
  const lived = await live(assembly, story);
  // The sweep reads and writes too: what it needs with no petition at all is not the petition's.
  const idle = await live(assembly, nobody(until));
  const use = {
    ...lived.use,
    write: lived.use.write - idle.use.write,
    read: Math.max(0, lived.use.read - idle.use.read),
  };
  const price = priceOfThousand(use);
  const total = Object.values(price).reduce((sum, usd) => sum + usd, 0);
  const withoutMail = total - (price['e-mail'] ?? 0);
  const rows = [
    ...Object.entries(lived.calls)
      .toSorted()
      .map(([action, count]) => row(`life ${name}: ${action}`, [count], 'calls')),
    row(`life ${name}: DynamoDB write units`, [use.write], 'WRU', 1),
    row(`life ${name}: DynamoDB read units`, [use.read], 'RRU', 1),
    ...Object.entries(price).map(([service, usd]) =>
      row(`cost ${name}, a thousand: ${service}`, [usd], 'USD', 4),
    ),
  ];
  const all = row(`cost ${name}, a thousand: all`, [total], 'USD', 4);
  const rest = row(`cost ${name}, a thousand: not e-mail`, [withoutMail], 'USD', 4);
  if (name !== 'on time') return [...rows, all, rest];
  return [
    ...rows,
    aimed(all, `≤ ${AIM}`, total <= AIM),
    aimed(rest, `≤ ${AIM_WITHOUT_MAIL}`, withoutMail <= AIM_WITHOUT_MAIL),
  ];
}

/** What one petition asks and costs, on time and late, and what stands still costs a month. */
export async function benchRequests(assembly: string): Promise<Row[]> {
  if (bundles(assembly).length === 0) throw new Error('no functions in the templates');
  const fixed: CostLine[] = templates(assembly).flatMap((template) => fixedMonthlyCost(template));
  return [
    ...(await benchLife(assembly, 'on time', onTime, '2026-11-24T13:00:00+09:00')),
    ...(await benchLife(assembly, 'late', late, '2026-11-30T12:00:00+09:00')),
    ...fixed.map(({ item, usd }) => row(`fixed, a month: ${item}`, [usd], 'USD', 2)),
    {
      measure: 'fixed, a month: all',
      value: rounded(
        fixed.reduce((sum, { usd }) => sum + usd, 0),
        2,
      ),
      unit: 'USD',
    },
  ];
}
