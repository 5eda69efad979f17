import type { StaffEntry } from '../facts.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';
import { taskWords } from '../words/staff-tasks.ts';

const askIn =
  (language: 'ko' | 'en', word: (until: string) => string, welcome: string) =>
  ({ task, welcome: isWelcome }: StaffEntry, until: string): string =>
    [
      word(until),
      ...(task ? [taskWords(task, language).soon] : []),
      ...(isWelcome ? [welcome] : []),
    ].join(' ');

const ko: SpeechWords = {
  name: '재방문 조치',
  title: '두 번 방문하신 민원인에 대해 하실 일이 있습니다',
  open: '민원 열고 조치하기',
  ask: askIn(
    'ko',
    (until) => `${until} 하셔야 합니다.`,
    '사과는 부서장이 기관을 대표하여 드립니다. 함께 전할 말이 있으면 민원을 열어 적을 수 있고, 적지 않아도 됩니다.',
  ),
};
const en: SpeechWords = {
  name: 'Second visit',
  title: 'A second visit asks something of you',
  open: 'Open it and see to it',
  ask: askIn(
    'en',
    (until) => `It is to be done ${until}.`,
    'The head apologises in the name of the corporation. You may add words of your own there; you need not.',
  ),
};

/** To whoever rules on a second visit, looks at it again, apologises, hands over or gives word (P21). */
export const visit = speechNotice({
  clause: 'P21',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  obsolete: never,
});
