import type { Refusals } from './told.ts';

/** Why no call can be promised, or logged, so. */
export const CALLBACK = {
  'callback-no-phone': {
    status: 409,
    ko: '전화번호가 없어 전화드릴 수 없습니다. 글을 남겨 주시면 담당자가 답변드립니다.',
    en: 'There is no telephone number to call. Please leave a message instead.',
  },
  'callback-wished': {
    status: 422,
    ko: '담당자가 없었다고 말씀드렸으면 언제 전화를 받기 원하시는지도 여쭈어 적어 주십시오.',
    en: 'Where they were told that the person in charge was away, please ask and write when they wish to be called.',
  },
  'callback-past': {
    status: 422,
    ko: '지난 시각입니다. 앞으로의 시각을 골라 주십시오.',
    en: 'That time has passed. Please choose one ahead.',
  },
  'callback-far': {
    status: 422,
    ko: '너무 먼 날입니다. 앞으로 30일 안의 시각을 골라 주십시오.',
    en: 'That is too far ahead. Please choose a time within thirty days.',
  },
  'callback-early': {
    status: 422,
    ko: '약속한 때보다 이릅니다. 통화하여 더 필요 없다고 하셨으면 ‘전화가 필요 없다고 하셨습니다’를 눌러 주십시오.',
    en: 'That is before the promised time. If they said that no further call is needed, please press “They said that no call is needed”.',
  },
  'callback-not-due': {
    status: 409,
    ko: '약속한 때가 아직 되지 않았습니다. 그때 전화해 주십시오.',
    en: 'The promised time has not come yet. Please call then.',
  },
  'absence-otherwise': {
    status: 422,
    ko: '담당자의 부재는 다르게 기록되어 있습니다. 기록된 대로 말씀드리고 그대로 골라 주십시오.',
    en: 'The absence of the person in charge is recorded otherwise. Please tell them what is recorded, and choose it.',
  },
  'absence-unrecorded': {
    status: 422,
    ko: '담당자의 부재가 등록되어 있지 않습니다. 출장, 휴가, 교육, 회의, 근무시간의 퇴근은 본인이나 부서장이 ‘부재 등록’에 먼저 등록한 뒤 말씀드릴 수 있습니다. 자리에 없는 것만 아시면 ‘이석’을 골라 주십시오.',
    en: 'No absence of the person in charge is recorded. A trip, leave, training, meeting, or being off duty in office hours is first to be entered under “Absences” by the person or their head. If you only know that they are not at the desk, please choose “away from the desk”.',
  },
  'yours-already': {
    status: 409,
    ko: '이미 맡고 계신 민원입니다.',
    en: 'This petition is yours already.',
  },
  'no-callback-open': {
    status: 409,
    ko: '약속한 전화가 없거나 이미 끝났습니다.',
    en: 'No call is promised, or it is over already.',
  },
} as const satisfies Refusals;
