import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { javaComplaint, javaMajor } from '../../../infra/tools/runtime-guard.ts';

describe('the guard of the runtimes', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['command not found', undefined],
  ])('reads %s as Java %s', (printed, major) => {
    expect(javaMajor(printed)).toBe(major);
  });

  it.each([
    [undefined, 'no Java was found'],
    ['java version "1.8.0_392"', 'this is Java 8'],
  ])('complains of %s in one sentence with the install command', (printed, says) => {
    const complaint = javaComplaint(printed);
    expect(complaint).toContain(says);
    expect(complaint).toContain('apt-get install openjdk-17-jre-headless');
    expect(complaint).not.toContain('\n');
  });

  it('is content with Java 17', () => {
    expect(javaComplaint('openjdk version "17.0.15" 2025-04-15')).toBeUndefined();
  });

  it('stops an old Node with one sentence, before it meets a type', () => {
    const asNode20 =
      "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require('./infra/tools/node-guard.cjs')";
    const run = () =>
      execFileSync(process.execPath, ['-e', asNode20], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(/needs Node 24 or newer and this is 20\.20\.2: run `npm ci`/);
  });

  it('says in one sentence that nothing is installed yet', () => {
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    const guard = join(clone, 'node-guard.cjs');
    copyFileSync('infra/tools/node-guard.cjs', guard);
    const { status, stderr } = spawnSync(process.execPath, [guard], { encoding: 'utf8' });
    rmSync(clone, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The packages .*run `npm ci` first\.\n$/);
  });
});
