import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '이의신청',
  title: '민원인이 이의신청을 했습니다',
  open: '민원 열고 결정하기',
  ask: (_entry, until) =>
    `거부한 결정에 대한 이의신청입니다. 처음 결정한 사람이 아닌 분이 ${until} 결정하여 알려 주세요.`,
};
const en: SpeechWords = {
  name: 'Appeal',
  title: 'The petitioner has appealed',
  open: 'Open and decide',
  ask: (_entry, until) =>
    `This is an appeal against a refusal. Somebody other than who decided first decides it, and tells them, ${until}.`,
};

/** An appeal came in. To head and director. */
export const appealed = speechNotice({
  clause: '민원처리법 §35',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  obsolete: never,
});
