import type { Bilingual } from '../organization/office.ts';

/** What the mail room's list calls a letter that has no name of its own. */
export const PLAIN_PAPER: Bilingual = { ko: '안내문', en: 'Notice' };
