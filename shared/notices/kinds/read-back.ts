import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '통화에서 확인한 말씀',
  title: '통화에서 확인한 문장이 민원인의 말씀과 다르다고 합니다',
  open: '민원 열고 확인하기',
  ask: ({ settled }) =>
    settled
      ? '민원을 열어 무엇이 다른지 보시고, 답변이 달라진다면 다시 답변해 주세요.'
      : '민원을 열어 무엇이 다른지 보시고, 답변할 때 함께 살펴 주세요.',
};
const en: SpeechWords = {
  name: 'What was said on the telephone',
  title: 'The petitioner says that the sentence of the call is not what they said',
  open: 'Open and see',
  ask: ({ settled }) =>
    settled
      ? 'Please open it and see what is different. If the answer changes by that, please answer again.'
      : 'Please open it and see what is different, and take it into account in your answer.',
};

/** A sentence that was said back on the telephone is not what the citizen said; neither of the two stands in it. */
export const readBack = speechNotice({
  clause: 'P6.1',
  words: { ko, en },
  tone: 'soon',
  obsolete: never,
});
