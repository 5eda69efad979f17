import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '재방문 판단 감사',
  title: '감사에서 재방문 판단을 다시 살펴봐야 한다고 봤습니다',
  open: '민원 열고 감사의 글 보기',
  ask: () =>
    '다시 살펴볼 수 있는 기간이 지났거나 이미 다시 살펴본 판단입니다. 감사의 글을 읽고 민원인에게 무엇을 할지 정해 주세요.',
};
const en: SpeechWords = {
  name: 'Audit of a second visit',
  title: 'Audit finds that a ruling on a second visit should be looked at again',
  open: 'Open it and read what audit wrote',
  ask: () =>
    'The time for another look is over, or somebody has looked already. Please read what audit wrote, and decide what is done for the citizen.',
};

/** To the head and the director: a ruling that found no fault, which no review can look at any more (P21). */
export const visitAudited = speechNotice({
  clause: 'P21',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  whateverItsTask: true,
  obsolete: never,
});
