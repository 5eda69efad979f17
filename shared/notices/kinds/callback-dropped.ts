import { type CallbackWords, callbackNotice } from '../families/callback.ts';

const ko: CallbackWords = {
  subject: '전화가 필요 없다고 들었습니다',
  title: '약속한 전화가 필요 없다고 들었습니다',
  lead: (at) =>
    `${at}에 드리기로 한 전화가 필요 없으시다고 들었습니다. 그래서 전화드리지 않습니다.`,
  says: ['사실과 다르면 아래에서 알려 주세요. 원하시는 시간을 고르시면 그때 전화드리겠습니다.'],
  row: '약속한 때',
  choose: '다른 시간 고르기',
};
const en: CallbackWords = {
  subject: 'We were told that you need no call',
  title: 'We were told that you do not need the promised call',
  lead: (at) =>
    `We were told that you do not need the call that we promised for ${at}, so we do not call you.`,
  says: ['If that is wrong, please tell us here: choose a time, and we call you then.'],
  row: 'We were to call',
  choose: 'Choose another time',
};

/** Somebody here logged that no call is needed: whoever was promised it hears of that, and can say otherwise. */
export const callbackDropped = callbackNotice({
  words: { ko, en },
  tone: 'soon',
  paper: { ko: '드리지 않는 전화', en: 'The call that we do not make' },
  obsolete: ({ petition }) => petition.callbacks?.at(-1)?.droppedAt === undefined,
});
