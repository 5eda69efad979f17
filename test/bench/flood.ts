import { type Service, startService } from '../../infra/local/service.ts';
import { post } from '../../infra/tools/public.ts';
import { petitionBody } from './petitions.ts';
import { amount } from './rounds.ts';
import { aimed, median, type Row, row } from './rows.ts';

/** What comes from strangers within a minute or two, each from an address of its own. */
const REQUESTS = amount(2000, 40);
const MAILS = amount(500, 10);
const REQUESTS_AT_ONCE = 16;
const MAILS_AT_ONCE = 4;
/** Members of staff: each asks for a code and is warned of one petition, in the quiet and in the flood. */
const STAFF = amount(26, 6);
const APART = 2000;
const SECOND = 1000;
/** A window that is not through by then is stuck (ms). */
const PATIENCE = amount(600, 120) * SECOND;
/** Whoever stands at the door, and whoever is warned an hour before, waits no longer than that (s). */
const AIM_SECONDS = 30;

const RECEIVED_AT = Date.parse('2026-11-24T10:12:00+09:00'); // Tuesday; due on Wednesday at 10:12
/** Before four staffed hours are left, and before one is. */
const QUIET = Date.parse('2026-11-24T15:11:30+09:00');
const FLOOD = Date.parse('2026-11-25T09:11:30+09:00');

/** A word of each department's routing: two petitions of a word go to its two members. */
const TOPICS = [
  ...['휴업급여', '장해급여', '재활', '진폐', '공단 병원', '융자', '폐광'],
  ...['승강기', '모바일 화면', '개인정보', '취재', '부패', '기타'],
];

interface Person {
  /** The petitions that they have. */
  readonly numbers: readonly string[];
  readonly address: string;
  readonly token: string;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const kindOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) =>
  headers['x-ihaeng-notice'] ?? '';

/** One petition for each, two seconds after the one before, so that their warnings come so too. */
async function staffOf(service: Service): Promise<readonly Person[]> {
  for (let n = 0; n < STAFF; n += 1) {
    const topic = TOPICS[Math.floor(n / 2) % TOPICS.length];
    const body = { ...petitionBody(), title: `${topic} 문의` };
    const { status, text } = await post(service.endpoint, '/petitions', body);
    if (status !== 201) throw new Error(`not received: ${status} ${text.slice(0, 200)}`);
    await service.clock.advanceTo(service.clock.now() + APART);
  }
  const assigned = service.mail.sent().filter((mail) => kindOf(mail) === 'assignment');
  const people = new Map<string, Person>();
  for (const { to, text, subject } of assigned) {
    const [address = ''] = to;
    const number = /\d{4}-\d{6,8}-\d/.exec(subject)?.[0] ?? '';
    const numbers = [...(people.get(address)?.numbers ?? []), number];
    people.set(address, { address, numbers, token: /[?]t=([\w.-]+)/.exec(text)?.[1] ?? '' });
  }
  return [...people.values()];
}

/** When each petition's next moment is, epoch ms. */
async function momentsIn(service: Service): Promise<ReadonlyMap<string, number>> {
  const items = await service.items();
  return new Map(
    items
      .filter(({ sk }) => sk === 'now#pledge#answer-24h')
      .map(({ pk, dueAt }) => [String(pk), Number(dueAt)]),
  );
}

interface Window {
  /** Seconds from asking to the mail's leaving, and from the moment to the mail's. */
  readonly codes: readonly number[];
  readonly warnings: readonly number[];
}

/** The clock ticks; each asks for a code in turn, and each is warned. Seconds until each mail left. */
async function window(
  service: Service,
  staff: readonly Person[],
  at: number,
  beside: () => Promise<void>,
): Promise<Window> {
  const { clock, mail } = service;
  await clock.advanceTo(at);
  const moments = await momentsIn(service);
  const before = mail.sent().length;
  const asked = new Map<string, number>();
  clock.run(true);
  const others = beside();
  await wait(5 * SECOND);
  for (const { address, token } of staff) {
    asked.set(address, clock.now());
    const { status } = await post(service.endpoint, '/desk/session', { token });
    if (status !== 202) throw new Error(`no code for ${address}: ${status}`);
    await wait(APART / 2);
  }
  const codes = new Map<string, number>();
  const warnings = new Map<string, number>();
  const until = performance.now() + PATIENCE;
  while (codes.size < staff.length || warnings.size < staff.length) {
    if (performance.now() > until)
      throw new Error(`${codes.size} codes and ${warnings.size} warnings of ${staff.length} left`);
    await wait(SECOND / 2);
    for (const one of mail.sent().slice(before)) {
      const of = staff.find(({ address }) => one.to.includes(address));
      if (!of) continue;
      const left = one.sentAt;
      if (kindOf(one) === 'code') codes.set(of.address, left - (asked.get(of.address) ?? 0));
      // The first mail of warnings: whoever has had it has the next after a quarter of an hour.
      const named = of.numbers.filter((number) => one.text.includes(number));
      if (kindOf(one) === 'warning' && named.length > 0 && !warnings.has(of.address))
        warnings.set(of.address, left - Math.min(...named.map((it) => moments.get(it) ?? left)));
    }
  }
  await others;
  await clock.idle();
  clock.run(false);
  const seconds = (found: ReadonlyMap<string, number>) =>
    [...found.values()].map((ms) => ms / SECOND);
  return { codes: seconds(codes), warnings: seconds(warnings) };
}

/** `count` jobs, `width` at a time. */
async function each(count: number, width: number, job: (index: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < count) await job(next++);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Requests and mails of strangers, as many at once as stated. Whoever is told to come again does. */
async function flood(
  service: Service,
  citizens: string[],
): Promise<{ busy: number; seconds: number }> {
  const from = performance.now();
  let busy = 0;
  const request = async (n: number) => {
    const body = {
      ...petitionBody(),
      petitioner: { name: '홍가상', email: `flood${n}@example.com` },
    };
    citizens.push(`flood${n}@example.com`);
    for (;;) {
      const headers = { 'idempotency-key': `flood-${n}` };
      const { status, headers: got } = await post(service.endpoint, '/petitions', body, headers);
      if (status === 201 || status === 200) return;
      if (status !== 503 || !got.has('retry-after')) throw new Error(`a request got ${status}`);
      busy += 1;
      await wait(Number(got.get('retry-after')) * SECOND);
    }
  };
  const mail = async (n: number) => {
    const raw = [
      `From: stranger${n}@example.net`,
      'To: minwon@in.example.org',
      `Subject: =?utf-8?B?${Buffer.from(`문의 ${n}`).toString('base64')}?=`,
      `Message-ID: <flood-${n}@example.net>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `${n}번째 문의입니다. 휴업급여 신청에 필요한 서류를 알고 싶습니다.`,
      '',
    ].join('\r\n');
    const query = new URLSearchParams({ to: 'minwon@in.example.org', spf: 'none', dkim: 'none' });
    const { status } = await fetch(`${service.endpoint}/_local/mail?${query}`, {
      method: 'POST',
      body: raw,
    });
    if (status !== 200) throw new Error(`a mail got ${status}`);
  };
  await Promise.all([each(REQUESTS, REQUESTS_AT_ONCE, request), each(MAILS, MAILS_AT_ONCE, mail)]);
  return { busy, seconds: (performance.now() - from) / SECOND };
}

/** Petitions that are not there, and mails that did not leave or left twice, once all is quiet. */
async function account(service: Service, citizens: readonly string[]) {
  const items = await service.items();
  const numbers = items.filter(({ sk }) => sk === 'now#state').map(({ pk }) => String(pk));
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const one of service.mail.sent()) {
    if (kindOf(one) === 'receipt') count(one.to[0] ?? '');
    if (kindOf(one) === 'assignment') count(/\d{4}-\d{6,8}-\d/.exec(one.subject)?.[0] ?? '');
  }
  const expected = [...citizens, ...numbers];
  return {
    petitions: STAFF + REQUESTS + MAILS - numbers.length,
    lost: expected.filter((one) => !counts.has(one)).length,
    doubled: expected.filter((one) => (counts.get(one) ?? 0) > 1).length,
  };
}

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

function compared(what: string, quiet: readonly number[], flooded: readonly number[]): Row[] {
  const last = Math.max(...flooded);
  return [
    row(`flood, ${what}: time to leave in the quiet`, quiet, 's', 2),
    row(`flood, ${what}: time to leave in the flood`, flooded, 's', 2),
    row(`flood, ${what}: 95 of a hundred, in the quiet`, [percentile(quiet, 0.95)], 's', 2),
    aimed(
      row(`flood, ${what}: 95 of a hundred, in the flood`, [percentile(flooded, 0.95)], 's', 2),
      `all ≤ ${AIM_SECONDS} s`,
      last <= AIM_SECONDS,
    ),
    row(`flood, ${what}: the flood to the quiet`, [median(flooded) / median(quiet)], '×', 1),
  ];
}

/**
 * Strangers hand in a flood of requests and mails while staff ask for codes at the door and are warned: what both wait, with
 * and without the flood, in one run on the runner. All of it shares this computer's processors; on AWS only tables do.
 */
export async function benchFlood(assembly: string): Promise<Row[]> {
  const service = await startService({
    templates: assembly,
    startAt: new Date(RECEIVED_AT).toISOString(),
    running: false,
    port: 0,
    asleep: ['ChannelsProbe', 'ChannelsReconcile'],
  });
  try {
    const staff = await staffOf(service);
    const quiet = await window(service, staff, QUIET, async () => {});
    const citizens: string[] = [];
    let flooding = { busy: 0, seconds: 0 };
    const flooded = await window(service, staff, FLOOD, async () => {
      flooding = await flood(service, citizens);
    });
    const { petitions, lost, doubled } = await account(service, citizens);
    const zero = (measure: string, value: number) =>
      aimed(row(`flood, ${measure}`, [value], ''), '= 0', value === 0);
    return [
      row(
        `flood, ${REQUESTS} requests and ${MAILS} mails: handed in within`,
        [flooding.seconds],
        's',
      ),
      row('flood, requests told "busy" with Retry-After', [flooding.busy], ''),
      ...compared('codes at the door', quiet.codes, flooded.codes),
      ...compared('warnings', quiet.warnings, flooded.warnings),
      zero('petitions that were not made', petitions),
      zero('receipts and assignments that did not leave', lost),
      zero('receipts and assignments that left twice', doubled),
    ];
  } finally {
    await service.stop();
  }
}
