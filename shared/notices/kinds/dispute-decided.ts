import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '답변인지 판단한 결과',
  title: '"답변이 아니다"라고 하신 글을 살펴보았습니다',
  lead: (until) => `${until} 답변드리겠습니다.`,
  plain: '판단한 결과를 알려 드립니다.',
  row: '답변 기한',
  says: [],
  because: {
    upheld: ['보내 드린 글은 답변이 아니라고 판단했습니다. 처음 약속한 기한대로 다시 처리합니다.'],
    answered: ['보내 드린 글은 답변이 아니라고 판단했습니다. 따로 보내 드린 답변은 그대로입니다.'],
    denied: [
      '보내 드린 글은 답변이 맞다고 판단했습니다.',
      '답변으로 해결되지 않았다면 진행 상황 화면에서 다시 처리해 달라고 하실 수 있습니다.',
    ],
    silence: [
      '정한 때까지 판단하지 못하여, 말씀하신 대로 답변이 아닌 것으로 하고 처음 약속한 기한대로 다시 처리합니다.',
    ],
  },
};
const en: PauseWords = {
  subject: 'Whether it was an answer',
  title: 'You said that it was no answer',
  lead: (until) => `We will answer ${until}.`,
  plain: 'This is what we found.',
  row: 'Answer due',
  says: [],
  because: {
    upheld: [
      'You are right: what we sent was no answer. We deal with it again, by the date that we promised at first.',
    ],
    answered: [
      'You are right: what we sent was no answer. The other answer that we sent you stands.',
    ],
    denied: [
      'We found that what we sent is an answer.',
      'If it did not solve the matter, you can ask us on the status page to take it up again.',
    ],
    silence: [
      'Nobody decided in time, so it counts as you said: what we sent was no answer. We deal with it again, by the date that we promised at first.',
    ],
  },
};

/** What was found of an answer that its reader calls none, with the reasons. */
export const disputeDecided = pauseNotice({
  clause: 'P9',
  words: { ko, en },
  paper: { ko: '답변인지 판단한 결과', en: 'Whether it was an answer' },
  obsolete: never,
});
