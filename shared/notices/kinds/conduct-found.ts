import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '직원에 대한 말씀의 결과',
  title: '직원에 대해 하신 말씀을 살펴보았습니다',
  lead: () => '',
  plain: '살펴본 결과를 알려 드립니다.',
  row: '',
  says: [],
  because: {
    upheld: ['하신 말씀이 맞다고 보았습니다. 재발하지 않도록 필요한 조치를 하겠습니다.'],
    denied: [
      '하신 말씀대로라고 보기 어려웠습니다. 받아들이기 어려우시면 진행 상황 화면에서 한 번 눌러 감사가 다시 살펴보게 하실 수 있습니다.',
    ],
    // Somebody else looked: there is no third look to promise.
    'denied-again': [
      '다른 사람이 다시 살펴보았으나 하신 말씀대로라고 보기 어려웠습니다. 더 하실 말씀은 진행 상황 화면에 남겨 주십시오.',
    ],
  },
};
const en: PauseWords = {
  subject: 'What we found about our staff',
  title: 'We looked into what you said about our staff',
  lead: () => '',
  plain: 'This is what we found.',
  row: '',
  says: [],
  because: {
    upheld: [
      'We found that it was as you said. We do what is needed so that it does not happen again.',
    ],
    denied: [
      'We could not find that it was as you said. If you do not accept that, one press on the status page has audit look at it again.',
    ],
    'denied-again': [
      'Somebody else looked at it again and could not find that it was as you said. If you want to add something, please write to us on the status page.',
    ],
  },
};

/** What was found about a report, with a sentence of whoever found it; not upheld, with the way to audit. */
export const conductFound = pauseNotice({
  clause: 'P23',
  words: { ko, en },
  paper: { ko: '직원에 대한 말씀의 결과', en: 'What we found about our staff' },
  obsolete: never,
  over: true,
});
