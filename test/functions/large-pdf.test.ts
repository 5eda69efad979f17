import { describe, expect, it } from 'vitest';
import { PAPER } from '../../infra/tools/put-fonts.ts';
import { sheetOf } from '../../shared/print/pdf-page.ts';
import { hasPoppler, overlapping, wordsOn } from '../support/pdf.ts';

const sheet = () =>
  sheetOf(PAPER, { language: 'en', title: 'Large', author: 'Ihaeng', at: 0, large: true });

describe.skipIf(!hasPoppler)('a sheet in large print', () => {
  it('a label longer than its column goes below its value, and the next row below both', async () => {
    const page = sheet();
    page.rows([
      ['Person in charge of it', 'Hong'],
      ['Receipt number', '2026-000001-1'],
      ['Due', 'Wednesday'],
    ]);
    expect(overlapping(await page.done(), 1)).toEqual([]);
  });

  it.each([640, 700, 740])(
    'a frame at %d points stays whole: its words are on one page',
    async (at) => {
      const page = sheet();
      page.down(at);
      page.boxed('Code ABCD-EFGH-JKLM, which nobody else should see at all');
      const pages = page.pages();
      const pdf = await page.done();
      const on = Array.from({ length: pages }, (_, index) => wordsOn(pdf, index + 1).length);
      expect(on.filter((words) => words > 0)).toHaveLength(1);
    },
  );
});
