import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LegalKind } from '../../shared/charter/legal-kinds.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { context } from './context.ts';
import { by, live, randomLife } from './random-life.ts';
import { kst, Life } from './world.ts';

it('no sequence of commands throws, makes two promises of one id, or leaves a ring without its promise', () => {
  fc.assert(
    fc.property(randomLife, (lived) => {
      live(lived, (life) => {
        const ids = life.petition.pledges.map(({ id }) => id);
        expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
        for (const { state, silent, nextAt } of life.petition.pledges)
          if (nextAt !== undefined) expect(state === 'open' || silent).toBe(true);
      });
    }),
    { numRuns: 600 },
  );
});

it('the legal kind is set again after its period is settled, and the answer judges the new one', () => {
  const life = new Life('2026-11-24 10:12', { channel: 'post' });
  const set = (legalKind: LegalKind) =>
    life.does((p, t) =>
      setLegalKind(p, { legalKind }, context(t, { by, at: kst('2026-11-25 09:30') })),
    );
  life.does((p, t) =>
    answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at: kst('2026-11-24 11:00') })),
  );
  expect(life.pledge('legal').state).toBe('kept');
  expect(set('statutory')).toBeUndefined();
  expect(set('suggestion')).toBeUndefined();
  expect(life.pledge('legal-2').state).toBe('kept');
  expect(life.pledge('legal-3').state).toBe('kept');
});
