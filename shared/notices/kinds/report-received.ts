import { type PauseWords, pauseNotice } from '../families/pause.ts';
import { never } from '../obsolete.ts';

const ko: PauseWords = {
  subject: '불편을 드린 일을 받았습니다',
  title: '직원에 대한 말씀을 받았습니다',
  lead: (until) => `기관을 대표하여 ${until} 사과드리겠습니다.`,
  plain: '말씀하신 일을 살펴보겠습니다.',
  row: '사과드릴 때',
  says: [
    '말씀하신 직원은 이제 이 민원을 볼 수 없습니다. 다른 직원이 맡아 처음 약속한 기한대로 처리합니다.',
    '하신 말씀과 연락처는 그 직원에게 보이지 않습니다.',
  ],
};
const en: PauseWords = {
  subject: 'We received what you said',
  title: 'We received what you said about a member of staff',
  lead: (until) => `We will apologise to you for the corporation ${until}.`,
  plain: 'We are looking into what you said.',
  row: 'Apology by',
  says: [
    'That person can no longer see this petition. Somebody else has it, and the date that we promised does not change.',
    'What you said and how to reach you is never shown to that person.',
  ],
};

/** What a petitioner said of a person of staff has been received (P23). */
export const reportReceived = pauseNotice({
  clause: 'P23',
  words: { ko, en },
  paper: { ko: '직원에 대한 말씀을 받음', en: 'Receipt of what you said about our staff' },
  obsolete: never,
  over: true,
});
