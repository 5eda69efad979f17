import { mkdirSync, writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import { synthesize } from '../../infra/local/synthesize.ts';
import { askedOf } from '../../infra/tools/command-line.ts';
import { benchAccept, type Sample } from './accept.ts';
import { benchArrivals } from './arrivals.ts';
import { benchCalls } from './calls.ts';
import { benchCharter, type Row } from './charter.ts';
import { benchFlood } from './flood.ts';
import { benchJobs } from './jobs.ts';
import { benchLedger } from './ledger.ts';
import { benchPages } from './pages.ts';
import { benchPublic } from './public.ts';
import { benchReadings } from './readings.ts';
import { benchRedress } from './redress.ts';
import { benchReports } from './reports.ts';
import { benchRequests } from './requests.ts';
import { isShort } from './rounds.ts';
import { benchCrowd, benchRush } from './rush.ts';
import { benchStarts } from './starts.ts';
import { tablesBeside } from './tables.ts';
import { benchTexts } from './texts.ts';
import { benchVisits } from './visits.ts';

const { values } = askedOf({
  name: 'bench',
  about:
    'Measures what one petition costs and how fast the service is: test/bench/README.md says what each part measures.',
  options: {
    only: {
      value: 'PARTS',
      about: 'such as rush,jobs: those parts alone; nothing is written then',
    },
    short: { about: 'every part once, with little of everything; its figures say nothing' },
  },
});
const only = values.only?.split(',');
const OUT = isShort ? '.ihaeng/bench.short.json' : '.ihaeng/bench.json';

function print(rows: readonly (Row & { readonly spread?: string })[]): void {
  const table = new Table({
    head: ['measure', 'median', 'unit', 'rounds', 'aim', 'met'],
    colAligns: ['left', 'right', 'left', 'left', 'left', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const { measure, value, unit, spread = '', aim = '', met } of rows) {
    const verdict = met === undefined ? '' : met ? 'yes' : 'NO';
    table.push([measure, String(value), unit, spread, aim, verdict]);
  }
  console.log(table.toString());
}

const began = new Date().toISOString();
const assembly = synthesize('.ihaeng/bench.cdk.out');
const engine = await tablesBeside();
let sample: Sample | undefined;

/** In their order: the starts are held against the bare write of the intake's own transaction. */
const PARTS: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  charter: benchCharter,
  async accept() {
    const accepted = await benchAccept(engine.endpoint, assembly);
    sample = accepted.sample;
    return accepted.rows;
  },
  starts() {
    if (!sample) throw new Error('the starts need the accept part before them');
    return benchStarts(engine.endpoint, assembly, sample);
  },
  pages: () => benchPages(engine.endpoint, assembly),
  public: benchPublic,
  readings: benchReadings,
  requests: () => benchRequests(assembly),
  redress: () => benchRedress(assembly),
  arrivals: () => benchArrivals(assembly),
  calls: () => benchCalls(assembly),
  crowd: () => benchCrowd(assembly),
  rush: () => benchRush(assembly),
  flood: () => benchFlood(assembly),
  texts: benchTexts,
  jobs: () => benchJobs(engine.endpoint, assembly),
  ledger: benchLedger,
  visits: benchVisits,
  reports: benchReports,
};

const unknown = only?.filter((name) => !Object.hasOwn(PARTS, name)) ?? [];
if (unknown.length > 0)
  throw new Error(
    `no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`,
  );
try {
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (only && !only.includes(name)) continue;
    const found = await part();
    print(found);
    rows.push(...found);
  }
  if (!only) {
    mkdirSync('.ihaeng', { recursive: true });
    writeFileSync(OUT, `${JSON.stringify({ began, node: process.version, rows }, undefined, 2)}\n`);
  }
  const missed = rows.filter(({ met }) => met === false);
  const where = only ? '' : `${OUT} written; `;
  console.log(
    isShort
      ? `${where}a short bench shows that every part works, its figures judge nothing`
      : `${where}${missed.length} aims missed`,
  );
  for (const { measure, value, unit, aim } of isShort ? [] : missed)
    console.log(`  ${measure}: ${value} ${unit}, aim ${aim}`);
} finally {
  await engine.stop();
}
