import type { BesidesWords } from './besides-words.ts';
import { WISH_LABELS, WISH_WRONG } from './standing-wish-words.ts';

/** The same as staff read it, who write down what somebody says. */
export const BESIDES_HEARD: Readonly<Record<'ko' | 'en', BesidesWords>> = {
  ko: {
    callback: '전화를 받고 싶다고 하십니까?',
    callbackHint:
      '담당자가 자리에 없어 용건을 적어 두실 때에도 씁니다. 전화번호가 있어야 합니다. 근무시간이 아니면 가장 가까운 근무시간으로 정해지고, 접수증에 적힙니다.',
    standing: '큰 글씨나 통역처럼 늘 지켜 달라고 하시는 것이 있습니까?',
    standingHint: '같은 연락처의 다른 민원에도 지켜집니다. 앞서 말씀하신 것에 더해집니다.',
    visit: '담당자 잘못으로 두 번 오셨다고 하십니까?',
    visitHint:
      '지난번에 오신 날을 말씀하신 대로 적습니다. 우리 기록에 방문이 없어도 받습니다. 이 민원이 곧바로 먼저 처리되고 부서장이 판단합니다. 앞서 내신 민원의 일이면 접수한 뒤 그 민원에 적어도 됩니다. 두 곳에 적지는 마십시오.',
    rude: '직원이 불친절했다고 하십니까?',
    rudeHint:
      '누구인지 모르셔도 됩니다. 적으면 부서장이 누구에 대한 말씀인지 정할 때까지 그 부서의 직원은 이 민원을 볼 수 없고 부서장이 맡습니다. 부서장이 기관을 대표하여 사과드립니다.',
    wishes: {
      '': '정하지 않으셨습니다',
      writing: '글로 받기를 원하십니다',
      call: '전화로 받기를 원하십니다',
      visit: '만나서 받기를 원하십니다',
      none: '연락을 원하지 않으십니다',
    },
    labels: {
      visitDay: '지난번에 오신 날',
      visitTold: '그때 들으신 안내, 가져오라고 한 서류',
      visitEarlier: '그때 내신 민원의 접수번호 (아시는 경우)',
      rude: '직원이 불친절했다고 하십니다',
      rudeWho: '누구였다고 하십니까 (말씀하신 대로. 모르시면 비워 둡니다)',
      rudeThreat: '성희롱이나 위협이었다고 하십니다',
      rudeContact: '사과를 어떻게 받기를 원하십니까',
      rudeDay: '연락을 원하시는 날',
      callbackWished: '전화를 원하시는 때',
      callbackBecause: '말씀드린 부재 사유 (담당자가 있었으면 비워 둡니다)',
      callbackBack: '돌아오는 때로 말씀드린 시각',
      ...WISH_LABELS.ko,
    },
    wrong: {
      visitDay: '지난번에 오신 날을 적어 주십시오. 오늘보다 뒤의 날은 적을 수 없습니다.',
      visitTold: '2,000자까지 쓸 수 있습니다.',
      visitEarlier: '접수번호를 다시 확인하거나 비워 두십시오.',
      rude: '직원이 불친절했다고 하시는지 표시해 주십시오.',
      rudeWho: '100자까지 쓸 수 있습니다.',
      rudeThreat: '표시를 다시 확인해 주십시오.',
      rudeContact: '하나를 골라 주십시오.',
      rudeDay: '날짜로 적거나 비워 두십시오.',
      callbackWished:
        '담당자가 없었다고 말씀드렸으면 전화를 원하시는 때도 여쭈어 적어 주십시오. 지난 때는 적을 수 없고, 전화번호가 있어야 합니다.',
      callbackBecause: '하나를 골라 주십시오.',
      callbackBack: '날짜와 시각으로 적거나 비워 두십시오.',
      ...WISH_WRONG.ko,
    },
  },
  en: {
    callback: 'Do they wish to be called?',
    callbackHint:
      'Also where you take a note because the person in charge is away. A telephone number is needed. Out of office hours it is the nearest staffed time; the receipt says it.',
    standing: 'Do they wish large print, an interpreter or the like?',
    standingHint: 'It holds in all petitions of the same contact, and joins what they said before.',
    visit: 'Do they say that they came twice through fault of staff?',
    visitHint:
      'Write the day on which they came before as they say it; it counts although our record knows of no visit. The petition comes first at once and the head rules on it. If it is about an earlier petition you can log it there instead once this one is received; please not in both.',
    rude: 'Do they say that a member of staff was rude?',
    rudeHint:
      'They need not know who it was. Until the head has said whom it is about, nobody of the department but the head sees this petition. The head apologises for the corporation.',
    wishes: {
      '': 'they have not decided',
      writing: 'in writing',
      call: 'by telephone',
      visit: 'in person',
      none: 'they wish no contact',
    },
    labels: {
      visitDay: 'The day they came before',
      visitTold: 'What they were told, which documents they were asked for',
      visitEarlier: 'Number of their petition of that time (if known)',
      rude: 'They say that a member of staff was rude',
      rudeWho: 'Who it was, as they say (leave it empty if they do not know)',
      rudeThreat: 'They say that it was harassment or a threat',
      rudeContact: 'How they would like to hear our apology',
      rudeDay: 'On which day they wish to hear from us',
      callbackWished: 'When they wish to be called',
      callbackBecause: 'What they were told of the absence (empty where the person was there)',
      callbackBack: 'When they were told that the person is back',
      ...WISH_LABELS.en,
    },
    wrong: {
      visitDay: 'Please give the day they came before. It cannot be later than today.',
      visitTold: 'At most 2,000 characters.',
      visitEarlier: 'Please check the number, or leave it empty.',
      rude: 'Please say whether a member of staff was rude.',
      rudeWho: 'At most 100 characters.',
      rudeThreat: 'Please check this again.',
      rudeContact: 'Please choose one.',
      rudeDay: 'A day, or leave it empty.',
      callbackWished:
        'Please ask when they wish to be called, where they were told that the person is away. The time has not passed, and a telephone number is needed.',
      callbackBecause: 'Please choose one.',
      callbackBack: 'A day and a time, or leave it empty.',
      ...WISH_WRONG.en,
    },
  },
};
