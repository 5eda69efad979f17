import { unansweredCallback } from '../../petition/callback.ts';
import { type CallbackWords, callbackNotice } from '../families/callback.ts';

const ko: CallbackWords = {
  subject: '전화를 여러 번 드렸습니다',
  title: '전화를 드렸으나 받지 않으셨습니다',
  lead: (at) => `${at}부터 여러 번 전화드렸으나 통화하지 못했습니다.`,
  says: ['다른 시간을 고르시면 그때 전화드리겠습니다. 필요 없으시면 그대로 두셔도 됩니다.'],
  row: '처음 전화드린 때',
  choose: '다른 시간 고르기',
};
const en: CallbackWords = {
  subject: 'We called you several times',
  title: 'We called you, and nobody answered',
  lead: (at) => `We called you several times, first on ${at}, and reached nobody.`,
  says: ['Please choose another time, and we call you then. If no call is needed, do nothing.'],
  row: 'First call',
  choose: 'Choose another time',
};

/** Nobody answered, often enough: another time can be chosen with one press. */
export const callbackUnanswered = callbackNotice({
  words: { ko, en },
  tone: 'soon',
  paper: { ko: '전화를 드렸습니다', en: 'We called you' },
  obsolete: ({ petition }) => unansweredCallback(petition) === undefined,
});
