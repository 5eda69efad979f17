import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '직원에 대한 말씀 표시 지움',
  title: '직원에 대한 말씀이라는 표시를 지웠습니다',
  open: '민원 열고 까닭 보기',
  ask: () => '표시를 지운 까닭이 민원의 이력에 있습니다. 맞는지 살펴 주세요.',
};
const en: SpeechWords = {
  name: 'Report taken back',
  title: 'A mark as a report about a person was taken back',
  open: 'Open it and read why',
  ask: () => 'The history of the petition says why. Please see whether that is right.',
};

/** To audit: whoever decides found that it was no report about a person. */
export const reportTakenBack = speechNotice({
  clause: 'P23',
  words: { ko, en },
  tone: 'calm',
  due: 'never',
  whateverItsTask: true,
  obsolete: never,
});
