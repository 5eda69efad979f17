import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's poppler-utils. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The words of a PDF, its lines in reading order. */
export const pdfText = (bytes: Buffer): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });

/** What `pdfinfo` says of a PDF; with '-struct-text' its tags. */
export const pdfInfo = (bytes: Buffer, ...options: string[]): string =>
  execFileSync('pdfinfo', [...options, '-'], { input: bytes, encoding: 'utf8' });

/** Every word with where it stands, in points from the upper left corner of its page. */
export function wordsOn(pdf: Buffer, page: number) {
  const file = join(mkdtempSync(join(tmpdir(), 'letter-')), 'letter.pdf');
  writeFileSync(file, pdf);
  const said = execFileSync(
    'pdftotext',
    ['-bbox', '-f', String(page), '-l', String(page), file, '-'],
    { encoding: 'utf8' },
  );
  return [
    ...said.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ].map(([, xMin, yMin, xMax, yMax, word]) => ({
    ...{ xMin: Number(xMin), yMin: Number(yMin), xMax: Number(xMax), yMax: Number(yMax) },
    word,
  }));
}

/** Words of the same page that lie upon each other, two by two. */
export function overlapping(pdf: Buffer, pages: number): readonly string[] {
  const found: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const words = wordsOn(pdf, page);
    for (const [at, one] of words.entries())
      for (const other of words.slice(at + 1)) {
        const wide = Math.min(one.xMax, other.xMax) - Math.max(one.xMin, other.xMin);
        const tall = Math.min(one.yMax, other.yMax) - Math.max(one.yMin, other.yMin);
        const least = Math.min(one.yMax - one.yMin, other.yMax - other.yMin);
        if (wide > 1 && tall > 0.4 * least) found.push(`${page}: ${one.word} / ${other.word}`);
      }
  }
  return found;
}
