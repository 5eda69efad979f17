import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../infra/tools/source-files.ts';
import { REFUSALS, VARIANTS } from '../../shared/refusals/refusals.ts';
import type { Refusals } from '../../shared/refusals/told.ts';

const ROOT = join(import.meta.dirname, '../..');
const TABLES = 'shared/refusals/';
/** Pages and mails repeat a code to find their words for it: they refuse nothing. */
const TELLS = /^shared\/(refusals|notices\/words)\/|\/pages\//;

const refusing = sourceFiles(ROOT)
  .filter((path) => /^(functions|shared)\//.test(path) && !TELLS.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  // Whoever compares with a code does not refuse with it.
  .map((text) => text.replaceAll(/[=!]==\s*'[\w-]+'/g, ''))
  .join('\n');

it('every refusal of the table is one that somebody refuses with', () => {
  const codes = [...Object.keys(REFUSALS), ...Object.keys(VARIANTS)];
  expect(codes.filter((code) => !refusing.includes(`'${code}'`))).toEqual([]);
});

it('no code stands in two parts of the table, where one would hide the other', () => {
  const all = readdirSync(join(ROOT, TABLES)).flatMap((name) => {
    const text = readFileSync(join(ROOT, TABLES, name), 'utf8');
    return [...text.matchAll(/^ {2}'?([\w-]+)'?: \{(?: as:)?\s/gm)].map(([, code]) => code);
  });
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  expect(all).toEqual(expect.arrayContaining(Object.keys(REFUSALS)));
});

it.each(Object.entries<Refusals[string]>(REFUSALS))('%s is whole sentences', (_, { ko, en }) => {
  expect(ko).toMatch(/[가-힣].*\.$/);
  expect(en).toMatch(/^[A-Z].*\.$/);
});
