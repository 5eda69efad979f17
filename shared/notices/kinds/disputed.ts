import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '답변이 아니라는 의견',
  title: '민원인이 답변이 아니라고 했습니다',
  open: '민원 열고 판단하기',
  ask: (_entry, until) =>
    `보낸 글이 답변인지, 쓰거나 승인하지 않은 분이 ${until} 판단해 주세요. 그때까지 판단이 없으면 민원인의 말대로 기한이 다시 흐릅니다.`,
};
const en: SpeechWords = {
  name: 'Called no answer',
  title: 'The petitioner says that it is no answer',
  open: 'Open and judge it',
  ask: (_entry, until) =>
    `Please judge whether it was an answer ${until}: you neither wrote nor approved it. Without a decision the clock runs again, as the petitioner says.`,
};

/** To whoever judges whether an answer is one. */
export const disputed = speechNotice({
  clause: 'P9',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  obsolete: never,
});
