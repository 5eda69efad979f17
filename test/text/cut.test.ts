import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachable } from '../../shared/lambda/attachments.ts';
import { cutTo, cutToLast } from '../../shared/text/cut.ts';

describe('a text that is cut', () => {
  it('is well formed at any length, and leaves out one half of a character at the most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
        for (const cut of [cutTo(text, most + 1), cutToLast(text, most + 1)]) {
          expect(cut.isWellFormed()).toBe(true);
          expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most));
        }
        expect(text.startsWith(cutTo(text, most + 1))).toBe(true);
        expect(text.endsWith(cutToLast(text, most + 1))).toBe(true);
      }),
    );
  });

  it.each(['🙂'.repeat(3000), `a${'🙂'.repeat(3000)}`])(
    "a file's long name of pictures is shortened, not refused",
    (name) => {
      const kept = attachable(`${name}.pdf`, 10);
      expect(kept).toMatchObject({ type: 'pdf' });
      expect('name' in kept && kept.name.isWellFormed() && kept.name.endsWith('🙂.pdf')).toBe(true);
    },
  );
});
