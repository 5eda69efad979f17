import type { Language } from '../kernel/language.ts';
import { formatInstant } from './dates.ts';
import { withParticle } from './particles.ts';

/** The categories in words; private reasons have none (A21). */
export const CATEGORY = {
  ko: {
    trip: '출장',
    leave: '휴가',
    training: '교육',
    meeting: '회의',
    'off-duty': '퇴근',
    away: '이석',
  },
  en: {
    trip: 'on a business trip',
    leave: 'on leave',
    training: 'at a training',
    meeting: 'in a meeting',
    'off-duty': 'off duty',
    away: 'away from the desk',
  },
} as const;

interface Absent {
  readonly name: string;
  readonly category: keyof (typeof CATEGORY)['ko'];
  /** The return, epoch ms. */
  readonly until: number;
  readonly standIn: { readonly name: string; readonly phone: string };
}

/** Why somebody is not there, when they are back, and who acts meanwhile (P2.1, P2.2): two sentences. */
export function absenceSentences(
  { name, category, until, standIn }: Absent,
  language: Language,
): readonly [string, string] {
  const back = formatInstant(until, language);
  return language === 'ko'
    ? [
        `${withParticle(name, '은/는')} 지금 자리에 없습니다(${CATEGORY.ko[category]}). ${back}에 돌아옵니다.`,
        `그동안 ${withParticle(standIn.name, '이/가')} 대신 처리합니다. 전화는 ${standIn.phone}입니다.`,
      ]
    : [
        `${name} is ${CATEGORY.en[category]} and will be back on ${back}.`,
        `Until then ${standIn.name} acts in their place, telephone ${standIn.phone}.`,
      ];
}
