import { expect, it } from 'vitest';
import { withFewMarks } from '../../shared/text/marks.ts';

it('no letter keeps more than thirty marks, whichever mark of Unicode it is', () => {
  const marks: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const point = String.fromCodePoint(code);
    if (/\p{M}/u.test(point)) marks.push(point);
  }
  expect(marks.length).toBeGreaterThan(2000);
  const kept = marks.filter(
    (mark) => withFewMarks(`가${mark.repeat(31)}`) !== `가${mark.repeat(30)}`,
  );
  expect(kept).toEqual([]);
  expect(withFewMarks('평소의 글…')).toBe('평소의 글…');
});
