import type { Language } from '../kernel/language.ts';
import type { ScoreRow } from '../score/table.ts';

type Way = keyof ScoreRow['ended'];

/** How a promise ended, and what else happened to it meanwhile; for citizens and staff alike. */
export const ENDINGS_SAID: Readonly<Record<Language, Readonly<Record<Way, string>>>> = {
  ko: {
    answered: '답변',
    linked: '같은 민원의 답변',
    declined: '정해진 까닭으로 처리하지 않음',
    done: '약속한 일을 함',
    reclassified: '사실 확인이 필요해 기한을 다시 정함',
    withdrawn: '고객님이 취하',
    transferred: '다른 기관으로 보냄',
    superseded: '다른 날짜로 바뀜',
    unreachable: '연락이 닿지 않음',
    moved: '다른 민원에 합침',
    waived: '고객님이 원하지 않음',
    dropped: '직원이 취소로 적음',
    ignored: '민원이 아니라고 봄(자동 답장 등)',
    corrected: '직원 말과 달라 다시 셈',
    supplement: '보완 요청으로 멈춤',
    'break-withdrawn': '늦었다고 한 기록을 바로잡음',
  },
  en: {
    answered: 'answered',
    linked: 'answered with the same matter',
    declined: 'declined for a listed reason',
    done: 'done as promised',
    reclassified: 'given another date to establish facts',
    withdrawn: 'withdrawn by the citizen',
    transferred: 'passed on to another body',
    superseded: 'replaced by another date',
    unreachable: 'could not be reached',
    moved: 'joined with another petition',
    waived: 'not wished by the citizen',
    dropped: 'called off, as our staff wrote',
    ignored: 'judged to be no petition (automatic replies and the like)',
    corrected: 'counted anew, as our staff were not right',
    supplement: 'stopped to ask for more',
    'break-withdrawn': 'a record of being late was corrected',
  },
};
