import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { PAPER } from '../../infra/tools/put-fonts.ts';
import { petitionerLetter } from '../../shared/notices/letter.ts';
import type { PetitionerFacts } from '../../shared/notices/petitioner-notices.ts';
import { type Addressee, letterPaper, WINDOW } from '../../shared/print/letter.ts';
import { at, petitionerExamples } from '../notices/examples.ts';
import { hasPoppler, overlapping, pdfInfo, pdfText, wordsOn } from '../support/pdf.ts';

const AT = at('2026-11-24T15:00:00+09:00');
const TO: Addressee = { name: '홍가상', address: '26340 가상도 한빛시 이행로 12 (가상동)' };
const FROM = {
  ko: '26340 가상도 한빛시 이행로 1',
  en: '1 Ihaeng-ro, Hanbit-si, Gasang-do 26340',
};
const addressed = <F extends PetitionerFacts>(facts: F): F => ({
  ...facts,
  corporation: { ...facts.corporation, address: FROM },
});
const made = (facts: PetitionerFacts, to = TO) =>
  letterPaper(petitionerLetter(addressed(facts), AT), to, AT, PAPER);
/** Where it is told that an answer is not enough, that a new date is not agreed to, or that one is not to be asked any more. */
const TOLD_AT: Readonly<Record<string, string>> = {
  ...{ answer: '/rating', 'date-change': '/dates' },
  asking: '',
};
const flat = (text: string): string => text.replaceAll(/\s+/g, '');
const cases = (['ko', 'en'] as const).flatMap((language) =>
  Object.entries(petitionerExamples(language)).map(([name, facts]) => ({ language, name, facts })),
);
describe.skipIf(!hasPoppler)('a printed letter', () => {
  it.each(cases)(
    '$language $name: whose, to whom, about what, how to object',
    async ({ facts }) => {
      const { pdf, pages } = await made(facts);
      const text = pdfText(pdf);
      const { language, number, contact } = facts;
      for (const part of [number, facts.corporation[language], facts.corporation.phone])
        expect(text).toContain(part);
      for (const part of [TO.name ?? '', TO.address ?? '', FROM[language], facts.statusUrl])
        expect(flat(text)).toContain(flat(part));
      expect(text).toContain(
        facts.kind === 'delay'
          ? facts.responsible.phone
          : facts.kind === 'asking'
            ? facts.corporation.phone
            : contact.phone,
      );
      // The code stands in the receipt alone; nothing asks to press, and nothing speaks of a mail.
      expect(text.includes('K7MP-Q2XW-R9TD')).toBe(facts.kind === 'receipt');
      expect(text).not.toMatch(/undefined|\[object|메일|단추|button|this address|□/);
      const online = TOLD_AT[facts.kind];
      if (online !== undefined) expect(flat(text)).toContain(flat(`${facts.statusUrl}${online}`));
      else if ('objectionUrl' in facts) expect(flat(text)).toContain(flat(facts.objectionUrl));
      expect(pdfInfo(pdf)).toMatch(new RegExp(`Pages: +${pages}\\b`));
    },
  );

  it.each(cases.filter(({ name }) => name !== 'receipt'))(
    '$language $name, a few sentences, is one sheet',
    async ({ facts }) => {
      expect((await made(facts)).pages).toBe(1);
    },
  );

  it('is one to be kept: PDF/A-2b, tagged, its language said, every font in it', async () => {
    const { receipt } = petitionerExamples('ko');
    if (!receipt) throw new Error('no receipt');
    const { pdf } = await made(receipt);
    const raw = pdf.toString('latin1');
    expect(raw).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>B</);
    expect(raw).toContain('/GTS_PDFA1');
    expect(raw).toContain('/Lang (ko-KR)');
    expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
    expect(pdfInfo(pdf)).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    const fonts = execFileSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' });
    const rows = fonts.split('\n').slice(2).filter(Boolean);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatch(/\+Pretendard-\w+ +CID Type 0C +Identity-H +yes yes yes/);
  });

  it.each([
    ['a name of forty characters', { ...TO, name: '가나다라마바사아자차'.repeat(4) }],
    [
      'the longest address and a foreign name',
      {
        name: 'Nguyễn Thị Phương Thảo-Alexandria Montgomery',
        address: `26341 가상도 한빛시 ${'아주긴이름의도로명길 1234번안길 56-78, '.repeat(4)}`.slice(
          0,
          150,
        ),
      },
    ],
  ])('shows %s in the window, and nothing else there', async (_, to) => {
    const { answer } = petitionerExamples('ko');
    if (!answer) throw new Error('no answer');
    const { pdf } = await made(answer, to);
    const inside = (y: number) => y > WINDOW.y - 14 && y < WINDOW.y + WINDOW.height + 14;
    const words = wordsOn(pdf, 1).filter(({ yMin }) => inside(yMin));
    expect(words.length).toBeGreaterThan(0);
    for (const { xMin, yMin, xMax, yMax } of words) {
      expect(xMin).toBeGreaterThanOrEqual(WINDOW.x - 1);
      expect(xMax).toBeLessThanOrEqual(WINDOW.x + WINDOW.width + 1);
      expect(yMin).toBeGreaterThanOrEqual(WINDOW.y - 4);
      expect(yMax).toBeLessThanOrEqual(WINDOW.y + WINDOW.height + 4);
    }
    expect(flat(pdfText(pdf))).toContain(flat(`${to.name}`));
  });

  it('of twenty thousand characters goes on overleaf, each page with its number, nothing lost', async () => {
    const { answer } = petitionerExamples('ko');
    if (answer?.kind !== 'answer') throw new Error('no answer');
    const lines = Array.from({ length: 500 }, (_, i) => `${i}번 안내: 신청서를 먼저 내 주십시오.`);
    const text = `${lines.join('\n')}\n${'가'.repeat(20_000)}`.slice(0, 20_000);
    const { pdf, pages } = await made({ ...answer, answer: text });
    expect(pages).toBeGreaterThan(5);
    const said = pdfText(pdf);
    for (let page = 1; page <= pages; page += 1) expect(said).toContain(`${page}/${pages}`);
    for (const line of [lines[0], lines[250], lines[499]])
      expect(flat(said)).toContain(flat(line ?? ''));
    expect((said.match(/가/g) ?? []).length).toBeGreaterThan(6000);
  });

  it('puts a box where the font has no sign: nothing is left out in silence', async () => {
    const { answer } = petitionerExamples('ko');
    if (answer?.kind !== 'answer') throw new Error('no answer');
    const { pdf } = await made({ ...answer, answer: '축하드립니다 🙂 뷁' });
    expect(pdfText(pdf)).toContain('축하드립니다 □ 뷁');
  });

  it('to a fax names its number and no address, and is the same whenever it is made', async () => {
    const { answer } = petitionerExamples('ko');
    if (!answer) throw new Error('no answer');
    const to = { name: undefined, fax: '033-000-2101' };
    const [one, other] = [await made(answer, to), await made(answer, to)];
    expect(pdfText(one.pdf)).toMatch(/팩스 033-000-2101\s+민원인 귀하/);
    expect(other.pdf.equals(one.pdf)).toBe(true);
  });

  it('in large print no line of its text is under sixteen points, and the address stays in the window', async () => {
    for (const { facts } of cases.filter((_, index) => index % 12 === 0)) {
      const { pdf, pages } = await letterPaper(
        petitionerLetter(addressed(facts), AT),
        ...[TO, AT, PAPER, { large: true }],
      );
      const plain = await made(facts);
      expect(flat(pdfText(pdf)).length).toBeGreaterThanOrEqual(
        flat(pdfText(plain.pdf)).length - 20,
      );
      for (let page = 1; page <= pages; page += 1)
        for (const { yMin, yMax, word } of wordsOn(pdf, page)) {
          const isSetApart = yMin < 290 && page === 1; // the envelope's part
          const isFoot = yMin > 800;
          if (!isSetApart && !isFoot) expect(yMax - yMin, word).toBeGreaterThan(16);
        }
      expect(overlapping(pdf, pages)).toEqual([]);
      const inside = wordsOn(pdf, 1).filter(({ word }) => word === '홍가상');
      expect(inside[0]?.yMin).toBeGreaterThan(WINDOW.y - 1);
    }
  }, 120_000);
});
