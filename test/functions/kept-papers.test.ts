import { describe, expect, it } from 'vitest';
import { keptPapers, keptSentences } from '../../functions/citizen/pages/original-files.ts';
import type { Paper } from '../../shared/petition/paper.ts';

const NOW = 30 * 60_000;

const paper = (change: Partial<Paper> = {}): Paper => ({
  id: '0'.repeat(32),
  type: 'tiff',
  bytes: 1,
  hash: 'h',
  at: 0,
  flags: [],
  sealedAt: 1,
  found: 'clean',
  pages: 3,
  ...change,
});
const reading = (change: Partial<NonNullable<Paper['reading']>>) => ({
  reading: { at: 1, pages: 3, pictures: 3, pdf: true, ...change },
});
const said = (papers: readonly Paper[], channel: 'post' | 'fax' | 'email' | 'web' = 'post') =>
  keptSentences({ papers, channel, language: 'ko' }, NOW);

describe('what a petitioner reads of the originals', () => {
  it('is that each is kept, and how long it is', () => {
    expect(said([paper()])).toEqual(['보내신 우편 원본 3쪽을 온 그대로 보관하고 있습니다.']);
    expect(said([paper(reading({ pages: 4 }))], 'fax')).toEqual([
      '보내신 팩스 원본 4쪽을 온 그대로 보관하고 있습니다.',
    ]);
    expect(said([paper({ type: 'mail' })], 'email')).toEqual([
      '보내신 전자우편을 온 그대로 보관하고 있습니다.',
    ]);
    expect(
      keptSentences({ papers: [paper({ pages: 1 })], channel: 'post', language: 'en' }, NOW),
    ).toEqual(['We keep the letter that you sent (1 page) just as it came.']);
  });

  it('counts the pages of their own letter alone', () => {
    expect(keptPapers({ papers: [paper({ range: { from: 2, to: 3 }, pages: 9 })] }, NOW)).toEqual([
      { pages: 2, trouble: undefined },
    ]);
  });

  it.each([
    ['a part that never came', paper({ flags: ['partial'] }), 'partial'],
    ['pictures that never came', paper({ flags: ['no-media'] }), 'partial'],
    ['a file with a password', paper(reading({ pictures: 0, because: 'encrypted' })), 'closed'],
    ['malware', paper({ found: 'infected' }), 'held'],
    ['what no scanner can open', paper({ found: 'unscannable' }), 'held'],
    ['a long letter, cut', paper(reading({ because: 'too-large' })), undefined],
    [
      'a mail without a picture',
      paper({ type: 'mail', ...reading({ pictures: 0, because: 'not-a-picture' }) }),
      undefined,
    ],
    [
      'what is still being scanned',
      paper({ sealedAt: undefined, found: undefined } as never),
      undefined,
    ],
  ])('%s: and asks for it again where that helps', (_, one, trouble) => {
    expect(keptPapers({ papers: [one] }, NOW)[0]?.trouble).toBe(trouble);
    const [sentence = ''] = said([one]);
    expect(sentence.includes('다시 보내')).toBe(trouble !== undefined);
  });

  it('is silent of what came twice, of what its pictures replaced, and over the web', () => {
    expect(said([paper(), paper({ again: true }), paper({ completed: true })])).toHaveLength(1);
    expect(said([paper()], 'web')).toEqual([]);
  });
});
