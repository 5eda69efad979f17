import { describe, expect, it } from 'vitest';
import { decoded } from '../../shared/lambda/body.ts';
import { eventOf } from '../functions/desk-request.ts';
import { kst } from '../petition/world.ts';

const sent = (body: string) => {
  const event = eventOf('POST', '/petitions', kst('2026-11-24 10:12'), {});
  return decoded(
    { ...event, headers: { ...event.headers, 'content-type': 'application/json' }, body },
    1000,
  );
};

describe('half a sign (UTF-16) written as an escape is no text, wherever it stands', () => {
  it.each([
    '{"name":"\\ud800"}',
    '{"name":"가\\uDFFF나"}',
    '{"\\ud800":"가"}',
    '{"a":[{"b":"\\udc00\\ud800"}]}',
  ])('%s', (body) => {
    expect(() => sent(body)).toThrow(expect.objectContaining({ code: 'unreadable-body' }));
  });

  it.each([
    ['{"name":"\\ud83d\\ude42"}', { name: '🙂' }],
    ['{"name":"\\\\ud800"}', { name: '\\ud800' }],
    ['{"name":"\\u00d8"}', { name: 'Ø' }],
  ])('a whole one is: %s', (body, value) => {
    expect(sent(body)).toEqual(value);
  });
});
