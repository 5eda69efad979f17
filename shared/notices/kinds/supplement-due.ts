import { openSupplement } from '../../petition/supplement.ts';
import { type PauseWords, pauseNotice } from '../families/pause.ts';

const ko: PauseWords = {
  subject: '보완 기한 안내',
  title: '보완을 기다리고 있습니다',
  lead: (until) => `${until} 보완해 주세요.`,
  plain: '보완해 주세요.',
  row: '보완 기한',
  says: [
    '보완하실 기간이 절반 지났습니다. 시간이 더 필요하시면 진행 상황 화면에서 기간을 늘리실 수 있습니다.',
    '기간이 지나도 민원이 저절로 끝나지는 않습니다. 담당자가 지금까지의 내용으로 살펴 처리합니다.',
  ],
};
const en: PauseWords = {
  subject: 'We wait for your reply',
  title: 'We are waiting for what is missing',
  lead: (until) => `Please send it ${until}.`,
  plain: 'Please send it.',
  row: 'Needed by',
  says: [
    'Half of your time has passed. If you need more, you can prolong it on the page of your petition.',
    'Your petition does not end by itself when the time is over: the person in charge deals with what there is.',
  ],
};

/** Half of their time is gone. */
export const supplementDue = pauseNotice({
  clause: '시행령 §24',
  words: { ko, en },
  tone: 'soon',
  paper: { ko: '보완 기한 안내', en: 'Reminder of a request' },
  obsolete: ({ petition, notice }) => openSupplement(petition)?.period !== notice.pledge,
});
