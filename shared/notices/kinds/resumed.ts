import { openSupplement } from '../../petition/supplement.ts';
import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { isOver } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '처리 재개',
  title: '민원을 다시 처리하고 있습니다',
  lead: (until) => `${until} 답변드리겠습니다.`,
  plain: '담당자가 이어서 처리합니다.',
  row: '답변 기한',
  says: [],
  because: {
    replied: ['보완하신 내용을 받았습니다. 기다린 동안만큼 답변 기한을 옮겼습니다.'],
    received: ['보완하신 내용을 다른 방법으로 받았습니다. 기다린 동안만큼 답변 기한을 옮겼습니다.'],
    mistaken: [
      '보완을 요청할 일이 아니었습니다. 죄송합니다. 보완하지 않으셔도 되며, 답변 기한은 처음 그대로입니다.',
    ],
    over: [
      '보완하실 기간이 지났습니다. 민원이 끝난 것은 아니며, 담당자가 지금까지의 내용으로 살펴 처리합니다. 기다린 동안만큼 답변 기한을 옮겼습니다.',
      '지금 보완하셔도 담당자가 읽고 함께 살핍니다.',
    ],
  },
};
const en: PauseWords = {
  subject: 'We go on',
  title: 'We are working on your petition again',
  lead: (until) => `We will answer ${until}.`,
  plain: 'The person in charge goes on with it.',
  row: 'Answer due',
  says: [],
  because: {
    replied: ['We have what you sent. The date has moved by the time that we waited.'],
    received: [
      'What was missing reached us another way. The date has moved by the time that we waited.',
    ],
    mistaken: [
      'We should not have asked you for more, and we are sorry. You need send nothing, and the date is the one that you were told at first.',
    ],
    over: [
      'Your time to reply has passed. Your petition has not ended: the person in charge deals with what there is. The date has moved by the time that we waited.',
      'If you send it now, it is read all the same.',
    ],
  },
};

/** The clocks run again: the new date and how it came about. */
export const resumed = pauseNotice({
  clause: 'A34',
  words: { ko, en },
  paper: { ko: '처리 재개 안내', en: 'Notice that work goes on' },
  obsolete: (standing) => isOver(standing) || openSupplement(standing.petition) !== undefined,
});
