import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { type Service, startService } from '../../infra/local/service.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { amount } from './rounds.ts';
import { type Row, row } from './rows.ts';

const ROUNDS = amount(5);
/** Arrivals of a round, and how many are handed over at a time. */
const COUNT = amount(60, 8);
const WIDTH = 4;
/** A round that takes longer is stuck (ms). */
const PATIENCE = 120_000;

const PICTURE = readFileSync(new URL('../fixtures/fax/g4-fine.tif', import.meta.url));

interface Way {
  /** As the rows call what arrives, and whoever hands it over. */
  readonly what: string;
  readonly from: string;
  /** The room whose log says that one was received. */
  readonly intake: string;
  /** Hands over one that is like no other. */
  readonly handOver: (service: Service, id: string) => Promise<Response>;
}

/** A fax of three pages with pictures of its own, as a gateway that holds our key tells of it. */
const FAXES: Way = {
  what: 'faxes',
  from: 'the gateway',
  intake: 'intake/fax',
  handOver(service, id) {
    const picture = Buffer.concat([PICTURE, Buffer.from(id)]).toString('base64');
    const body = JSON.stringify({ faxId: id, from: '033-000-0000', pages: 3, file: picture });
    const timestamp = String(Math.floor(service.clock.now() / 1000));
    const { current } = keyring(service.secrets.text());
    const mac = current.mac('faxes', `${timestamp}.${body}`).toString('hex');
    return fetch(`${service.endpoint}/gateways/fax`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'ihaeng-timestamp': timestamp,
        'ihaeng-signature': `${current.id}.${mac}`,
      },
      body,
    });
  },
};

/** A Korean mail with a PDF, each from a writer of its own: of one writer's many within the hour the rest are held. */
const MAILS: Way = {
  what: 'mails',
  from: 'SES',
  intake: 'intake/email',
  handOver(service, id) {
    const raw = [
      `From: =?utf-8?B?${Buffer.from('홍가상').toString('base64')}?= <${id}@example.com>`,
      'To: minwon@in.example.org',
      `Message-ID: <${id}@example.com>`,
      `Date: ${new Date(service.clock.now()).toUTCString().replace('GMT', '+0000')}`,
      `Subject: =?utf-8?B?${Buffer.from('휴업급여 신청 서류 문의').toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: text/plain; charset=euc-kr',
      'Content-Transfer-Encoding: base64',
      '',
      iconv.encode('휴업급여 신청에 필요한 서류를 알고 싶습니다.', 'euc-kr').toString('base64'),
      '--part',
      'Content-Type: application/pdf; name=letter.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), PICTURE, Buffer.from(id)]).toString('base64'),
      '--part--',
      '',
    ].join('\r\n');
    return fetch(`${service.endpoint}/_local/mail?to=minwon@in.example.org`, {
      method: 'POST',
      body: raw,
    });
  },
};

/** How many petitions the intake has committed, by its own log. */
const receivedIn = (service: Service, intake: string): number =>
  service
    .logs()
    .filter((line) => line.includes(`"service":"${intake}"`) && line.includes('"received"')).length;

interface Round {
  readonly door: number;
  readonly commit: number;
}

/** Seconds until whoever hands over has all answers, and until all are petitions. */
async function lived(service: Service, { handOver, intake, what }: Way, round: number) {
  const before = receivedIn(service, intake);
  const from = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < COUNT) {
      const { status } = await handOver(service, `bench-${round}-${next++}`);
      if (status !== 200) throw new Error(`one of the ${what} was not taken: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  const door = performance.now() - from;
  while (receivedIn(service, intake) - before < COUNT) {
    if (performance.now() - from > PATIENCE)
      throw new Error(`${what} were handed over and not received`);
    await new Promise((again) => setTimeout(again, 50));
  }
  return { door: door / 1000, commit: (performance.now() - from) / 1000 };
}

async function bench(way: Way, assembly: string): Promise<readonly Round[]> {
  const service = await startService({ templates: assembly, running: false, port: 0 });
  try {
    const rounds: Round[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await lived(service, way, round));
    return rounds.slice(1); // the first starts the functions
  } finally {
    await service.stop();
  }
}

const rate = (rounds: readonly Round[], of: keyof Round) => rounds.map((one) => COUNT / one[of]);
const rowOf = ({ what, from }: Way, to: string, rates: readonly number[]): Row =>
  row(`${what}, ${WIDTH} at a time: from ${from} to ${to}`, rates, '/s', 1);

/**
 * A gateway hands faxes of three pages over and SES mails with an attachment, four at a time, on the runner: real
 * functions in processes of their own, objects, the bus and the queue between. Until the commit, the receipt of each. What
 * SES takes is the runner's own doing and says nothing of us.
 */
export async function benchArrivals(assembly: string): Promise<Row[]> {
  const faxes = await bench(FAXES, assembly);
  const mails = await bench(MAILS, assembly);
  return [
    rowOf(FAXES, 'its answer', rate(faxes, 'door')),
    rowOf(FAXES, 'the receipt', rate(faxes, 'commit')),
    rowOf(MAILS, 'the receipt', rate(mails, 'commit')),
  ];
}
