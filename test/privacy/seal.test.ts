import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed, unsealed } from '../../shared/privacy/seal.ts';

const key = randomBytes(32);
const as = { number: '2026-000001-4', name: 'originals/2026-000001-4/0' };
const body = Buffer.from('홍가상의 편지');

it('whatever is sealed opens as it was, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const once = sealed(bytes, key, as);
      expect(sealed(bytes, key, as)).not.toEqual(once);
      expect(new Uint8Array(unsealed(once, key, as))).toEqual(bytes);
    }),
  );
});

it('opens under no other key, for no other petition, under no other name', () => {
  const shut = sealed(body, key, as);
  expect(() => unsealed(shut, randomBytes(32), as)).toThrow();
  expect(() => unsealed(shut, key, { ...as, number: '2026-000002-1' })).toThrow();
  expect(() => unsealed(shut, key, { ...as, name: `${as.name}0` })).toThrow();
});

it('says so when any of its bytes was changed, or its end is missing', () => {
  const shut = sealed(body, key, as);
  for (let at = 0; at < shut.length; at += 1) {
    const changed = Buffer.from(shut);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unsealed(changed, key, as), `byte ${at}`).toThrow();
  }
  for (const length of [0, 1, 28, shut.length - 1])
    expect(() => unsealed(shut.subarray(0, length), key, as)).toThrow();
});
