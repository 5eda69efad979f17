import type { Refusals } from './told.ts';

/** What cannot be done at a counter, by whoever came and by whoever attends to them (P1). */
export const RECEPTION = {
  'counter-unknown': {
    status: 404,
    ko: '그런 창구가 없습니다. 창구에 붙어 있는 주소를 다시 확인해 주십시오.',
    en: 'There is no such counter. Please check the address that is shown at the counter.',
  },
  'counter-closed': {
    status: 409,
    ko: '지금은 번호표를 드리지 않는 시간입니다. 창구가 열려 있는 날과 시간에 다시 와 주십시오.',
    en: 'No tickets are given now. Please come again on a day and at a time when the counter is open.',
  },
  'too-many-tickets': {
    status: 429,
    ko: '이 인터넷 주소에서 번호표를 너무 많이 받았습니다. 창구 직원에게 말씀하시면 바로 번호표를 드립니다.',
    en: 'Too many tickets were taken from this internet address. Please ask at the counter: you are given one at once.',
  },
  'tickets-all-given': {
    status: 409,
    ko: '오늘은 휴대전화로 번호표를 더 드릴 수 없습니다. 창구 직원에게 말씀하시면 바로 번호표를 드립니다.',
    en: 'No more tickets can be taken by telephone today. Please ask at the counter: you are given one at once.',
  },
  'ticket-unknown': {
    status: 404,
    ko: '그런 번호표가 없습니다. 창구 직원에게 말씀해 주십시오.',
    en: 'There is no such ticket. Please ask at the counter.',
  },
  'ticket-called': {
    status: 409,
    ko: '이미 부른 번호입니다. 화면에 나온 창구로 와 주십시오.',
    en: 'This number was called already. Please come to the booth that is shown.',
  },
  'ticket-over': {
    status: 409,
    ko: '이 번호표는 끝났습니다.',
    en: 'This ticket is over.',
  },
  'booth-unknown': {
    status: 422,
    ko: '몇 번 창구인지 골라 주십시오.',
    en: 'Please choose the number of the booth.',
  },
  'nobody-waits': {
    status: 409,
    ko: '기다리시는 분이 없습니다.',
    en: 'Nobody is waiting.',
  },
  'reception-taken': {
    status: 409,
    ko: '다른 직원이 먼저 모셨거나 기다리지 않고 가신 분입니다.',
    en: 'Somebody else was sooner, or the visitor did not wait.',
  },
  'reception-open': {
    status: 409,
    ko: '지금 응대하시는 분이 있습니다. 먼저 그 응대를 마쳐 주십시오.',
    en: 'You attend to somebody already. Please end that first.',
  },
  'reception-over': {
    status: 409,
    ko: '이미 마친 응대입니다. 아무것도 바꾸지 않았습니다.',
    en: 'This is over already. Nothing was changed.',
  },
  'reception-not-ended': {
    status: 409,
    ko: '그날 마치지 않아 자동으로 닫힌 응대입니다. 더 적을 수 없습니다.',
    en: 'It was not ended on its day, and the end of the day closed it. Nothing can be added.',
  },
  'counter-visit-empty': {
    status: 422,
    ko: '안내한 것이나 서류 가운데 하나는 적어 주십시오.',
    en: 'Please write down what was told, or at least one document.',
  },
  'counter-visit-many': {
    status: 422,
    ko: '서류는 한 민원에 모두 열두 가지까지 적을 수 있습니다. 비슷한 것은 한 줄에 묶어 주십시오.',
    en: 'Twelve documents of a petition can be listed. Please put similar ones on one line.',
  },
  'counter-visit-long': {
    status: 422,
    ko: '서류 이름은 한 줄에 하나씩, 100자 이하로 적어 주십시오.',
    en: 'Please write one document a line, with up to 100 characters.',
  },
} as const satisfies Refusals;
