import { expect, it } from 'vitest';
import { accessCode, matchesAccessCode } from '../../shared/privacy/access-code.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken, readLink } from '../../shared/privacy/link.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';

const before = keyring(JSON.stringify({ current: 'a'.repeat(40) }));
const after = keyring(JSON.stringify({ current: 'b'.repeat(40), previous: 'a'.repeat(40) }));
const gone = keyring(JSON.stringify({ current: 'c'.repeat(40), previous: 'b'.repeat(40) }));
const { id } = before.current;
const NUMBER = '2026-000123-8';

it('a code outlives one rotation, not two', () => {
  const code = accessCode(before, id, NUMBER, 1);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(accessCode(after, id, NUMBER, 1)).toBe(code);
  expect(
    matchesAccessCode(after, id, NUMBER, 1, ` ${code.toLowerCase().replaceAll('-', ' ')}`),
  ).toBe(true);
  expect(matchesAccessCode(after, id, NUMBER, 2, code)).toBe(false);
  expect(matchesAccessCode(after, id, NUMBER, 1, `${code}0`)).toBe(false);
  expect(matchesAccessCode(after, id, NUMBER, 1, '')).toBe(false);
  expect(matchesAccessCode(gone, id, NUMBER, 1, code)).toBe(false);
});

it('a link opens until its instant, under the key before too, and no changed one does', () => {
  const link = { person: 'care-1', number: NUMBER, opens: 'petition' as const };
  const token = linkToken(before, { ...link, expiresAt: 1000 });
  expect(token).toMatch(/^[\w.-]+$/);
  expect(readLink(after, token, 999)).toEqual(link);
  expect(readLink(after, token, 1000)).toEqual({ refused: 'expired', was: link });
  expect(readLink(gone, token, 1)).toEqual({ refused: 'invalid' });
  for (let i = 0; i < token.length; i++) {
    const other = token[i] === 'A' ? 'B' : 'A';
    expect(readLink(before, token.slice(0, i) + other + token.slice(i + 1), 1)).toEqual({
      refused: 'invalid',
    });
  }
});

it('a rotation keeps equal texts equal', () => {
  const hash = textHash(before.current, 'a@example.com', '글');
  expect(after.previous && textHash(after.previous, 'a@example.com', '글')).toBe(hash);
  expect(textHash(before.current, 'a@example.com글', '')).not.toBe(hash);
});

it('a broken secret is not repeated', () =>
  expect(() => keyring('{"current":"hush"}')).toThrow(/^(?!.*hush)/));
