import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decoded, formOf, textOf } from '../../shared/lambda/body.ts';
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

describe('what nobody sees is gone when a body is decoded, before anybody judges it', () => {
  const unseen = '급여\u000b\u200b문의\u0000\r\n끝\u202e';

  it('in JSON', () => {
    const body = JSON.stringify({ title: unseen, petitioner: { email: 'a\u200b@example.com' } });
    expect(sent(body)).toEqual({
      title: '급여\n문의\n끝',
      petitioner: { email: 'a@example.com' },
    });
  });

  it('in a form', () => {
    const event = {
      ...eventOf('POST', '/desk/note', kst('2026-11-24 10:12'), {}),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ text: unseen }).toString(),
    };
    expect(formOf(event, 1000).get('text')).toBe('급여\n문의\n끝');
    expect(decoded(event, 1000)).toEqual({ text: '급여\n문의\n끝' });
  });

  it('and no function reads a body past it but where its bytes are signed', () => {
    const readers = readdirSync('functions', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /\{[^}]*\btextOf\b[^}]*\} from '[^']*lambda\/body\.ts'/.test(
          readFileSync(`functions/${path}`, 'utf8'),
        ),
      );
    expect(readers.toSorted()).toEqual(['intake/call-gateway.ts', 'notify/gateway-news.ts']);
  });
});

describe('a body is decoded once, however many look at it', () => {
  const received = eventOf('POST', '/desk/note', kst('2026-11-24 10:12'), {});

  it('for the seal, the version that was seen, the fields and the command', () => {
    let reads = 0;
    const event = {
      ...received,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      get body() {
        reads += 1;
        return 'seal=s&seen=3&number=1&text=%EA%B0%80';
      },
    };
    expect(formOf(event, 1000).get('seal')).toBe('s');
    expect(textOf(event, 1000)).toContain('seen=3');
    expect(decoded(event, 1000)).toEqual({ number: '1', text: '가' });
    expect(formOf(event, 1000).get('seal')).toBe('s');
    expect(reads).toBe(1);
  });

  it('each by its own limit', () => {
    const event = {
      ...received,
      headers: { 'content-type': 'application/json' },
      body: '{"text":"가"}',
    };
    expect(decoded(event, 100)).toEqual({ text: '가' });
    expect(decoded(event, 100)).toBe(decoded(event, 100));
    expect(() => decoded(event, 5)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});
