import type { Language } from '../kernel/language.ts';
import type { Pledge, PledgeState } from '../petition/pledge.ts';

/** A pledge's state in a word, the same for citizens and staff. */
const PLEDGE_STATES: Readonly<Record<Language, Readonly<Record<PledgeState, string>>>> = {
  ko: {
    open: '진행 중',
    kept: '지킴',
    extended: '연장하여 지킴',
    broken: '지키지 못함',
    void: '적용되지 않음',
  },
  en: {
    open: 'under way',
    kept: 'kept',
    extended: 'kept within the new date',
    broken: 'not kept',
    void: 'no longer applies',
  },
};

const PAUSED: Readonly<Record<Language, string>> = {
  ko: '보완을 기다리며 멈춤',
  en: 'waiting for your reply',
};
const PAUSED_BY_STAFF: Readonly<Record<Language, string>> = { ...PAUSED, en: 'standing still' };

export const stateOf = (
  { state, pausedAt }: Pick<Pledge, 'state' | 'pausedAt'>,
  language: Language,
  reader: 'petitioner' | 'staff' = 'staff',
): string => {
  if (state !== 'open' || pausedAt === undefined) return PLEDGE_STATES[language][state];
  return (reader === 'staff' ? PAUSED_BY_STAFF : PAUSED)[language];
};
