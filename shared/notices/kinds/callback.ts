import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '약속한 전화',
  title: '민원인에게 전화하기로 한 시간이 정해졌습니다',
  open: '민원 열고 요지 보기',
  ask: (_entry, until) =>
    `약속한 전화는 ${until} 해 주세요. 10분 전에 다시 알려 드립니다. 통화한 뒤에는 결과를 기록해 주세요.`,
};
const en: SpeechWords = {
  name: 'Promised call',
  title: 'A time to call the petitioner was agreed on',
  open: 'Open it and see what it is about',
  ask: (_entry, until) =>
    `The promised call is to be made ${until}. You are reminded ten minutes before. Please log how it went.`,
};

/** To whoever has the petition: a telephone call was promised for a time. */
export const callback = speechNotice({
  clause: 'P2.4',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  obsolete: ({ pledge }) => pledge?.state !== 'open',
});
