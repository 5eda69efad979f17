import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '직원에 대한 말씀: 다음 차례',
  title: '직원에 대한 말씀을 이어서 살펴 주세요',
  open: '민원 열고 정하기',
  ask: (_entry, until) =>
    `그 직원의 말을 들었거나 말할 시간이 지났거나, 다시 살펴봐 달라는 요청이 왔습니다. 열어 보고 ${until} 정해 주세요.`,
};
const en: SpeechWords = {
  name: 'Report about a person: next step',
  title: 'A report about a person waits for you',
  open: 'Open and decide',
  ask: (_entry, until) =>
    `The person stated their side or their time is over, or somebody asked for a second look. Please decide ${until}.`,
};

/** To whoever decides about a report, or looks at a finding again: the next step is theirs. */
export const reportStep = speechNotice({
  clause: 'P23',
  words: { ko, en },
  tone: 'soon',
  due: 'always',
  whateverItsTask: true,
  obsolete: never,
});
