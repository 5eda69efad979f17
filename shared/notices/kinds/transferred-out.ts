import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '다른 기관으로 보냄',
  title: '민원을 맡을 기관으로 보냈습니다',
  lead: (until) => until,
  plain: '저희가 처리할 수 있는 민원이 아니어서, 맡은 기관으로 보냈습니다.',
  row: '',
  says: [
    '앞으로의 처리와 기한은 그 기관에서 안내합니다. 저희가 지키지 못한 약속이 있다면 기록에 그대로 남습니다.',
  ],
};
const en: PauseWords = {
  subject: 'Passed on to another body',
  title: 'Your petition went to the body responsible',
  lead: (until) => until,
  plain: 'It is not ours to deal with, so we have passed it on.',
  row: '',
  says: [
    'From now on that body tells you about it and about its dates. A promise that we had already broken stays on our record.',
  ],
};

/** Which body has it now, its telephone, why. */
export const transferredOut = pauseNotice({
  clause: '민원처리법 §16',
  words: { ko, en },
  paper: { ko: '다른 기관으로 보낸 안내', en: 'Notice of transfer' },
  obsolete: never,
  over: true,
});
