import { expect, it } from 'vitest';
import { isProbe, probeSentAt, probeToken } from '../../shared/channels/probe-mail.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst } from '../petition/world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const AT = kst('2026-11-24 10:12');
const address = `${probeToken(keys, AT)}@in.example.org`;

it('is known by its own address, whatever its case, and says when it left', () => {
  expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  expect(probeSentAt(keys, address)).toBe(AT);
  expect(probeSentAt(keys, address.toUpperCase())).toBe(AT);
});

it('after a rotation it is still known', () => {
  const root = 'another root, after the rotation';
  const next = keyring(
    JSON.stringify({ current: root, previous: 'a root that only this test knows' }),
  );
  expect(isProbe(next, address)).toBe(true);
});

it.each([
  'minwon@in.example.org',
  address.replace(/-\d+-/, '-29742913-'),
  address.replace(/.@/, '_@'),
  `probe-${'0'.repeat(8)}@in.example.org`,
  '',
])('%s is a mail like any other', (other) => {
  expect(isProbe(keys, other)).toBe(false);
});
