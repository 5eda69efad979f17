import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '이의신청 결정 기간 연장',
  title: '이의신청 결정 기간을 한 번 늘립니다',
  lead: (until) => `${until} 결정하여 알려 드리겠습니다.`,
  plain: '결정하여 알려 드리겠습니다.',
  row: '결정 기한',
  says: ['어쩔 수 없는 사유가 있으면 열흘 안에서 한 번 늘릴 수 있습니다(민원처리법 제35조).'],
};
const en: PauseWords = {
  subject: 'Longer time for your appeal',
  title: 'Your appeal takes longer, once',
  lead: (until) => `It is decided, and you are told, ${until}.`,
  plain: 'It is decided and you are told.',
  row: 'Decision due',
  says: [
    'For an unavoidable reason it may be prolonged once, by ten days (Civil Petitions Treatment Act, article 35).',
  ],
};

/** The time to decide an appeal is prolonged once. */
export const appealProlonged = pauseNotice({
  clause: '민원처리법 §35',
  words: { ko, en },
  paper: { ko: '이의신청 결정 기한 연장 통지서', en: 'Notice of more time for an appeal' },
  obsolete: never,
});
