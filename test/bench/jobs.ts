import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { createRecordTable } from '../support/record-table.ts';
import { clientOf } from './accept.ts';
import { fillWithOpen } from './open-petitions.ts';
import { isShort } from './rounds.ts';
import { aimed, type Row, row } from './rows.ts';

/** Open petitions, each number in a table of its own: how it grows is as much a figure as the last of them. */
const SIZES = isShort ? [200] : [1000, 10_000, 100_000];
const PEOPLE = isShort ? 20 : 300;
/** What a function has beside its code and the SDK (MB), and what one tick may take. */
const AIM_MEGABYTES = 150;
const RUN = 'test/bench/jobs-run.ts';
const JOBS = {
  morning: 'lists of the morning',
  calendar: 'another calendar',
  unrung: 'moments that nothing rang',
};

const Ran = z.object({
  ticks: z.int(),
  seconds: z.number(),
  megabytes: z.number(),
  worked: z.int(),
  unreadable: z.int(),
  sent: z.int(),
});
type Job = keyof typeof JOBS;

async function ran(endpoint: string, assembly: string, job: Job, size: number): Promise<Row[]> {
  const world = `jobs${job}${size}`;
  const table = 'bench-jobs';
  const client = clientOf(endpoint, world);
  await createRecordTable(client, assembly, table);
  const began = performance.now();
  await fillWithOpen(client, table, { petitions: size, people: PEOPLE });
  console.log(
    `${size} open petitions written in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  client.destroy();
  const { stdout } = await promisify(execFile)(process.execPath, [
    RUN,
    endpoint,
    world,
    table,
    job,
  ]);
  const { ticks, seconds, megabytes, worked, unreadable, sent } = Ran.parse(JSON.parse(stdout));
  const name = `jobs, ${JOBS[job]}, ${size.toLocaleString('en')} open`;
  const whole =
    job === 'morning' ? sent === Math.min(size, PEOPLE) : worked >= size && unreadable === 0;
  const told = job === 'morning' ? `${sent} lists` : `${worked} entries`;
  return [
    aimed(row(`${name}: ${told}, ticks of 40 s`, [ticks], ''), 'all', whole),
    row(`${name}: time`, [seconds], 's', 1),
    row(`${name}: petitions`, [size / seconds], '/s'),
    aimed(
      row(`${name}: memory above the start`, [megabytes], 'MB'),
      `≤ ${AIM_MEGABYTES}`,
      megabytes <= AIM_MEGABYTES,
    ),
  ];
}

/** Jobs over all open petitions, by pages: how many ticks they take, and that their memory does not grow with the petitions. */
export async function benchJobs(endpoint: string, assembly: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES)
    for (const job of ['morning', 'calendar', 'unrung'] as const)
      rows.push(...(await ran(endpoint, assembly, job, size)));
  return rows;
}
