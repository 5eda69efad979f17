import type { PUBLIC_PAGES } from '../public/routes.ts';
import type { Told } from './endpoint-doc.ts';

type Page = (typeof PUBLIC_PAGES)[number];

const lang = { ko: '`ko` 또는 `en`', en: '`ko` or `en`' };

/** What each public page shows. */
export const PUBLIC_TOLD: Readonly<Record<`${Page['method']} ${Page['path']}`, Told>> = {
  'GET /': {
    ko: '첫 화면. 민원 쓰기, 찾기, 연락 방법, 고객헌장으로 이어진다.',
    en: 'The front page: to write, to follow, ways in, the charter.',
    asks: { lang },
  },
  'GET /ways': {
    ko: '찾아오시는 길과 연락처.',
    en: 'Where to write, call and go.',
    asks: { lang },
  },
};
