import { startService } from '../../infra/local/service.ts';
import { ask, LocalMails, post, read } from '../../infra/tools/public.ts';
import { petitionBody } from './petitions.ts';
import { amount } from './rounds.ts';
import { aimed, median, type Row, row } from './rows.ts';

/** Receipts that arrive at once at functions of which none has started. */
const AT_ONCE = amount(200, 8);
/** Open petitions that are all due within the same minute, and nobody answers. */
const OPEN = amount(2000, 8);
const WIDTH = 16;
const RECEIVED_AT = '2026-11-24T10:12:00+09:00';
const BEFORE_DUE = '2026-11-25T10:11:00+09:00';
const DUE_AT = '2026-11-25T10:12:00+09:00';
const LONG_AFTER = '2026-11-25T11:30:00+09:00';

/** `count` jobs, `width` at a time. */
async function each(count: number, width: number, job: (index: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < count) await job(next++);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/**
 * What a crowd at a cold door is told: a receipt, our own 503 with Retry-After, or what the gateway itself answers for a
 * function that was killed, which tells nobody anything.
 */
export async function benchCrowd(assembly: string): Promise<Row[]> {
  const service = await startService({
    templates: assembly,
    startAt: RECEIVED_AT,
    running: false,
    port: 0,
  });
  try {
    const times: number[] = [];
    const answers = { received: 0, busy: 0, gateway: 0, other: 0 };
    await each(AT_ONCE, AT_ONCE, async () => {
      const from = performance.now();
      const response = await fetch(`${service.endpoint}/petitions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(petitionBody()),
      });
      const text = await response.text();
      times.push(performance.now() - from);
      if (response.status === 201) answers.received += 1;
      else if (response.status === 503 && response.headers.has('retry-after')) answers.busy += 1;
      else if (text === '{"message":"Internal Server Error"}') answers.gateway += 1;
      else answers.other += 1;
    });
    const name = `rush, ${AT_ONCE} at once on a cold service`;
    return [
      row(`${name}: received`, [answers.received], ''),
      row(`${name}: told "busy" with Retry-After`, [answers.busy], ''),
      aimed(
        row(`${name}: the gateway's own 500`, [answers.gateway], ''),
        '= 0',
        answers.gateway === 0,
      ),
      aimed(row(`${name}: anything else`, [answers.other], ''), '= 0', answers.other === 0),
      row(`${name}: time to an answer`, times, 'ms'),
    ];
  } finally {
    await service.stop();
  }
}

/** All are due within one minute and nobody acts: when the last citizen hears of it, and whether each does so once. */
export async function benchRush(assembly: string): Promise<Row[]> {
  const service = await startService({
    templates: assembly,
    startAt: RECEIVED_AT,
    running: false,
    port: 0,
    asleep: ['ChannelsProbe', 'ChannelsReconcile'],
  });
  // Not over HTTP: a client waits five minutes for an answer, and this may take longer.
  const turn = (to: string) => service.clock.advanceTo(Date.parse(to));
  try {
    await each(OPEN, WIDTH, async () => {
      const { status, text } = await post(service.endpoint, '/petitions', petitionBody());
      if (status !== 201) throw new Error(`not received: ${status} ${text.slice(0, 200)}`);
    });
    await turn(BEFORE_DUE);
    const from = performance.now();
    await turn(LONG_AFTER);
    const seconds = (performance.now() - from) / 1000;
    const mails = read(
      LocalMails,
      await ask(service.endpoint, '/_local/mail'),
      'reading the mails',
    );
    const after = mails.filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(DUE_AT));
    const isCitizen = (to: string) => /^citizen\d+@example\.com$/.test(to);
    const told = new Map<string, number>();
    const staff = new Map<string, number>();
    let last = 0;
    for (const { sentAt, to } of after)
      for (const one of to) {
        const whom = isCitizen(one) ? told : staff;
        whom.set(one, (whom.get(one) ?? 0) + 1);
        if (isCitizen(one)) last = Math.max(last, Date.parse(sentAt) - Date.parse(DUE_AT));
      }
    const doubled = [...told.values()].filter((count) => count > 1).length;
    const name = `rush, ${OPEN} due within one minute`;
    return [
      aimed(row(`${name}: citizens told`, [told.size], ''), `= ${OPEN}`, told.size === OPEN),
      aimed(row(`${name}: citizens told twice`, [doubled], ''), '= 0', doubled === 0),
      row(
        `${name}: the last citizen's mail after the due instant, virtual time`,
        [last / 1000],
        's',
      ),
      row(`${name}: most mails to one member of staff`, [Math.max(0, ...staff.values())], ''),
      row(`${name}: the middle member of staff`, [median([...staff.values()])], ''),
      row(`${name}: real time for the hour and a quarter after`, [seconds], 's'),
      row(`${name}: memory of the runner`, [process.memoryUsage().rss / 1024 / 1024], 'MB'),
    ];
  } finally {
    await service.stop();
  }
}
