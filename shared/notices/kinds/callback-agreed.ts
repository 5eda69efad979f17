import { openCallback } from '../../petition/callback.ts';
import { type CallbackWords, callbackNotice } from '../families/callback.ts';

const ko: CallbackWords = {
  subject: '전화드릴 시간',
  title: '원하시는 시간에 전화드리겠습니다',
  lead: (at) => `${at}에 전화드리겠습니다.`,
  says: [
    '그때 담당자가 자리에 없으면 다른 직원이 전화드립니다.',
    '시간을 바꾸시거나 전화가 필요 없어지시면 아래에서 알려 주세요.',
  ],
  row: '전화드릴 때',
  choose: '시간 바꾸기',
};
const en: CallbackWords = {
  subject: 'When we call you',
  title: 'We call you at the time that you wish',
  lead: (at) => `We will call you on ${at}.`,
  says: [
    'If the person in charge is not there at that time, somebody else calls you.',
    'You can choose another time, or say that no call is needed any more.',
  ],
  row: 'We call',
  choose: 'Choose another time',
};

/** When the petitioner is called, as was agreed with them. */
export const callbackAgreed = callbackNotice({
  words: { ko, en },
  tone: 'calm',
  paper: { ko: '전화드릴 시간', en: 'When we call you' },
  obsolete: ({ notice, petition }) => openCallback(petition)?.agreedAt !== notice.newDueAt,
});
