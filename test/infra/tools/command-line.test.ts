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
const SEVERAL = ['office import', 'calendar import', 'restore bring', 'restore arm'];
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
