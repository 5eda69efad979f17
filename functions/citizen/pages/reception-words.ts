import type { PriorityReason } from '../../../shared/charter/reception.ts';

/** What a visitor reads: where they take a ticket, on the ticket, and on the screen of the room. */
const KO = {
  take: {
    title: '번호표 받기',
    lead: '번호표를 받으시면 이 화면에서 차례를 보실 수 있습니다. 이름이나 연락처는 받지 않습니다.',
    may: '번호표를 꼭 받으셔야 하는 것은 아닙니다. 창구에 말씀하셔도 됩니다.',
    waiting: (n: number) =>
      n === 0 ? '지금 기다리시는 분이 없습니다.' : `지금 ${n}분이 기다리고 계십니다.`,
    closed: '지금은 번호표를 드리지 않는 시간입니다.',
    topic: '무슨 일로 오셨습니까?',
    priority: '먼저 모셔야 하는 분이십니까?',
    priorityHint: '증명하실 것은 없습니다.',
    reasons: {
      disabled: '장애가 있습니다',
      pregnant: '임신 중입니다',
      elderly: '나이가 많습니다',
      'small-child': '어린아이와 함께 왔습니다',
      again: '같은 일로 다시 왔습니다',
    } satisfies Record<PriorityReason, string>,
    noReason: '아니요',
    button: '번호표 받기',
  },
  ticket: {
    title: '번호표',
    window: (n: number) => `번호표 ${n}번`,
    number: (n: number) => `${n}번`,
    ahead: (n: number) => (n === 0 ? '다음 차례입니다.' : `앞에 ${n}분이 기다리고 계십니다.`),
    keep: '화면을 닫으셔도 번호는 그대로 있습니다. 이 주소를 다시 여시면 됩니다.',
    come: (booth: number) => `${booth}번 창구로 오십시오.`,
    gone: '부를 때 자리에 안 계셨습니다. 창구 직원에게 번호를 말씀하시면 다시 모시겠습니다.',
    left: '기다리지 않기로 하셨습니다. 다시 오시면 번호표를 새로 받아 주십시오.',
    over: '응대가 끝났습니다. 찾아 주셔서 고맙습니다.',
    past: '오늘의 번호표가 아닙니다. 번호는 날마다 새로 시작합니다.',
    leave: '기다리지 않겠습니다',
    leaveHint: '누르시면 이 번호는 부르지 않습니다.',
    again: '새 번호표 받기',
    tellUs: '하실 말씀이 있으면 여기에 적어 주세요',
  },
  screen: {
    title: '번호 안내',
    number: '번호',
    booth: '창구',
    at: (booth: number) => `${booth}번 창구`,
    none: '아직 부른 번호가 없습니다.',
    waiting: (n: number) => `기다리시는 분 ${n}분`,
  },
  refresh: '새로 고침',
  renewed: '몇 초마다 저절로 바뀝니다.',
  stale: '연결이 끊겨 지금 상황이 아닐 수 있습니다. 연결되면 다시 보여 드립니다.',
};
const EN: typeof KO = {
  take: {
    title: 'Take a ticket',
    lead: 'With a ticket you can see your place in the queue on this page. We ask for no name and no number of yours.',
    may: 'You need no ticket. You can also just speak to us at the counter.',
    waiting: (n) =>
      n === 0
        ? 'Nobody is waiting now.'
        : n === 1
          ? 'One person is waiting now.'
          : `${n} people are waiting now.`,
    closed: 'No tickets are given at this time.',
    topic: 'What is it about?',
    priority: 'Should we call you before others?',
    priorityHint: 'You need not prove anything.',
    reasons: {
      disabled: 'I have a disability',
      pregnant: 'I am pregnant',
      elderly: 'I am elderly',
      'small-child': 'I am here with a small child',
      again: 'I come again for the same matter',
    },
    noReason: 'No',
    button: 'Take a ticket',
  },
  ticket: {
    title: 'Ticket',
    window: (n) => `Ticket ${n}`,
    number: (n) => `Number ${n}`,
    ahead: (n) =>
      n === 0
        ? 'You are next.'
        : n === 1
          ? 'One person is before you.'
          : `${n} people are before you.`,
    keep: 'The number stays yours when you close this page. Just open this address again.',
    come: (booth) => `Please come to booth ${booth}.`,
    gone: 'You were not here when we called. Tell the number to anybody at the counter, and we call you again.',
    left: 'You chose not to wait. If you come again, please take a new ticket.',
    over: 'Your visit is over. Thank you for coming.',
    past: 'This is no ticket of today. The numbers begin anew each day.',
    leave: 'I do not wait',
    leaveHint: 'If you press this, the number is not called.',
    again: 'Take a new ticket',
    tellUs: 'If you have anything to say, write it here',
  },
  screen: {
    title: 'Numbers',
    number: 'Number',
    booth: 'Booth',
    at: (booth) => `Booth ${booth}`,
    none: 'No number was called yet.',
    waiting: (n) => `Waiting: ${n}`,
  },
  refresh: 'Show it anew',
  renewed: 'It renews itself every few seconds.',
  stale:
    'The connection broke, so this may be out of date. It is shown anew once you are connected.',
};

export const receptionWords = (language: 'ko' | 'en'): typeof KO => (language === 'ko' ? KO : EN);
