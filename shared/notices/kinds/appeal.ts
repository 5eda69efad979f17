import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '이의신청 접수',
  title: '이의신청을 접수했습니다',
  lead: (until) => `${until} 결정하여 알려 드리겠습니다.`,
  plain: '결정하여 알려 드리겠습니다.',
  row: '결정 기한',
  says: [
    '처음 결정한 사람이 아닌 다른 사람이 살펴 결정합니다. 이의신청과 관계없이 행정심판이나 행정소송을 제기하실 수 있습니다.',
  ],
};
const en: PauseWords = {
  subject: 'Appeal received',
  title: 'We have received your appeal',
  lead: (until) => `It is decided, and you are told, ${until}.`,
  plain: 'It is decided and you are told.',
  row: 'Decision due',
  says: [
    'Somebody other than who decided first looks at it. You may go to an administrative appeal or to court all the same.',
  ],
};

/** An appeal was received, and by when it is decided. */
export const appeal = pauseNotice({
  clause: '민원처리법 §35',
  words: { ko, en },
  paper: { ko: '이의신청 접수 안내', en: 'Receipt of an appeal' },
  obsolete: never,
});
