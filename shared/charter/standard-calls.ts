import type { CallTerms } from './calls.ts';
import { DAY, HOUR, MINUTE } from './day.ts';

/** P5 to P7, each the part of its sentence that is measured. */
export const callTerms: CallTerms = {
  passedOn: {
    clause: 'P5.2',
    quotation: {
      ko: '업무의 내용상 담당자에게 연결할 경우 전화 받은 직원이 담당자에게 통화 요지를 간략히 전달하여 고객이 같은 내용을 반복, 문의하지 않도록 하여 번거로움을 최소화 하겠습니다.',
      en: 'Where a call has to go to the person in charge, whoever took it tells that person briefly what it is about, so that you need not say the same again.',
    },
    clocksWithin: 5_000,
  },
  readBack: {
    clause: 'P6.1',
    quotation: {
      ko: '통화 중 고객의 의견을 명확히 이해하기 위하여 1회 이상 고객이 말씀하시는 중요 부분을 반복하여 확인하겠습니다.',
      en: 'To understand you clearly we say back what matters of what you told us, once at least in each call.',
    },
    shortest: 20_000,
  },
  hangUp: {
    clause: 'P7.2',
    quotation: {
      ko: '고객이 수화기를 내려놓은 뒤 1초 이상 경과한 후 전화를 끊겠습니다.',
      en: 'We hang up a second or more after you have.',
    },
    after: 1_000,
    silence: 10_000,
  },
  wrapUp: {
    clause: 'P6', // what was said back is written down
    quotation: {
      ko: '고객의 의견을 명확히 이해하기 위하여',
      en: 'To understand you clearly',
    },
    within: HOUR,
    ladder: [
      { level: 'warn-half', when: { staffedFraction: 1 / 2 }, tell: ['assignee'] },
      { level: 'break', when: 'break', tell: ['assignee', 'head'] },
      { level: 'escalate-1', when: { workdaysAfterBreak: 1 }, tell: ['head'] },
    ],
  },
  noted: { within: 15 * MINUTE, kept: DAY },
  restAfterAbuse: 30 * MINUTE,
  pairedDays: 30,
  longTalk: 15 * MINUTE,
  numberDays: 30,
};
