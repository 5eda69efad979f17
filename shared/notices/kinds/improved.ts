import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '나중에 알려 드리기로 한 결과',
  title: '나중에 알려 달라고 하신 일의 결과입니다',
  lead: () => '',
  plain: '그때 해 드리지 못했거나 약속드린 일이 어떻게 되었는지 알려 드립니다.',
  row: '',
  says: ['이 일에 대한 안내는 이것으로 끝입니다. 더 궁금하신 점은 담당자에게 물어봐 주세요.'],
  because: {
    done: ['이제 바뀌었습니다.'],
    'given-up': ['다시 살펴보았으나 바꾸지 못하게 되었습니다. 죄송합니다.'],
  },
};
const en: PauseWords = {
  subject: 'What came of it',
  title: 'You asked us to tell you what came of it',
  lead: () => '',
  plain: 'This is what became of what we could not do then, or promised to do.',
  row: '',
  says: ['This is our last message about it. If you have a question, please ask the person below.'],
  because: {
    done: ['It has changed now.'],
    'given-up': ['We looked at it again and cannot change it. We are sorry.'],
  },
};

/** What a petitioner asked for has come, or will not come: to whoever wished to hear of it, once. */
export const improved = pauseNotice({
  clause: 'P19, P18.4',
  words: { ko, en },
  paper: { ko: '개선 과제의 결과', en: 'What came of an item of improvement' },
  obsolete: never,
  over: true,
});
