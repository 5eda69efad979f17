import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '직원에 대한 말씀을 다시 보았습니다',
  title: '직원의 불친절에 대한 말씀이 아니라고 보았습니다',
  lead: () => '',
  plain: '말씀을 읽고, 직원의 불친절에 대한 것이 아니라고 보았습니다. 까닭은 아래와 같습니다.',
  row: '',
  says: [
    '그렇지 않다고 생각하시면 진행 상황 화면에 글을 남겨 주십시오. 감사도 이 까닭을 읽습니다.',
  ],
};
const en: PauseWords = {
  subject: 'What you said was read again',
  title: 'We found that it was not about the conduct of our staff',
  lead: () => '',
  plain:
    'We read what you said and found that it is not about the conduct of our staff. This is why.',
  row: '',
  says: [
    'If you see it otherwise, please write to us on the status page. Audit reads the reason too.',
  ],
};

/** It was no report about a person after all, and why. */
export const reportUnmarked = pauseNotice({
  clause: 'P23',
  words: { ko, en },
  paper: { ko: '직원에 대한 말씀을 다시 본 결과', en: 'What we found about your report' },
  obsolete: never,
  over: true,
});
