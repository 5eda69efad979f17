import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '이의신청 결정',
  title: '이의신청을 결정했습니다',
  lead: (until) => `${until} 다시 처리하여 답변드리겠습니다.`,
  plain: '이의신청에 대한 결정을 알려 드립니다.',
  row: '답변 기한',
  says: [],
  because: {
    upheld: ['이의신청을 받아들입니다. 민원을 다시 처리합니다.'],
    rejected: [
      '이의신청을 받아들이지 않습니다.',
      '이 결정에 동의하지 않으시면 결정을 안 날부터 90일 안에 행정심판을 청구하거나 행정소송을 제기하실 수 있습니다.',
    ],
  },
};
const en: PauseWords = {
  subject: 'Appeal decided',
  title: 'Your appeal has been decided',
  lead: (until) => `We deal with it again and answer ${until}.`,
  plain: 'This is the decision on your appeal.',
  row: 'Answer due',
  says: [],
  because: {
    upheld: ['Your appeal is upheld. We deal with the petition again.'],
    rejected: [
      'Your appeal is rejected.',
      'If you do not agree, you may file an administrative appeal or a lawsuit within 90 days of learning of this decision.',
    ],
  },
};

/** An appeal is decided, with its grounds and what else can be done. */
export const appealDecided = pauseNotice({
  clause: '민원처리법 §35',
  words: { ko, en },
  paper: { ko: '이의신청 결정 통지서', en: 'Decision on an appeal' },
  obsolete: never,
});
