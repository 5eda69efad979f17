import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '직원이 전하는 말',
  title: '말씀하신 직원이 전하는 말이 있습니다',
  lead: () => '',
  plain: '그 직원이 스스로 적은 글입니다. 답하지 않으셔도 됩니다.',
  row: '',
  says: [],
};
const en: PauseWords = {
  subject: 'A word from our member of staff',
  title: 'The member of staff would like to tell you something',
  lead: () => '',
  plain: 'They wrote this of their own will. You need not reply.',
  row: '',
  says: [],
};

/** The accused person's own words beside the apology of the corporation: free, and passed on without their name. */
export const personsWords = pauseNotice({
  clause: 'P23.3',
  words: { ko, en },
  paper: { ko: '직원이 전하는 말', en: 'A word from our member of staff' },
  obsolete: never,
  over: true,
});
