import { describe, expect, it } from 'vitest';
import { keyring } from '../../shared/privacy/keys.ts';
import { isReplyOf, PETITIONER, replyAddress, replyIn } from '../../shared/privacy/reply.ts';

const DOMAIN = 'in.example.org';
const number = '2026-000001-5';
const before = keyring(JSON.stringify({ current: 'the root of yesterday' }));
const now = keyring(
  JSON.stringify({ current: 'the root of this day', previous: 'the root of yesterday' }),
);
const later = keyring(JSON.stringify({ current: 'the root of tomorrow' }));
const address = replyAddress(before, { number, reader: PETITIONER, domain: DOMAIN });

describe('an address of reply', () => {
  it('fits an address, says nobody’s name and is read whatever its case', () => {
    const [local = ''] = address.split('@');
    expect(local.length).toBeLessThanOrEqual(64);
    expect(local).toMatch(/^r-2026-000001-5-[0-9a-f]{8}[a-z2-7]{20}$/);
    const read = replyIn(address.toUpperCase(), DOMAIN);
    expect(read?.number).toBe(number);
    expect(read && isReplyOf(before, read, PETITIONER)).toBe(true);
  });

  it('is one reader’s alone, of one petition', () => {
    const read = replyIn(address, DOMAIN);
    expect(read && isReplyOf(before, read, 'care-1')).toBe(false);
    const moved = replyIn(address.replace(number, '2026-000002-0'), DOMAIN);
    expect(moved === undefined || !isReplyOf(before, moved, PETITIONER)).toBe(true);
    const staff = replyIn(
      replyAddress(before, { number, reader: 'care-1', domain: DOMAIN }),
      DOMAIN,
    );
    expect(staff && isReplyOf(before, staff, 'care-1')).toBe(true);
    expect(staff && isReplyOf(before, staff, PETITIONER)).toBe(false);
  });

  it('outlives one rotation of the keys and not two', () => {
    const read = replyIn(address, DOMAIN);
    expect(read && isReplyOf(now, read, PETITIONER)).toBe(true);
    expect(read && isReplyOf(later, read, PETITIONER)).toBe(false);
  });

  it.each([
    ['another domain', address.replace(DOMAIN, 'example.net')],
    ['a domain below', address.replace(DOMAIN, `${DOMAIN}.example.net`)],
    ['two signs', `${address}@${DOMAIN}`],
    ['a plain address', `minwon@${DOMAIN}`],
    ['a wrong check digit', address.replace('-5-', '-6-')],
  ])('is none with %s', (_, other) => {
    expect(replyIn(other, DOMAIN)).toBeUndefined();
  });
});
