import type { Language } from '../../../shared/lambda/problem.ts';
import type { PledgeState } from '../../../shared/petition/pledge.ts';

/** A pledge's state in a word, the same for citizens and staff. */
export const PLEDGE_STATES: Readonly<Record<Language, Readonly<Record<PledgeState, string>>>> = {
  ko: {
    open: '진행 중',
    kept: '지킴',
    extended: '연장하여 지킴',
    broken: '지키지 못함',
    void: '해당 없음',
  },
  en: {
    open: 'under way',
    kept: 'kept',
    extended: 'kept within the new date',
    broken: 'not kept',
    void: 'no longer applies',
  },
};
