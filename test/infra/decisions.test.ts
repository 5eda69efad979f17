import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

/** A record begins with a heading, or with a sentence in bold. */
const HEAD = /^(?:## (?:\d+\. )?(.*\S)|\*\*(.+?)\*\*.*)$/;
const ROW = /^\| (\d+) \| (.+?) \| \[(.+?)\]\(\.\.\/(.+?)\/DECISIONS\.md\) \|$/;
const bare = (title: string): string => title.replace(/[.,:]$/, '');

const records = globSync('{functions,infra,shared}/**/DECISIONS.md').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, heading, bold] = HEAD.exec(line) ?? [];
      const title = heading ?? bold;
      return title === undefined ? [] : [`${dirname(file)}: ${bare(title)}`];
    }),
);
const rows = readFileSync('infra/DECISIONS-INDEX.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, title = '', folder = '', path] = ROW.exec(line) ?? [];
    return number === undefined ? [] : [{ number: Number(number), title, folder, path }];
  });
const kept = rows.filter(({ title }) => !title.endsWith('(dropped)'));

it('every decision record has a number, and every number a record', () => {
  expect(records.length).toBeGreaterThan(70);
  expect(kept.map(({ folder, title }) => `${folder}: ${title}`).toSorted()).toEqual(
    records.toSorted(),
  );
});

it('numbers are given once, in order, and a row leads to its folder', () => {
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  for (const { folder, path } of rows) expect(path).toBe(folder);
});
