import { openDispute } from '../../petition/dispute.ts';
import { type PauseWords, pauseNotice } from '../families/pause.ts';

const ko: PauseWords = {
  subject: '답변이 아니라는 말씀을 받았습니다',
  title: '"답변이 아니다"라고 하신 말씀을 받았습니다',
  lead: (until) => `${until} 답변이 맞는지 판단하여 알려 드리겠습니다.`,
  plain: '답변이 맞는지 판단하여 알려 드리겠습니다.',
  row: '판단 기한',
  says: [
    '답변이 아니라고 판단하거나 그때까지 판단하지 못하면, 처음 약속한 기한대로 다시 처리합니다.',
    '답변이 맞다고 판단하면 그 까닭을 알려 드립니다.',
  ],
  because: {
    head: ['답변을 쓰거나 승인하지 않은 담당 부서장이 판단합니다.'],
    dutyOfficer: ['답변을 쓰거나 승인하지 않은 민원 당직 담당자가 판단합니다.'],
    director: ['답변을 쓰거나 승인하지 않은 민원 업무를 총괄하는 책임자가 판단합니다.'],
  },
};
const en: PauseWords = {
  subject: 'You said that it was no answer',
  title: 'We received your word that it was no answer',
  lead: (until) => `We will judge whether it was an answer, and tell you, ${until}.`,
  plain: 'We will judge whether it was an answer, and tell you.',
  row: 'Judged by',
  says: [
    'If it was no answer, or if nobody decides in time, we deal with it again by the date that we promised at first.',
    'If it was an answer, you are told why.',
  ],
  because: {
    head: ['The head of the department judges it, who neither wrote nor approved the answer.'],
    dutyOfficer: ['The officer on duty judges it, who neither wrote nor approved the answer.'],
    director: ['The director judges it, who neither wrote nor approved the answer.'],
  },
};

/** What a petitioner called no answer has been received: who judges it, and until when. */
export const disputeReceived = pauseNotice({
  clause: 'P9',
  words: { ko, en },
  paper: { ko: '답변이 아니라는 말씀을 받음', en: 'Receipt of "this is no answer"' },
  // Once it is judged, that is told.
  obsolete: ({ petition }) => openDispute(petition) === undefined,
});
