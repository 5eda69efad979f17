import { openCalls } from '../../petition/reach.ts';
import { paragraph, reachNotice } from '../families/reach.ts';
import { whereCallsAre } from '../place.ts';

const ko = {
  title: '전화로 알려 주세요',
  lead: '민원인에게 메일이나 문자로 알릴 수 없습니다. 기한까지 전화하여 아래 내용을 알려 주세요.',
  tell: '이렇게 말씀해 주세요',
  open: '전화번호 보고 통화 기록하기',
  log: '통화한 때가 민원인에게 알린 때입니다. 전화를 받지 않으셔도 기록해 주세요.',
};
const en: typeof ko = {
  title: 'Please call the petitioner',
  lead: 'No mail and no text reaches the petitioner. Please call in time and tell them this.',
  tell: 'What to say',
  open: 'See the number and log the call',
  log: 'The petitioner is told when the call is connected. Please log it also when nobody answers.',
};
const WORDS = { ko, en };

/** No mail and no text reaches the petitioner: what to tell, until when, a link that logs the call. */
export const call = reachNotice({
  clause: 'A6, A12',
  words: WORDS,
  link: whereCallsAre,
  obsolete: ({ notice, petition }) => !openCalls(petition).some(({ id }) => id === notice.because),
  says({ tell }, language) {
    const { title, lead, open, tell: heading, log } = WORDS[language];
    return {
      tone: 'soon',
      title,
      lead,
      open,
      more: [{ type: 'heading', text: heading }, { type: 'list', items: tell }, paragraph(log)],
    };
  },
});
