import type { Bilingual } from '../organization/office.ts';
import type { PetitionKind } from '../petition/events.ts';

const TOPICS: Readonly<Record<PetitionKind, Bilingual>> = {
  question: { ko: '질의', en: 'question' },
  opinion: { ko: '의견·건의', en: 'opinion' },
  complaint: { ko: '불만·고충', en: 'complaint' },
  other: { ko: '기타', en: 'other' },
};

/** What a list calls a petition: a word of its kind, never the petitioner's title. */
export const topicOf = (kind: PetitionKind): Bilingual => TOPICS[kind];
