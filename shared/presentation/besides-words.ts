import type { BesideField } from '../petition/commands/besides-form.ts';
import type { ContactWish } from '../petition/conduct/events.ts';
import { WISH_LABELS, WISH_WRONG } from './standing-wish-words.ts';

export interface BesidesWords {
  /** Behind what the fields lie closed. */
  readonly visit: string;
  readonly visitHint: string;
  readonly rude: string;
  readonly rudeHint: string;
  readonly callback: string;
  readonly callbackHint: string;
  readonly standing: string;
  readonly standingHint: string;
  /** How they want to be apologised to; the empty one takes a choice back. */
  readonly wishes: Readonly<Record<ContactWish | '', string>>;
  readonly labels: Readonly<Record<BesideField, string>>;
  readonly wrong: Readonly<Record<BesideField, string>>;
}

/** What can be said with a petition in one step, as the citizen reads it in the form. */
export const BESIDES_ASKED: Readonly<Record<'ko' | 'en', BesidesWords>> = {
  ko: {
    callback: '전화로 답을 듣고 싶으시면',
    callbackHint:
      '아래에 전화번호를 적으셔야 합니다. 근무시간이 아닌 때를 고르시면 가장 가까운 근무시간에 전화드립니다. 정해진 시간은 접수증에 있습니다.',
    standing: '큰 글씨나 통역처럼 저희가 지켜 드릴 것이 있으면',
    standingHint:
      '한 번 알려 주시면 다음 민원에서도 지킵니다. 언제든지 바꾸거나 지우실 수 있습니다.',
    visit: '담당자 잘못으로 두 번 오셨습니까?',
    visitHint:
      '지난번에 오신 날만 적으셔도 됩니다. 저희 기록에 방문이 없어도 됩니다. 적으시면 이 민원을 먼저 처리하고, 부서장이 살펴보고 결과를 알려 드립니다.',
    rude: '직원의 말이나 태도 때문에 쓰십니까?',
    rudeHint:
      '누구인지 모르셔도 됩니다. 누구인지 정할 때까지 담당 부서의 다른 직원은 이 민원을 볼 수 없고 부서장이 맡습니다. 부서장이 기관을 대표하여 사과드리고, 사실을 살펴 결과를 알려 드립니다.',
    wishes: {
      '': '정하지 않았습니다',
      writing: '글로 받겠습니다',
      call: '전화로 받겠습니다',
      visit: '만나서 받겠습니다',
      none: '연락하지 말아 주십시오. 진행 상황 화면에서 읽겠습니다',
    },
    labels: {
      visitDay: '지난번에 오신 날',
      visitTold: '그때 들으신 안내나 가져오라고 한 서류',
      visitEarlier: '그때 내신 민원의 접수번호',
      rude: '네, 직원이 불친절했습니다. 있었던 일은 위의 내용에 적었습니다',
      rudeWho: '누구였습니까? (이름이나 자리. 모르시면 비워 두십시오)',
      rudeThreat: '성희롱이나 위협을 당했습니다. 그 직원이 저에게 연락하지 않게 해 주십시오',
      rudeContact: '사과를 어떻게 받으시겠습니까?',
      rudeDay: '연락을 원하시는 날',
      callbackWished: '전화 받으실 때',
      callbackBecause: '담당자가 없었던 까닭',
      callbackBack: '담당자가 돌아오는 때',
      ...WISH_LABELS.ko,
    },
    wrong: {
      visitDay: '지난번에 오신 날을 적어 주십시오. 오늘보다 뒤의 날은 적을 수 없습니다.',
      visitTold: '2,000자 이하로 줄여 주십시오.',
      visitEarlier: '접수번호를 다시 확인해 주십시오. 모르시면 비워 두셔도 됩니다.',
      rude: '직원이 불친절했는지 표시해 주십시오.',
      rudeWho: '누구였는지는 100자 이하로 적어 주십시오.',
      rudeThreat: '표시를 다시 확인해 주십시오.',
      rudeContact: '사과를 어떻게 받으실지 하나 골라 주십시오.',
      rudeDay: '연락을 원하시는 날을 날짜로 적거나 비워 두십시오.',
      callbackWished:
        '전화 받으실 날과 시각을 골라 주십시오. 지난 때는 고를 수 없고, 전화번호도 적으셔야 합니다.',
      callbackBecause: '하나를 골라 주십시오.',
      callbackBack: '날짜와 시각으로 적거나 비워 두십시오.',
      ...WISH_WRONG.ko,
    },
  },
  en: {
    callback: 'If you would like to hear our answer by telephone',
    callbackHint:
      'Please give a telephone number below. If you choose a time out of office hours, we call at the nearest time at which somebody is here. The receipt says when.',
    standing: 'If you need large print, an interpreter or the like',
    standingHint:
      'Say it once, and we keep to it in your next petitions too. You can change or erase it at any time.',
    visit: 'Did you have to come twice because of us?',
    visitHint:
      'The day you came before is enough; it does not matter whether our record knows of it. Your petition is then dealt with before others, and the head of the department looks at it and tells you the result.',
    rude: 'Do you write because of how our staff spoke or behaved?',
    rudeHint:
      'You need not know who it was. Until that is known no other member of the department can see this petition, and its head has it. The head apologises for the corporation, and you are told what was found.',
    wishes: {
      '': 'I have not decided',
      writing: 'In writing',
      call: 'By telephone',
      visit: 'In person',
      none: 'Please do not contact me. I will read it on the status page',
    },
    labels: {
      visitDay: 'The day you came before',
      visitTold: 'What you were told then, or which documents you were asked for',
      visitEarlier: 'The number of your petition of that time',
      rude: 'Yes, a member of staff was rude. What happened stands in my text above',
      rudeWho: 'Who was it? (a name or a counter; leave it empty if you do not know)',
      rudeThreat: 'I was harassed or threatened. That person must not contact me',
      rudeContact: 'How would you like to hear our apology?',
      rudeDay: 'On which day',
      callbackWished: 'When we are to call',
      callbackBecause: 'Why the person in charge was away',
      callbackBack: 'When they are back',
      ...WISH_LABELS.en,
    },
    wrong: {
      visitDay: 'Please give the day you came before. It cannot be later than today.',
      visitTold: 'Please use at most 2,000 characters.',
      visitEarlier: 'Please check the number. You may leave it empty.',
      rude: 'Please say whether a member of staff was rude.',
      rudeWho: 'Please say who it was in at most 100 characters.',
      rudeThreat: 'Please check this again.',
      rudeContact: 'Please choose how you would like to hear our apology.',
      rudeDay: 'Please give a day, or leave it empty.',
      callbackWished:
        'Please choose a day and a time that has not passed, and give a telephone number.',
      callbackBecause: 'Please choose one.',
      callbackBack: 'A day and a time, or leave it empty.',
      ...WISH_WRONG.en,
    },
  },
};
