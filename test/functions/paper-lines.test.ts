import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAPER } from '../../infra/tools/put-fonts.ts';
import { withLineEnds } from '../../shared/print/line-ends.ts';
import { sheetOf } from '../../shared/print/pdf-page.ts';
import { normaliseText } from '../../shared/text/normalise.ts';
import { RECIPES, textOf } from '../support/adversary.ts';
import { hasPoppler } from '../support/pdf.ts';

const { profile, ...fonts } = PAPER;
const ABOUT = { language: 'ko', title: '편지', author: '한빛시설공단', at: 0, profile } as const;
/** The most that a petition's text may have. */
const MOST = 16_000;

/** The processor's time of this thread (ms). */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

it('no text makes a printed page dear: a second of work at most', { timeout: 180_000 }, () => {
  const dear = RECIPES.filter(({ after }) => after === '').flatMap((one) => {
    const text = normaliseText(textOf(one, MOST));
    const sheet = sheetOf(fonts, ABOUT);
    const before = spent();
    sheet.line('P', sheet.shown(text), { size: 10.5 });
    const time = spent() - before;
    return time > 1000 ? [{ recipe: one.name, time }] : [];
  });
  expect(dear).toEqual([]);
});

it.skipIf(!hasPoppler)('what has no place to break is printed whole, line below line', async () => {
  const sheet = sheetOf(fonts, ABOUT);
  const address = `https://example.org/${'ABCDEFGHIJ'.repeat(40)}`;
  sheet.line('P', `주소는 ${address} 입니다.`, { size: 10.5 });
  const file = join(mkdtempSync(join(tmpdir(), 'lines-')), 'lines.pdf');
  writeFileSync(file, await sheet.done());
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const lines = text.trim().split('\n');
  expect(lines).not.toContain('');
  expect(lines.length).toBeLessThan(9);
  expect(lines.join('').replaceAll(/\s/g, '')).toBe(`주소는${address}입니다.`);
});

it('only what is wider than its column is cut, and never within a sign', () => {
  const one = () => 10;
  expect(withLineEnds('가나다 라마바 사아자차카타파하', 50, one)).toBe(
    '가나다 라마바 사아자차카타파하',
  );
  expect(withLineEnds('abcdefghijklmno pq', 50, one)).toBe('abcde\nfghij\nklmno pq');
  expect(withLineEnds('👨‍👩‍👧'.repeat(3), 20, one)).toBe('👨‍👩‍👧👨‍👩‍👧\n👨‍👩‍👧');
  // A sign that is wider than the column stands in a line of its own.
  expect(withLineEnds('W'.repeat(13), 5, one)).toBe(Array(13).fill('W').join('\n'));
});
