import { paperContent, readingContent } from '../../shared/petition/paper.ts';
import { kst } from '../petition/world.ts';
import { deskWorld } from './desk-world.ts';

export const PAPER = '49b4316239939155c1aa828a5556d7dc';
const GOOD =
  '제목: 휴업급여 신청 서류 문의\n성명: 홍가상\n전화: 010-0000-1234\n어떤 서류가 필요합니까';

/** A letter of one page that nobody has written down yet, with what its envelope and a recogniser say. */
export function paperWorld({ confidence = 91, text = GOOD, language = 'ko' as 'ko' | 'en' } = {}) {
  const world = deskWorld({ language });
  const at = kst('2026-11-24 10:20');
  world.life.petition = {
    ...world.life.petition,
    channel: 'post',
    unkeyed: true,
    contact: { email: false, phone: false },
    papers: [
      {
        ...{ id: PAPER, type: 'tiff' as const, bytes: 36, hash: 'h', flags: [], at, pages: 2 },
        ...{ sealedAt: at, found: 'clean' as const },
        reading: { pages: 2, pictures: 2, pdf: true, confidence, at },
      },
    ],
  };
  world.texts.set('submission', { title: '우편으로 온 민원', body: '', petitioner: {} });
  world.texts.set(paperContent(PAPER), {
    suggested: { name: '홍봉투', address: '26464 가상도 한빛시 가상로 1' },
  });
  world.texts.set(readingContent(PAPER), {
    ...{ done: 2, lost: [], damaged: [], pdf: true },
    pages: [{ page: 1, text, confidence }],
  });
  return world;
}
