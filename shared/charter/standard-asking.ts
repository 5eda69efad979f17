import type { AskingTerms } from './asking.ts';
import { HOUR } from './day.ts';

/** The one question afterwards (1.6: the citizen is the witness of P1, P5.3 and P7.1). Each question is about one clause. */
export const askingTerms: AskingTerms = {
  percent: 50,
  restDays: 30,
  after: 3 * HOUR, // what came is read first
  recentDays: 7,
  openDays: 14,
  questions: [
    {
      clause: 'P5.1',
      after: ['answered'],
      keptBy: 'yes',
      words: {
        ko: '한 번의 문의로 궁금하신 일이 해결되었습니까?',
        en: 'Was your matter solved by asking us once?',
      },
    },
    {
      clause: 'P5.3',
      after: ['phone'],
      keptBy: 'no',
      words: {
        ko: '통화하실 때 같은 말씀을 두 번 하셔야 했습니까?',
        en: 'When we spoke on the telephone, did you have to say the same thing twice?',
      },
    },
    {
      clause: 'P7.1',
      after: ['phone'],
      keptBy: 'yes',
      words: {
        ko: '통화를 마칠 때 직원이 공손하게 끝인사를 했습니까?',
        en: 'Did our staff end the call with a courteous goodbye?',
      },
    },
    {
      clause: 'P1.1',
      after: ['counter'],
      keptBy: 'yes',
      words: {
        ko: '방문하셨을 때 직원이 먼저 인사를 했습니까?',
        en: 'When you visited us, did our staff greet you first?',
      },
    },
    {
      clause: 'P1.2',
      after: ['counter'],
      keptBy: 'yes',
      words: {
        ko: '방문하셨을 때 직원이 말씀을 귀 기울여 들었습니까?',
        en: 'When you visited us, did our staff listen to you carefully?',
      },
    },
  ],
  never: [
    ...['괴롭힘', '희롱', '추행', '성폭력', '폭행', '폭언', '협박', '스토킹', '갑질', '차별'],
    ...['부패', '비리', '횡령', '뇌물', '청탁', '내부고발', '공익신고', '신변', '자살', '학대'],
    ...['harass', 'assault', 'threat', 'stalk', 'abuse', 'discriminat', 'suicide'],
    ...['corrupt', 'brib', 'embezzl', 'whistle'],
  ],
};
