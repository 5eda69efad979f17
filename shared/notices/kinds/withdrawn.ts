import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '취하',
  title: '민원인이 민원을 취하했습니다',
  open: '민원 보기',
  ask: () => '더 하실 일이 없습니다. 기한도 멈췄습니다.',
};
const en: SpeechWords = {
  name: 'Withdrawn',
  title: 'The petitioner has withdrawn the petition',
  open: 'See the petition',
  ask: () => 'There is nothing left to do. Its clocks have stopped.',
};

/** The petitioner withdrew it. */
export const withdrawn = speechNotice({
  clause: 'P8',
  words: { ko, en },
  tone: 'done',
  due: 'never',
  obsolete: never,
});
