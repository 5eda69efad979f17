import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { followCalendar } from '../../functions/clock/follow-calendar.ts';
import { late } from '../../functions/clock/late.ts';
import { morningList } from '../../functions/clock/morning-list.ts';
import { S } from '../../shared/aws/attributes.ts';
import { dueIndex, pledgeReader } from '../../shared/aws/due.ts';
import { jobTable } from '../../shared/aws/jobs.ts';
import { movedMomentTable } from '../../shared/aws/moved-moments.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { subjectsIn } from '../../shared/aws/subjects.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { type Ticked, tick } from '../../shared/lambda/paged-job.ts';
import { houseSubjects } from '../../shared/subjects/house.ts';
import { clientOf } from './accept.ts';
import { MORNING } from './open-petitions.ts';

/** One job over a table that was filled for it, tick by tick, in a process of its own: its peak of memory is the job's. */
const [endpoint = '', world = '', table = '', job = ''] = process.argv.slice(2);
const HOUR = 60 * 60_000;
const FIVE_MINUTES = 5 * 60_000;

let now = MORNING;
const clock = { now: () => now };
const client = clientOf(endpoint, world);
const terms = officeTable(client, table, clock);
const subjects = subjectsIn(client, table, clock, houseSubjects);
const index = dueIndex(client, table);
const deps = { jobs: jobTable(client, table), log: () => {} };
let sent = 0;
const count = async () => {
  sent += 1;
};
const sends = { send: count };
const rings = { ring: count, later: async () => {} };

const JOBS: Readonly<Record<string, () => Promise<() => Promise<Ticked>>>> = {
  async morning() {
    const worklists = worklistTable(client, table);
    const notices = noticeTable(client, table, clock);
    const given = { subjects, worklists, notices, terms, sends, log: () => {} };
    const list = morningList(given, { from: 0, until: 24 * HOUR });
    return () => tick(list, now, deps);
  },
  async calendar() {
    const json = S(JSON.stringify({ version: 'another', days: [] }));
    const Item = { pk: S('office'), sk: S('calendar'), json };
    await client.send(new PutItemCommand({ TableName: table, Item }));
    const following = followCalendar({
      ...{ index, subjects, terms, clock },
      moved: movedMomentTable(client, table),
      petitions: petitionTable(client, table, clock),
      notices: noticeTable(client, table, clock),
      sends,
    });
    return () => tick(following, now, deps);
  },
  async unrung() {
    now = MORNING + 4 * 24 * HOUR; // every moment has passed, and nothing was rung
    const pledges = pledgeReader(client, table);
    return async () => {
      const { jobs } = await late(now, { pledges, index, rings, sends, metrics: () => {} });
      const unrung = jobs.find(({ name }) => name === 'unrung');
      return unrung ? await tick(unrung, now, deps) : 'nothing';
    };
  },
};

const ticking = await JOBS[job]?.();
if (!ticking) throw new Error(`there is no job ${job}`);
const before = process.resourceUsage().maxRSS;
const from = performance.now();
let ticks = 0;
for (let ticked: Ticked = 'goes on'; ticked === 'goes on'; ticks += 1) {
  ticked = await ticking();
  if (ticked === 'busy') throw new Error('somebody else works on it');
  now += FIVE_MINUTES;
}
const seconds = (performance.now() - from) / 1000;
const name = job === 'morning' ? 'daily' : job;
const { state } = await deps.jobs.read(name);
const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
const { worked = 0, unreadable = 0 } = state ?? {};
console.log(JSON.stringify({ ticks, seconds, megabytes, worked, unreadable, sent }));
client.destroy();
