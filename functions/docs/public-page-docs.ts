import type { PUBLIC_PAGES } from '../public/routes.ts';
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
};
