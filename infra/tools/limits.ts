import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplates } from '../parts/hard-limits.ts';
import { type Nearest, nearestToLimits } from '../parts/limits.ts';

const WIDTH = 50;
const COLUMN = 20;

/** How near each stack is to each quota, the nearest first, in the stage with the longest name. */
export function limitsShown(directory: string): { readonly wrong: string; readonly shown: string } {
  const paths = readdirSync(directory)
    .filter((name) => name.endsWith('.template.json'))
    .toSorted()
    .map((name) => join(directory, name));
  const templates = readTemplates(paths);
  const found = nearestToLimits(templates);
  const over = found.filter(({ size, most }) => size > most);
  const stacks = templates.map(({ stack }) => stack);
  const rows = [...Map.groupBy(found, ({ what }) => what)].toSorted(
    ([, one], [, other]) => share(other) - share(one),
  );
  const line = ([what, of]: readonly [string, readonly Nearest[]]) =>
    [
      `${what}, ${of[0]?.most.toLocaleString('en')}`.padEnd(WIDTH),
      ...stacks.map((stack) => cell(of.find((one) => one.stack === stack)).padStart(COLUMN)),
    ].join('');
  return {
    wrong: over
      .map(({ what, stack, id, size, most }) => `${stack} ${id}: ${size} ${what}, of ${most}`)
      .join('\n'),
    shown: [
      [' '.repeat(WIDTH), ...stacks.map((stack) => stack.padStart(COLUMN))].join(''),
      ...rows.map(line),
    ].join('\n'),
  };
}

const share = (of: readonly Nearest[]) => Math.max(...of.map(({ size, most }) => size / most));
const cell = (one: Nearest | undefined) =>
  one ? `${one.size.toLocaleString('en')} (${Math.ceil((100 * one.size) / one.most)} %)` : '-';
