import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  handMadeHtml,
  lockedAddresses,
  longBindings,
  registryHosts,
} from '../../../infra/tools/house.ts';
import { importViolations } from '../../../infra/tools/imports.ts';
import { plainWords } from '../../../infra/tools/plain-words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** A house of its own with these files and our configuration. */
function houseOf(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  made.push(house);
  for (const name of ['.dependency-cruiser.mjs', '.oxlintrc.json', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(house, name));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

function run(script: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', script), ...args],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, all: stdout + stderr };
}

function cruise(files: Readonly<Record<string, string>>) {
  const house = houseOf(files);
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { stdout, all } = run(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...roots],
    house,
  );
  return importViolations(stdout, all);
}

describe('the import directions bite', () => {
  const charter = { 'shared/charter/charter.ts': 'export const days = 7;\n' };
  const petition = {
    ...charter,
    'shared/petition/petition.ts':
      "import { days } from '../charter/charter.ts';\nexport const due = days;\n",
  };

  it('lets the petition rest on the charter', () => {
    const { wrong, note } = cruise(petition);
    expect(wrong).toBe('');
    expect(note).toBe('2 modules');
  });

  it.each([
    [
      'charter-stands-alone',
      'shared/charter/rule.ts',
      "import { due } from '../petition/petition.ts';\nexport const x = due;\n",
    ],
    [
      'core-without-node',
      'shared/petition/clock.ts',
      "import { hostname } from 'node:os';\nexport const x = hostname();\n",
    ],
    [
      'core-is-pure',
      'shared/notices/send.ts',
      "import { SESClient } from '@aws-sdk/client-ses';\nexport const x = new SESClient();\n",
    ],
    [
      'only-adapters-know-aws',
      'functions/intake/web.ts',
      "import { SESClient } from '@aws-sdk/client-ses';\nexport const x = new SESClient();\n",
    ],
    [
      'infra-takes-environments',
      'infra/intake.ts',
      "import { due } from '../shared/petition/petition.ts';\nexport const x = due;\n",
    ],
    [
      'shared-below-functions',
      'shared/lambda/batch.ts',
      "import { x } from '../../functions/clock/ring.ts';\nexport const y = x;\n",
    ],
  ])('%s refuses %s', (rule, path, text) => {
    const functions = { 'functions/clock/ring.ts': 'export const x = 1;\n' };
    expect(cruise({ ...petition, ...functions, [path]: text }).wrong).toContain(`${rule}: ${path}`);
  });

  it('does not believe a report of no module', () => {
    const nothing = JSON.stringify({ summary: { totalCruised: 0, violations: [] } });
    expect(importViolations(nothing, '').wrong).toBe('no module was looked at');
    expect(importViolations('', 'it fell over').wrong).toBe('it fell over');
  });
});

describe('the linters bite', () => {
  it.each([
    ["import { z } from 'zod';\n\nexport const a = z.string();\n", 1],
    ["import * as z from 'zod/mini';\n\nexport const a = z.string();\n", 0],
  ])('on %j: %i', (text, status) => {
    const house = houseOf({ 'shared/a.ts': text });
    const args = ['check', '--vcs-enabled=false', `--config-path=${join(ROOT, 'biome.json')}`];
    const lint = run('@biomejs/biome/bin/biome', [...args, 'shared'], house);
    expect(lint.status, lint.all).toBe(status);
    if (status === 1) expect(lint.all).toContain('noRestrictedImports');
  });

  it('on a promise that nobody waits for', () => {
    const house = houseOf({
      'shared/a.ts': 'const later = async () => 1;\nexport const start = () => {\n  later();\n};\n',
    });
    const lint = run('oxlint/bin/oxlint', ['--type-aware', 'shared'], house);
    expect(lint.all).toContain('no-floating-promises');
    expect(lint.status).toBe(1);
  });
});

describe('the rules of the house', () => {
  it('keeps a binding short', () => {
    const lines = (count: number) => 'x\n'.repeat(count);
    const files = [
      { path: 'functions/clock/ring.lambda.ts', text: lines(21) },
      {
        path: 'functions/clock/arm.lambda.ts',
        text: `import {\n  x,\n} from './x.ts';\n\n${lines(20)}`,
      },
      { path: 'functions/clock/ring.ts', text: lines(90) },
    ];
    expect(longBindings(files)).toEqual([
      'functions/clock/ring.lambda.ts: 21 lines, a binding has at most 20',
    ]);
  });

  it.each([
    ['functions/desk/pages/a.ts', '  return `<p class="x">a</p>`;', 1],
    ['functions/desk/pages/a.ts', "  const none = '<p>';", 1],
    ['functions/desk/pages/a.ts', '  return html`<p class="x">a</p>`;', 0],
    ['functions/desk/pages/a.ts', '/** `<number>/<letter>`, `<number>` */', 0],
    ['functions/desk/house.ts', "  body = body.replace('<!--name-->', name);", 2],
    ['functions/staff/access/session-seal.ts', '  body.replaceAll(/<form [^>]*>/g, field);', 1],
    ['functions/desk/pages/a.ts', 'html`<form method="post" action="/a">`', 1],
    ['shared/web/forms.ts', 'html`<form method="post" action="/a">`', 0],
    ['functions/desk/pages/a.ts', '  return raw(text);', 1],
    ['shared/notices/html.ts', "const DARK = raw('<style></style>');", 0],
    ['test/a.ts', "const page = '<p>';", 0],
  ])('finds HTML that is made by hand in %s: %s', (path, text, count) => {
    expect(handMadeHtml([{ path, text }])).toHaveLength(count);
  });

  const host = ['registry', 'example', 'com'].join('.');
  it.each([
    ['package-lock.json', `  "resolved": "https://${host}/a.tgz",`, 1],
    ['package-lock.json', '  "version": "1.0.0",', 0],
    ['README.md', '  "resolved": "elsewhere"', 0],
  ])('finds addresses in %s: %s', (path, text, count) => {
    expect(lockedAddresses([{ path, text }])).toHaveLength(count);
  });

  it.each([
    [`see https://${host}/package`, 1],
    [`${'regis'}try=https://mirror.example.com/`, 1],
    ['the Registry of petitions', 0],
  ])('finds the host in %s', (text, count) => {
    expect(registryHosts([{ path: 'a.md', text }])).toHaveLength(count);
  });
});

describe('plain words', () => {
  const found = (path: string, text: string) => plainWords([{ path, text }]);

  it.each([
    ['functions/citizen/pages/status-words.ts', "button: '민원 접수하기',"],
    ['functions/intake/pages/before.ts', "title: '11월 25일 10:00까지 답변',"],
    ['shared/presentation/receipt-words.ts', "due: 'P9.1 기한',"],
    ['functions/staff/pages/worklist.ts', "heading: '두 시계',"],
    ['shared/notices/words/staff-ko.ts', "hello: '선생님',"],
  ])('a word that puzzles in %s is found', (path, text) => {
    expect(found(path, text)).toHaveLength(1);
  });

  it.each([
    ['functions/staff/pages/entry.ts', "lead: '전화로 접수하신 민원을 적습니다.',"],
    ['functions/citizen/pages/status-words.ts', '/** 시계 */'],
    ['shared/notices/kinds/answer.ts', "clause: 'P9; 민원처리법 §27',"],
    ['shared/charter/standard.yaml', 'ko: 24시간 이내'],
  ])('what is for others, a comment, a clause, the charter itself in %s is not', (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it('a kind of notice to petitioners is theirs, wherever its file lies', () => {
    const registry = {
      path: 'shared/notices/petitioner-notices.ts',
      text: "import { delay } from './kinds/delay.ts';",
    };
    const delay = { path: 'shared/notices/kinds/delay.ts', text: "lead: '3일 이내에 답변'," };
    expect(plainWords([registry, delay])).toHaveLength(1);
    expect(plainWords([delay])).toEqual([]);
  });
});
