import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '해결되지 않았다는 답변 다시 살펴보기',
  title: '민원인이 답변으로 해결되지 않았다고 했습니다',
  open: '민원 열고 살펴보기',
  ask: (_entry, until) =>
    `답변하지 않은 분이 약속을 지켰는지 ${until} 살펴보고 결과를 적어 주세요. 민원인이 결과를 받습니다. 답변은 담당자가 따로 다시 합니다.`,
};
const en: SpeechWords = {
  name: 'Second look at an answer',
  title: 'The petitioner says that the answer solved nothing',
  open: 'Open and look at it',
  ask: (_entry, until) =>
    `Please look whether our promises were kept, and write what you find ${until}: you did not write the answer. The petitioner is told. The answer itself is given again by the person in charge.`,
};

/** To whoever takes a second look at an answer that solved nothing. */
export const secondLook = speechNotice({
  clause: 'P20',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  obsolete: never,
});
