import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '안내',
  title: '담당자가 알려 드립니다',
  lead: (until) => `답변은 아직이며, ${until} 답변드리겠습니다.`,
  plain: '민원에 대해 담당자가 알려 드리는 말씀입니다.',
  row: '답변 기한',
  says: [],
};
const en: PauseWords = {
  subject: 'A word from us',
  title: 'A word from the person in charge',
  lead: (until) => `This is not the answer yet: we will answer ${until}.`,
  plain: 'This is a word from the person in charge about your petition.',
  row: 'Answer due',
  says: [],
};

/** What a person writes before the answer or beside it; the date of the answer stays. */
export const interim = pauseNotice({
  clause: 'P9; P18.3',
  words: { ko, en },
  paper: { ko: '처리 안내', en: 'A word about your petition' },
  obsolete: never,
});
