import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUCKETS,
  bucketOf,
  type Learned,
  learned,
  type Model,
  pairsOf,
  suggest,
} from '../../shared/organization/suggest.ts';

const taught = (texts: Readonly<Record<string, readonly string[]>>): Model =>
  Object.fromEntries(
    Object.entries(texts).map(([department, said]) => [
      department,
      said.reduce<Learned>((before, text) => learned(before, text), { documents: 0, counts: {} }),
    ]),
  );
const MODEL = taught({
  care: ['휴업급여 신청 서류', '휴업급여 지급일', '요양 휴업급여 문의', '휴업급여가 늦습니다'],
  it: ['홈페이지 로그인 오류', '로그인 화면이 흽니다', '홈페이지 로그인 안 됨', '로그인 오류 화면'],
});

describe('what a text is made of', () => {
  it('pairs of letters within words; no digit, mark or space', () =>
    expect([...pairsOf('휴업급여 010-0000-4821, Ab1c')]).toEqual(['휴업', '업급', '급여', 'ab']));
  it('every pair has a bucket', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        [...pairsOf(text)].every((pair) => {
          const bucket = bucketOf(pair);
          return Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS;
        }),
      ),
    ));
});

describe('learning', () => {
  it('keeps numbers alone', () => expect(JSON.stringify(MODEL)).not.toMatch(/\p{Script=Hangul}/u));
  it('what is unlearned leaves nothing behind', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const before = learned(undefined, one);
        expect(learned(learned(before, other), other, -1)).toEqual(before);
      }),
    ));
});

describe('suggesting', () => {
  it('says the department and the letters that spoke for it', () => {
    const found = suggest(MODEL, '휴업급여를 언제 받습니까', 1);
    expect(found?.department).toBe('care');
    expect(found?.because).toEqual(expect.arrayContaining(['휴업', '업급', '급여']));
  });
  it.each([
    ['nothing was learned', {}],
    ['one department alone was', { care: MODEL.care ?? learned(undefined, '') }],
    ['each department had too few', taught({ care: ['휴업급여'], it: ['로그인'] })],
  ])('nothing while %s', (_, model) => expect(suggest(model, '휴업급여 문의', 0)).toBeUndefined());
  it('nothing below the margin', () => {
    expect(suggest(MODEL, '안녕하십니까')).toBeUndefined();
    expect(suggest(MODEL, '휴업급여 로그인', 2)).toBeUndefined();
  });
  it('what one petition alone said is no reason', () =>
    expect(suggest(MODEL, '흽니다', 0)?.because ?? []).toEqual([]));
});

/**
 * Each of the twenty petitions by what the nineteen others teach. Seven departments, two of them with one petition only:
 * far too little to be good at it, so what counts is that it is silent rather than wrong.
 */
it('left out one by one: right or silent, never wrong', () => {
  const file = new URL('../petitions.json', import.meta.url);
  const all: { title: string; body: string; expectedDepartment: string }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  ).petitions;
  const said = ({ title, body }: (typeof all)[number]) => `${title}\n${body}`;
  const score = { right: 0, wrong: 0, silent: 0 };
  for (const petition of all) {
    const model: Record<string, Learned> = {};
    for (const other of all)
      if (other !== petition)
        model[other.expectedDepartment] = learned(model[other.expectedDepartment], said(other));
    const found = suggest(model, said(petition));
    if (!found) score.silent += 1;
    else if (found.department === petition.expectedDepartment) score.right += 1;
    else score.wrong += 1;
  }
  expect(score).toEqual({ right: 4, wrong: 0, silent: 16 });
});
