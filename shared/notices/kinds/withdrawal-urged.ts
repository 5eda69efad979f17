import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '취하를 권한 민원',
  title: '민원인이 취하를 부탁받았다고 했습니다',
  open: '민원 보기',
  ask: () =>
    '민원인이 취하하면서 누가 취하해 달라고 부탁하거나 권했다고 답했습니다. 이 답은 담당자와 담당 부서에는 보이지 않습니다. 감사 화면에 모아 두었습니다.',
};
const en: SpeechWords = {
  name: 'Withdrawn when asked to',
  title: 'A petitioner says that they were asked to withdraw',
  open: 'See the petition',
  ask: () =>
    'When they withdrew it they said that somebody had asked them to. Neither the person in charge nor the department sees that. The page of audit lists all of these.',
};

/** To audit alone: whoever could have asked for it hears nothing of it. */
export const withdrawalUrged = speechNotice({
  clause: 'P8',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  obsolete: never,
});
