import { type BusyDesk, busyDepartment } from '../support/busy-department.ts';
import { createRecordTable } from '../support/record-table.ts';
import { clientOf } from './accept.ts';
import { amount } from './rounds.ts';
import { aimed, type Row, row } from './rows.ts';

const ROUNDS = amount(31);
const WARM = 5;
const OPEN = amount(10_000, 100);
const EVENTS = amount(200, 20);
/** A world of its own, so that the accept bench's thousands of petitions lie in no page. */
const WORLD = 'reads';
const AIM_REQUESTS = 3;

type Reply = Awaited<ReturnType<BusyDesk['ask']>>;

/** Pages of a petition of 200 events and lists of a department of 10,000 open petitions: requests and time, warm. */
export async function benchPages(endpoint: string, assembly: string): Promise<Row[]> {
  const table = 'bench-reads';
  const admin = clientOf(endpoint, WORLD);
  await createRecordTable(admin, assembly, table);
  admin.destroy();
  const desk = await busyDepartment(endpoint, table, {
    open: OPEN,
    events: EVENTS,
    accessKeyId: WORLD,
  });
  const page = `/desk/petitions/${desk.number}`;
  const list = (person: string, query?: Record<string, string>) =>
    desk.ask('/desk/worklist', { person, ...(query && { query }) });
  const reads: Readonly<Record<string, () => Promise<Reply>>> = {
    'petition page of staff': () => desk.ask(page, { person: 'care-1' }),
    'petition page of the citizen': () => desk.follow(),
    'worklist of a person': () => list('care-1'),
    'worklist of a head': () => list('care-head'),
    'worklist of a head, overdue': () => list('care-head', { filter: 'overdue' }),
    'worklist of a head, some digits': () => list('care-head', { q: '0999' }),
  };
  try {
    const rows: Row[] = [];
    for (const [name, read] of Object.entries(reads)) rows.push(...(await timed(name, read)));
    return rows;
  } finally {
    desk.stop();
  }
}

async function timed(name: string, read: () => Promise<Reply>): Promise<Row[]> {
  const times: number[] = [];
  let requests = 0;
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const from = performance.now();
    const reply = await read();
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status}`);
    if (round < 0) continue; // the first open the petition and warm up
    times.push(performance.now() - from);
    requests = Math.max(requests, reply.requests.length);
  }
  return [
    aimed(
      row(`pages, ${name}: requests`, [requests], ''),
      `≤ ${AIM_REQUESTS}`,
      requests <= AIM_REQUESTS,
    ),
    row(`pages, ${name}`, times, 'ms', 1),
  ];
}
