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
/** What a function of 256 MB has beside its code and the SDK, and what one tick may take (MB). */
const AIM_MEGABYTES = 150;
/** The heap's bound: without one V8 fills what the computer has before it collects. A job that needs more ends here as there. */
const HEAP_MEGABYTES = 128;
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

const TABLE = 'bench-jobs';

/** A table with so many open petitions, in a world of its own whose name it returns. */
async function filled(endpoint: string, assembly: string, size: number): Promise<string> {
  const world = `jobs${size}`;
  const client = clientOf(endpoint, world);
  await createRecordTable(client, assembly, TABLE);
  const began = performance.now();
  await fillWithOpen(client, TABLE, { petitions: size, people: PEOPLE });
  console.log(
    `${size} open petitions written in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  client.destroy();
  return world;
}

async function ran(endpoint: string, world: string, job: Job, size: number): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    RUN,
    endpoint,
    world,
    TABLE,
    job,
  ]);
  const { ticks, seconds, megabytes, worked, unreadable, sent } = Ran.parse(JSON.parse(stdout));
  const name = `jobs, ${JOBS[job]}, ${size.toLocaleString('en')} open`;
  console.log(`${name}: ${ticks} ticks, ${Math.round(seconds)} s`); // the table comes when all are done
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
  for (const size of SIZES) {
    const world = await filled(endpoint, assembly, size);
    // The calendar comes last: it moves the dates that the others look at.
    for (const job of ['morning', 'unrung', 'calendar'] as const)
      rows.push(...(await ran(endpoint, world, job, size)));
  }
  return rows;
}
