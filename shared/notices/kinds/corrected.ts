import { openSupplement } from '../../petition/supplement.ts';
import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { isOver } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '기한 안내 정정',
  title: '앞선 기한 안내를 바로잡습니다',
  lead: (until) => `${until} 답변드리겠습니다.`,
  plain: '담당자가 이어서 처리합니다.',
  row: '답변 기한',
  says: [
    '앞서 기한이 지났다고 알려 드렸지만, 기한 전에 새 기한을 알려 드린 것이 확인되었습니다. 앞선 안내에 적힌 날짜 대신 이 날짜를 보아 주세요.',
  ],
};
const en: PauseWords = {
  subject: 'Correction of a date',
  title: 'We correct what we told you of the date',
  lead: (until) => `You will have an answer ${until}.`,
  plain: 'The person in charge goes on with it.',
  row: 'Answer due',
  says: [
    'We had told you that its date had passed. It turned out that you had been told of the new date in time: please read this date instead of the one in that message.',
  ],
};

/** They were told of a break that turned out to be none: the date that holds now. */
export const corrected = pauseNotice({
  clause: 'P9, A12',
  words: { ko, en },
  obsolete: (standing) => isOver(standing) || openSupplement(standing.petition) !== undefined,
});
