import { type CallbackWords, callbackNotice } from '../families/callback.ts';

const ko: CallbackWords = {
  subject: '죄송합니다. 약속한 전화를 드리지 못했습니다',
  title: '약속을 지키지 못했습니다. 죄송합니다.',
  lead: (at) => `${at}에 드리기로 한 전화를 드리지 못했습니다. 진심으로 사과드립니다.`,
  says: [
    '부서장에게 알렸고 되도록 빨리 전화드리겠습니다. 다른 시간이 나으시면 아래에서 골라 주세요.',
  ],
  row: '약속한 때',
  choose: '다른 시간 고르기',
};
const en: CallbackWords = {
  subject: 'We are sorry: we did not call you',
  title: 'We did not keep our promise. We are sorry.',
  lead: (at) => `We were to call you on ${at}, and we did not. We apologise sincerely.`,
  says: [
    'The head of the department knows, and you will be called as soon as we can. If another time suits you better, please choose it.',
  ],
  row: 'We were to call',
  choose: 'Choose another time',
};

/** A promised call was not made: told before anybody asks, with the apology that P20 owes. */
export const callbackMissed = callbackNotice({
  words: { ko, en },
  tone: 'late',
  paper: { ko: '드리지 못한 전화', en: 'The call that we did not make' },
  obsolete: ({ pledge }) => pledge?.state !== 'broken',
});
