import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** Ours; cdk and biome have options of their own. */
const OURS = Object.entries<string>(scripts).flatMap(([name, line]) =>
  line.startsWith('node ') ? [[name, line] as const] : [],
);
const SEVERAL = [
  'office import',
  'calendar import',
  'restore bring',
  'restore arm',
  'compensation statement',
  'compensation recurring',
  'compensation check',
  'manner recompute',
];
const RELEASED = join(ROOT, 'infra/released/records.json');

/** A script as npm runs it, in an empty folder: what it would do leaves something there, or says so. */
function run(line: string, args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  const released = statSync(RELEASED).mtimeMs;
  const [, ...words] = line.split(' ');
  const command = words.map((word) => (/\.(ts|cjs)$/.test(word) ? join(ROOT, word) : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  expect(left).toEqual([]);
  expect(statSync(RELEASED).mtimeMs).toBe(released);
  return { status, stdout, stderr };
}

describe.each(OURS)('npm run %s', { timeout: 120_000 }, (name, line) => {
  it.each(['--help', '-h'])('says how it is used at %s, and does nothing', (option) => {
    const { status, stdout, stderr } = run(line, [option]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split(' -- ')[0]).toBe(
      name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
    );
    expect(stdout).toMatch(/--help/);
  });

  it('refuses what it does not know with one sentence, and does nothing', () => {
    const { status, stdout, stderr } = run(line, ['--nonsense']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.*--nonsense.*\.\nSay npm .* -- --help to see what there is\.\n$/);
  });
});

describe.each(SEVERAL)('npm run %s', { timeout: 120_000 }, (both) => {
  const [name = '', command = ''] = both.split(' ');
  it('says how it is used, and refuses what it does not know', () => {
    const help = run(scripts[name], [command, '--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain(`npm run ${both} --`);
    const wrong = run(scripts[name], [command, '--nonsense']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/^Unknown option '--nonsense'\.\n/);
  });
});

describe('names of options', () => {
  it('are the same in all: an address follows --url, and old ways are told the new one', () => {
    const told = (args: readonly string[]) => run(scripts.reconcile, args);
    expect(told(['--local', 'http://localhost:4001'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Say --url http://localhost:4001: --local takes no address.\nSay npm run reconcile -- --help to see what there is.\n',
    });
    expect(told(['--local=http://localhost:4001']).stderr).toMatch(/--local/);
    expect(run(scripts.objections, ['--endpoint', 'http://localhost:1']).stderr).toMatch(
      /^Set the variable AWS_ENDPOINT_URL_DYNAMODB/,
    );
    expect(run(scripts.scan, ['--local']).stderr).toMatch(/^FILE is missing\.\n/);
  });
});

/** Every option of every script that takes something else than any text. */
describe('a value that is none', () => {
  it.each([
    ['scan', '--letters', 'abc', 'a whole number from 1'],
    ['scan', '--letters', '0', 'a whole number from 1'],
    ['scan', '--letters', '1.5', 'a whole number from 1'],
    ['scan', '--stamped', 'yesterday', 'an instant like 2026-11-24T10:12:00+09:00'],
    ['scan', '--stamped', '2026-11-24T09:05:00', 'an instant like 2026-11-24T10:12:00+09:00'],
    ['fax', '--pages', 'abc', 'a whole number from 1'],
    ['fax', '--pages', '', 'a whole number from 1'],
    ['start', '--port', 'abc', 'a number up to 65535'],
    ['start', '--port', '70000', 'a number up to 65535'],
    ['start', '--start-at', '2026-13-41', 'an instant like 2026-11-24T10:12:00+09:00'],
  ])('npm run %s refuses %s %s in one line', { timeout: 120_000 }, (name, option, value, said) => {
    const file = name === 'start' ? [] : ['letter.pdf'];
    const { status, stdout, stderr } = run(scripts[name], [...file, `${option}=${value}`]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.*\nSay npm .* -- --help to see what there is\.\n$/);
    expect(stderr).toContain(`${option} must be ${said}: ${value}.`);
  });

  it('is looked for wherever an option is named a number or an instant', () => {
    const folders = ['infra/tools', 'infra/local', 'test/support', 'test/bench'];
    const named = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => {
          const source = readFileSync(join(ROOT, folder, name), 'utf8');
          return [...source.matchAll(/value: '(COUNT|INSTANT)',\s*(is: '\w+')?/g)];
        }),
    );
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const [text, value, is] of named)
      expect(is, text).toBe(`is: '${String(value).toLowerCase()}'`);
  });
});
