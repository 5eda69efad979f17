import { expect, it } from 'vitest';
import { doorCode, typedCode } from '../../shared/privacy/door-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken, readLink } from '../../shared/privacy/link.ts';
import { readSession, SESSION_LIFE, sealOf, sessionToken } from '../../shared/privacy/session.ts';

const keys = keyring('{"current":"the first root of this test"}');
const rotated = keyring(
  '{"current":"the second root of this test","previous":"the first root of this test"}',
);
const SESSION = { person: 'care-1', passedAt: 1000 };
const token = sessionToken(keys, SESSION, 'n-1');

it('a session holds for twelve hours, under the key before too, and no changed one does', () => {
  expect(readSession(rotated, token, 1000 + SESSION_LIFE - 1)).toEqual(SESSION);
  expect(readSession(rotated, token, 1000 + SESSION_LIFE)).toBeUndefined();
  for (let i = 0; i < token.length; i++) {
    const other = token[i] === 'A' ? 'B' : 'A';
    expect(readSession(keys, token.slice(0, i) + other + token.slice(i + 1), 1000)).toBeUndefined();
  }
});

it('a link is no session, and a session is no link', () => {
  const link = linkToken(keys, {
    person: 'care-1',
    number: '',
    opens: 'worklist',
    expiresAt: 9000,
  });
  expect(readSession(keys, link, 1000)).toBeUndefined();
  expect(readLink(keys, token, 1000)).toEqual({ refused: 'invalid' });
});

it('the seal of a session outlives a rotation and fits no other device', () => {
  expect(sealOf(rotated, token)).toBe(sealOf(keys, token));
  expect(sealOf(keys, sessionToken(keys, SESSION, 'n-2'))).not.toBe(sealOf(keys, token));
});

it('a code has six digits, is of one person and one nonce, and may be typed with spaces in any digits', () => {
  const code = doorCode(keys.current, 'care-1', 'n-1');
  expect(code).toMatch(/^\d{6}$/);
  expect(doorCode(keys.current, 'care-2', 'n-1')).not.toBe(code);
  expect(doorCode(keys.current, 'care-1', 'n-2')).not.toBe(code);
  expect(doorCode(rotated.current, 'care-1', 'n-1')).not.toBe(code);
  expect(typedCode(' 123-４５６\u200b ')).toBe('123456');
});
