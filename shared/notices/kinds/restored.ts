import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { isOver } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '기한이 다시 흐름',
  title: '보낸 글이 답변이 아니라고 판단되었습니다',
  open: '민원 열고 답변하기',
  ask: ({ recipientIs, assignee }) =>
    recipientIs === 'assignee'
      ? '답변 기한이 처음 그대로 다시 흐릅니다. 물으신 것에 답변해 주세요.'
      : `${assignee}의 글이 답변이 아니라고 판단되어 답변 기한이 처음 그대로 다시 흐릅니다. 답변이 나가게 챙겨 주세요.`,
};
const en: SpeechWords = {
  name: 'The clock runs again',
  title: 'What was sent was found to be no answer',
  open: 'Open and answer',
  ask: ({ recipientIs, assignee }) =>
    recipientIs === 'assignee'
      ? 'The clock of the answer runs again, with the date that was told at first. Please answer what was asked.'
      : `What ${assignee} sent was found to be no answer: the clock runs again, with the date that was told at first. Please see that it is answered.`,
};

/** The clocks run as if nothing had been answered. To assignee and head. */
export const restored = speechNotice({
  clause: 'P9',
  words: { ko, en },
  tone: 'soon',
  obsolete: isOver,
});
