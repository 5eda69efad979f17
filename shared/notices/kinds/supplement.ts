import { openSupplement } from '../../petition/supplement.ts';
import { type PauseWords, pauseNotice } from '../families/pause.ts';

const ko: PauseWords = {
  subject: '보완 요청',
  title: '보완해 주실 것이 있습니다',
  lead: (until) => `${until} 보완해 주세요.`,
  plain: '보완해 주세요.',
  row: '보완 기한',
  says: [
    '진행 상황 화면에서 보완하실 수 있습니다. 전화나 다른 방법으로 알려 주셔도 됩니다.',
    '보완을 요청한 때부터 보완하신 때까지는 답변 기한에 넣지 않으며, 보완하시면 새 기한을 알려 드립니다. 이미 지난 기한은 바뀌지 않습니다.',
    '시간이 더 필요하시면 두 번까지 기간을 늘릴 수 있습니다.',
  ],
};
const en: PauseWords = {
  subject: 'Something is missing',
  title: 'We need something more from you',
  lead: (until) => `Please send it ${until}.`,
  plain: 'Please send it.',
  row: 'Needed by',
  says: [
    'You can send it on the page that shows where your petition stands, or tell us by telephone or another way.',
    'From our request until your reply the time is not counted, and then we tell you the new date. A date that has passed already does not change.',
    'If you need more time, you can prolong it twice.',
  ],
};

/** Staff ask for what is missing: what, until when, who asks; the clocks stand still once it is sent. */
export const supplement = pauseNotice({
  clause: 'A34; 시행령 §24, §31',
  words: { ko, en },
  tone: 'soon',
  paper: { ko: '보완 요청서', en: 'Request to supplement' },
  obsolete: ({ petition, notice }) => openSupplement(petition)?.request !== notice.content,
});
