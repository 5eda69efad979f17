import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { scoreExample } from '../../functions/docs/score-example.ts';
import { charterHandler } from '../../functions/public/charter.ts';
import { publicHandler } from '../../functions/public/pages.ts';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { versionsOf } from '../../infra/tools/put-charter.ts';
import { PAPER } from '../../infra/tools/put-fonts.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { snapshotBucket } from '../../shared/aws/snapshots.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { charterPaper } from '../../shared/print/charter.ts';
import { CHARTER_ADDRESSES, PUBLIC_ADDRESSES } from '../../shared/shelf/addresses.ts';
import { shelvedCalendar } from '../../shared/shelf/calendar.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import type { ShelvedScore } from '../../shared/shelf/score.ts';
import { eventOf } from '../functions/desk-request.ts';
import { amount } from './rounds.ts';
import { aimed, type Row, row } from './rows.ts';

const ROUNDS = amount(31);
const WARM = 5;
const QUARTERS = amount(8, 1);
const PROMISES = 20;
const ENTRIES = amount(200, 3);
const URL_OF_SHELF = 'https://shelf.example.org';
const SNAPSHOT = '2026-11-24-1';

/** A score of two years: twenty promises a month, and as many cells of departments and channels. */
function bigScore(): ShelvedScore {
  const [quarter] = scoreExample.reply.quarters;
  const [month] = quarter?.organisation ?? [];
  const [promise] = month?.promises ?? [];
  if (!quarter || !month || !promise) throw new Error('the example of a score is empty');
  const rows = Array.from({ length: PROMISES }, (_, n) => ({
    ...promise,
    terms: `promise-${n}`,
    clause: `P${n + 1}.1`,
  }));
  return {
    ...scoreExample.reply,
    quarters: Array.from({ length: QUARTERS }, (_, back) => ({
      ...quarter,
      quarter: `${2026 - Math.floor(back / 4)}-Q${4 - (back % 4)}`,
      organisation: [1, 2, 3].map((n) => ({ ...month, month: `2026-0${n}`, promises: rows })),
      department: rows.map((one) => ({ of: ['care'], row: one })),
      channel: rows.map((one) => ({ of: ['web' as const], row: one })),
    })),
  };
}

/** As many entries as a house publishes in some years, of each kind. */
const entriesOf = (kind: string, asOf: string) => ({
  ...{ v: 1, asOf },
  entries: Array.from({ length: ENTRIES }, (_, n) => ({
    ...{ id: `P-202611-${String(n).padStart(8, '0')}`, kind, department: 'care' },
    versions: [
      {
        ...{ number: 1, at: asOf, decidedAt: asOf, effectiveAt: asOf },
        title: { ko: '민원실 문 여는 시간이 바뀝니다', en: 'Our counters open at another time' },
        text: { ko: '12월 1일부터 오전 9시에 엽니다.', en: 'From 1 December they open at 9.' },
      },
    ],
  })),
});

/** The public pages over a full shelf in a bucket that answers at once: the time of the function, and every request that it makes. */
export async function benchPublic(): Promise<Row[]> {
  let now = Date.parse('2026-11-24T10:12:00+09:00');
  const asOf = new Date(now).toISOString();
  const documents: Readonly<Record<string, unknown>> = {
    '/documents/office.json': shelvedOffice(parseOffice(demo), now),
    '/documents/calendar.json': shelvedCalendar(noOverrides, now),
    '/documents/score.json': bigScore(),
    '/documents/announcements.json': entriesOf('announcement', asOf),
    '/documents/questions.json': entriesOf('question', asOf),
    '/documents/catalogue.json': entriesOf('catalogue', asOf),
    '/documents/improvements.json': { v: 1, asOf, open: [], over: [] },
    [`/snapshots/score/${SNAPSHOT}.json`]: bigScore(),
  };
  const texts = new Map(
    Object.entries(documents).map(([path, one]) => [path, Buffer.from(JSON.stringify(one))]),
  );
  let ofTable = 0;
  let ofShelf = 0;
  const client = new DynamoDBClient({
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: {
      async handle({ hostname, path }: { readonly hostname: string; readonly path: string }) {
        if (hostname === new URL(URL_OF_SHELF).hostname) ofShelf += 1;
        else ofTable += 1;
        const text = texts.get(path);
        const body = text ? [text] : [];
        const headers = { 'content-length': String(text?.length ?? 0) };
        return { response: { statusCode: text ? 200 : 404, headers, body } };
      },
    },
  });
  const clock = { now: () => now };
  const shelf = shelfBucket(client, URL_OF_SHELF, clock);
  const log = () => undefined;
  const linkBase = 'https://petitions.example.org';
  const pages = publicHandler({
    ...{ shelf, snapshots: snapshotBucket(client, URL_OF_SHELF), clock, log, linkBase },
  });
  const versions = versionsOf('standard');
  const [inForce] = versions;
  if (!inForce) throw new Error('there is no charter');
  const paper = Buffer.from(await charterPaper(inForce, 'ko', PAPER));
  const charter = charterHandler({
    ...{ shelf, log, linkBase, versions: async () => versions, paper: async () => paper },
  });

  const rows: Row[] = [];
  for (const address of [...PUBLIC_ADDRESSES, ...CHARTER_ADDRESSES]) {
    const isCharter = CHARTER_ADDRESSES.some((one) => one === address);
    const times: number[] = [];
    const [table, bucket] = [ofTable, ofShelf];
    for (let round = -WARM; round < ROUNDS; round += 1) {
      now += 60_000; // nothing is still kept from the round before
      const path = address.replace('{snapshot}', SNAPSHOT);
      const event = eventOf('GET', path, now, { headers: { accept: 'text/html' } });
      const from = performance.now();
      const { statusCode } = await (isCharter ? charter : pages)(event);
      const took = performance.now() - from;
      if (statusCode !== 200) throw new Error(`${address}: ${statusCode}`);
      if (round >= 0) times.push(took);
    }
    const asked = ofTable - table;
    const ofEach = (ofShelf - bucket) / (ROUNDS + WARM);
    rows.push(
      aimed(row(`public, ${address}: requests to the table`, [asked], ''), '0', asked === 0),
      row(`public, ${address}: readings of the shelf`, [ofEach], ''),
      row(`public, ${address}`, times, 'ms', 1),
    );
  }
  return rows;
}
