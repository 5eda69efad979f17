import type { PUBLIC_PAGES } from '../public/routes.ts';
import { ScoreSnapshot, ShelvedScore } from '../../shared/shelf/score.ts';
import type { Told } from './endpoint-doc.ts';

type Page = (typeof PUBLIC_PAGES)[number];

const lang = { ko: '`ko` 또는 `en`', en: '`ko` or `en`' };

/** What each public page shows. */
export const PUBLIC_TOLD: Readonly<Record<`${Page['method']} ${Page['path']}`, Told>> = {
  'GET /ways': {
    ko: '찾아오시는 길과 연락처.',
    en: 'Where to write, call and go.',
    asks: { lang },
  },
  'GET /scorecard': {
    ko: '약속을 얼마나 지켰는지: 기관은 달마다, 부서와 접수 방법은 분기마다.',
    en: 'How often promises were kept: the organisation by month, departments and channels by quarter.',
    asks: { lang, quarter: { ko: '분기. 예: `2026-Q4`', en: 'A quarter, like `2026-Q4`' } },
  },
  'GET /scorecard.json': {
    ko: '이행 성적 전체.',
    en: 'All of the score.',
    reply: ShelvedScore,
  },
  'GET /scorecard.csv': {
    ko: '이행 성적의 모든 줄.',
    en: 'Every row of the score.',
  },
  'GET /scorecard/snapshots/{snapshot}': {
    ko: '그날의 이행 성적. 한 번만 적으며, 앞선 기록의 SHA-256을 담습니다.',
    en: 'The score of a day. It is written once, and holds the SHA-256 of the one before.',
    reply: ScoreSnapshot,
    at: { snapshot: '2026-11-29-1' },
  },
};
