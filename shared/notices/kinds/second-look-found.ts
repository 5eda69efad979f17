import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '다시 살펴본 결과',
  title: '해결되지 않았다고 하신 답변을 다시 살펴보았습니다',
  lead: (until) => `약속을 지키지 못했습니다. 부서장이 ${until} 사과드리겠습니다.`,
  plain: '답변하지 않은 사람이 살펴본 결과를 알려 드립니다.',
  row: '사과드릴 때',
  says: [],
  because: {
    broken: ['저희가 약속을 지키지 못한 것을 확인했습니다. 답변은 따로 다시 드립니다.'],
    kept: [
      '저희가 약속을 어긴 것은 없다고 보았습니다. 해결되지 않은 일은 담당자가 계속 처리합니다.',
    ],
  },
};
const en: PauseWords = {
  subject: 'What a second look found',
  title: 'We looked again at the answer that did not solve it',
  lead: (until) => `We did not keep a promise. The head of the department will apologise ${until}.`,
  plain: 'Somebody who did not write the answer looked at it. This is what was found.',
  row: 'Apology by',
  says: [],
  because: {
    broken: ['We found that we did not keep a promise to you. You will be answered again.'],
    kept: [
      'We found that no promise to you was broken. The person in charge goes on with what is not solved.',
    ],
  },
};

/** What a second look at an answer that solved nothing found, either way, with the sentence of whoever looked. */
export const secondLookFound = pauseNotice({
  clause: 'P20',
  words: { ko, en },
  paper: { ko: '다시 살펴본 결과', en: 'What a second look found' },
  obsolete: never,
});
