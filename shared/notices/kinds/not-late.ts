import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '기한 경과 취소',
  title: '기한이 지났다는 알림을 취소합니다',
  open: '민원 보기',
  ask: () =>
    '앞서 기한이 지났다고 알려 드렸지만, 기한 안에 이루어진 일이 늦게 기록된 것으로 확인되었습니다. 기한을 어긴 것으로 세지 않습니다.',
};
const en: SpeechWords = {
  name: 'Not late after all',
  title: 'It was not late after all',
  open: 'See the petition',
  ask: () =>
    'You were told that its date had passed. What was done had been in time and was recorded late: it is not counted as missed.',
};

/** To whoever was told of a break, or that the time to supplement had passed: what came in time and was recorded late withdraws it. */
export const notLate = speechNotice({
  clause: 'P9, A12',
  words: { ko, en },
  tone: 'done',
  // It broke again, by its new date: whatever its task is.
  obsolete: ({ pledge }) => pledge?.state === 'broken',
  whateverItsTask: true,
});
