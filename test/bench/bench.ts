import { mkdirSync, writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import { synthesize } from '../../infra/local/synthesize.ts';
import { dynamoDbLocal } from '../../infra/local/tables/engine.ts';
import { requireJava } from '../../infra/tools/runtime-guard.ts';
import { benchAccept } from './accept.ts';
import { benchArrivals } from './arrivals.ts';
import { benchCharter, type Row } from './charter.ts';
import { benchPages } from './pages.ts';
import { benchReadings } from './readings.ts';
import { benchRequests } from './requests.ts';
import { isShort } from './rounds.ts';
import { benchRush } from './rush.ts';
import { benchStarts } from './starts.ts';
import { benchTexts } from './texts.ts';

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

requireJava();
const began = new Date().toISOString();
const assembly = synthesize('.ihaeng/bench.cdk.out');
const engine = await dynamoDbLocal();
try {
  const charter = await benchCharter();
  print(charter);
  const { rows: accept, sample } = await benchAccept(engine.endpoint, assembly);
  print(accept);
  const starts = await benchStarts(engine.endpoint, assembly, sample);
  print(starts);
  const pages = await benchPages(engine.endpoint, assembly);
  print(pages);
  const readings = await benchReadings();
  print(readings);
  const requests = await benchRequests(assembly);
  print(requests);
  const arrivals = await benchArrivals(assembly);
  print(arrivals);
  const rush = await benchRush(assembly);
  print(rush);
  const texts = benchTexts();
  print(texts);
  const rows = [
    ...charter,
    ...accept,
    ...starts,
    ...pages,
    ...readings,
    ...requests,
    ...arrivals,
    ...rush,
    ...texts,
  ];
  mkdirSync('.ihaeng', { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ began, node: process.version, rows }, undefined, 2)}\n`);
  const missed = rows.filter(({ met }) => met === false);
  console.log(
    isShort
      ? `${OUT} written; a short bench shows that every part works, its figures judge nothing`
      : `${OUT} written; ${missed.length} aims missed`,
  );
  for (const { measure, value, unit, aim } of isShort ? [] : missed)
    console.log(`  ${measure}: ${value} ${unit}, aim ${aim}`);
} finally {
  await engine.stop();
}
