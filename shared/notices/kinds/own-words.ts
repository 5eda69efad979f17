import { mayAddWordsOf } from '../../petition/decide/apologise.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '두 번 방문하신 민원인',
  title: '민원인에게 함께 전할 말이 있으면 적을 수 있습니다',
  open: '민원 열기',
  ask: () =>
    '두 번 방문하신 민원인께 부서장이 기관을 대표하여 사과드립니다. 함께 전할 말이 있으면 민원을 열어 적을 수 있고, 적지 않아도 됩니다. 적지 않은 까닭은 묻지 않습니다.',
};
const en: SpeechWords = {
  name: 'Second visit',
  title: 'You may add words of your own',
  open: 'Open the petition',
  ask: () =>
    'The head apologises in the name of the corporation to a petitioner who had to come twice. You may add words of your own in the petition; you need not, and nobody asks why not.',
};

/**
 * To whoever has a petition with a second visit, where no other mail of it invites them: words beside the head's apology are
 * welcome (promises.md 1.6). It names no date and is followed by no other: an order to apologise would be void.
 */
export const ownWords = speechNotice({
  clause: 'P21',
  words: { ko, en },
  tone: 'calm',
  due: 'never',
  whateverItsTask: true,
  obsolete: ({ petition, pledge }) =>
    pledge?.visit === undefined || !mayAddWordsOf(petition, pledge.visit),
});
