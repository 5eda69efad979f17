import * as z from 'zod/mini';
import { ShelvedImprovements } from '../../shared/shelf/improvements.ts';
import { CATALOGUE_LICENCE, ShelvedPublications } from '../../shared/shelf/publications.ts';

/** Null before anything was ever published. */
const asOf = z.nullable(z.string());
export const EntriesReply = z.extend(ShelvedPublications, { asOf });
/** `licence` is that of the list itself; an item has its own. */
export const CatalogueReply = z.extend(EntriesReply, { licence: z.string() });
export const ImprovementsReply = z.extend(ShelvedImprovements, { asOf });

const AS_OF = '2026-11-25T01:20:00.000Z';
const VERSION = { number: 1, at: '2026-11-24T01:20:00.000Z' };
const SAID = {
  announcement: {
    title: { ko: '민원실 문 여는 시간이 바뀝니다', en: 'Our opening hours change' },
    text: { ko: '12월 1일부터 오전 9시에 엽니다.', en: 'From 1 December we open at 9.' },
    reason: { ko: '아침에 오시는 분이 많아졌습니다.' },
    decidedAt: '2026-11-24T00:00:00.000Z',
    effectiveAt: '2026-11-30T15:00:00.000Z',
  },
  question: {
    title: { ko: '휴업급여는 언제 받습니까?' },
    text: { ko: '청구하신 날부터 14일 안에 드립니다.' },
  },
  catalogue: {
    title: { ko: '분기별 급여 지급 현황' },
    text: { ko: '급여 종류별 지급 건수와 금액입니다.' },
    ...{ cycle: 3, address: '민원실 2층 자료실', format: 'CSV' },
    licence: '공공누리 제1유형',
  },
} as const;

export const entriesExample = (kind: keyof typeof SAID) => ({
  reply: {
    v: 1 as const,
    asOf: AS_OF,
    entries: [
      {
        ...{ id: 'P-202611-0000A11C', kind, department: 'care' },
        ...(kind === 'catalogue' && { nextDue: '2027-02-24' }),
        versions: [{ ...SAID[kind], ...VERSION }],
      },
    ],
  },
});

export const catalogueExample = {
  reply: { ...entriesExample('catalogue').reply, licence: CATALOGUE_LICENCE },
};

/** Lines end as RFC 4180 asks; a spreadsheet knows UTF-8 by the first mark. */
export const catalogueCsvExample = {
  reply:
    '\uFEFFid,title_ko,title_en,description_ko,description_en,department,cycle_months,updated_at,next_due,address,format,licence\r\n' +
    'P-202611-0000A11C,분기별 급여 지급 현황,,급여 종류별 지급 건수와 금액입니다.,,요양급여부,3,2026-11-24T01:20:00.000Z,2027-02-24,민원실 2층 자료실,CSV,공공누리 제1유형\r\n',
};

export const improvementsExample = {
  reply: {
    v: 1 as const,
    asOf: AS_OF,
    open: [
      {
        department: 'care',
        sentence: { ko: '주말에도 접수창구를 여는 일을 다시 살펴보겠습니다.' },
        ...{ day: '2026-12-18', since: '2026-11-24' },
      },
    ],
    over: [],
  },
};
