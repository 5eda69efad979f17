import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atomFeed } from '../../functions/public/atom.ts';
import type { ShelvedEntry } from '../../shared/shelf/publications.ts';

let grammar: XmlDocument;
let validator: RelaxNGValidator;
beforeAll(() => {
  grammar = XmlDocument.fromString(readFileSync('test/fixtures/atom/rfc4287.rng', 'utf8'));
  validator = RelaxNGValidator.fromDoc(grammar);
});
afterAll(() => {
  validator.dispose();
  grammar.dispose();
});

const valid = (text: string): void => {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
};

const entry = (change: Partial<ShelvedEntry> = {}): ShelvedEntry => ({
  ...{ id: 'P-202611-00000001', kind: 'announcement', department: 'care' },
  versions: [
    {
      ...{ number: 2, at: '2026-11-25T01:20:00.000Z' },
      title: { ko: '<b>창구</b> & "이전"', en: 'Counter moves' },
      text: { ko: `제어 문자\u0008와 ]]> 그리고 줄\n바꿈`, en: 'We move.' },
    },
    {
      ...{ number: 1, at: '2026-11-24T01:20:00.000Z' },
      ...{ title: { ko: '창구' }, text: { ko: '글' } },
    },
  ],
  ...change,
});
const feed = (entries: readonly ShelvedEntry[], language: 'ko' | 'en' = 'ko') =>
  atomFeed({
    ...{ entries, language, asOf: '2026-11-26T00:00:00.000Z' },
    ...{ linkBase: 'https://minwon.corporation.test', corporation: '한빛산업복지공단' },
  });

describe('the feed of announcements, by RFC 4287', () => {
  it.each([
    ['with nothing in it', feed([])],
    ['in Korean, with what XML cannot hold', feed([entry()])],
    ['in English', feed([entry(), entry({ id: 'P-202611-00000002' })], 'en')],
  ])('is valid %s', (_, text) => {
    expect(() => valid(text)).not.toThrow();
  });

  it('the grammar refuses what is no feed', () => {
    expect(() => valid(feed([entry()]).replace(/<updated>[^<]*<\/updated>/, ''))).toThrow();
    expect(() => valid(feed([entry()]).replaceAll('2026-11-25T01', 'yesterday'))).toThrow();
    expect(() => valid(feed([entry()]).replace('<id>', '<id/><id>'))).toThrow();
  });

  it('names its author, and each entry has a page and keeps its id over its versions', () => {
    const text = feed([entry()]);
    expect(text).toContain('<author><name>한빛산업복지공단</name></author>');
    const id = 'https://minwon.corporation.test/announcements#P-202611-00000001';
    expect(text).toContain(`<id>${id}</id>`);
    expect(text).toContain('<published>2026-11-24T01:20:00.000Z</published>');
    expect(text).toContain('<updated>2026-11-25T01:20:00.000Z</updated>');
    expect(text).toContain('rel="alternate" type="text/html" href="https://minwon');
  });

  it('says what is not in the language of the feed', () => {
    const korean = entry({ versions: entry().versions.slice(1) });
    expect(feed([korean], 'en')).toContain('<entry xml:lang="ko">');
  });
});
