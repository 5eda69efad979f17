import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const code = globSync('{functions,shared,infra}/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const said = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/`([^`\s]+)`/g)].map(([, one = '']) => one);

it('every identifier of the glossary stands in the code', () => {
  const identifiers = said('shared/GLOSSARY.md').filter((one) => /^[A-Za-z-]+$/.test(one));
  expect(identifiers.length).toBeGreaterThan(50);
  expect(identifiers.filter((one) => !new RegExp(`\\b${one}\\b`).test(code))).toEqual([]);
});

it('every place that CONTRIBUTING names, in its text or in its picture, is there', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const picture = [...text.matchAll(/\[((?:functions|shared)\/[\w/]+)/g)].map(
    ([, one = '']) => one,
  );
  const places = said('CONTRIBUTING.md').filter((one) =>
    /^(functions|shared|infra|test)\//.test(one),
  );
  const named = [...picture, ...places.map((one) => one.replace(/<\w+>/g, '*').replace(/\/$/, ''))];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => globSync([one, `${one}.*`]).length === 0)).toEqual([]);
});
