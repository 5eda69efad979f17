import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '새 글',
  title: '민원인이 글을 남겼습니다',
  open: '민원 열고 글 보기',
  ask: ({ settled }) =>
    settled
      ? '답변한 민원에 새 글이 왔습니다. 열어 보시고 더 알려 드릴 것이 있으면 다시 답변해 주세요.'
      : '민원을 열어 읽어 주세요. 답변할 때 함께 살펴 주세요.',
};
const en: SpeechWords = {
  name: 'New message',
  title: 'The petitioner has written',
  open: 'Open and read it',
  ask: ({ settled }) =>
    settled
      ? 'There is a new message to a petition that was answered. Please open it, and answer again if there is more to say.'
      : 'Please open and read it, and take it into account in your answer.',
};

/** The petitioner wrote; the text is never in it. */
export const message = speechNotice({
  clause: 'P18.3',
  words: { ko, en },
  tone: 'calm',
  answerable: true,
  pace: 15 * 60_000,
  obsolete: never,
});
