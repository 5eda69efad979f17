import type { Bilingual } from '../organization/office.ts';
import type { WorkKind } from '../petition/worklist-entry.ts';

const TOPICS: Readonly<Record<WorkKind, Bilingual>> = {
  question: { ko: '질문', en: 'question' },
  opinion: { ko: '의견·제안', en: 'opinion' },
  complaint: { ko: '불만·고충', en: 'complaint' },
  other: { ko: '기타', en: 'other' },
  unproven: { ko: '확인할 회신', en: 'reply to be confirmed' },
  improvement: { ko: '개선 과제', en: 'item of improvement' },
  'wrap-up': { ko: '통화', en: 'telephone call' },
  publication: { ko: '홈페이지에 알릴 일', en: 'publication' },
  unkeyed: { ko: '입력할 서면', en: 'paper to write down' },
};

/** What a list calls a petition: a word of its kind, never the petitioner's title. */
export const topicOf = (kind: WorkKind): Bilingual => TOPICS[kind];
