import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '재방문: 직원의 말 듣기',
  title: '재방문에 대해 직원의 말을 듣고 판단해 주세요',
  open: '민원 열고 보기',
  ask: (_entry, until) =>
    `우리 잘못으로 판단한 재방문이 있습니다. 그 직원에게 무엇이 문제인지 알리고 말을 들은 뒤 ${until} 정해 주세요. 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없습니다. 민원인에게는 알리지 않습니다.`,
};
const en: SpeechWords = {
  name: 'Second visit: hear a person',
  title: 'A person is to be heard about a second visit',
  open: 'Open the petition',
  ask: (_entry, until) =>
    `A second visit was found to be our fault. Please put it to the person, hear them, and decide ${until}. They and whoever stands in for them no longer see this petition. The petitioner is told nothing of it.`,
};

/** To whoever decides whose fault a second visit was: the head of the person, or the next. */
export const visitReport = speechNotice({
  clause: 'P22',
  words: { ko, en },
  tone: 'soon',
  due: 'always',
  whateverItsTask: true,
  obsolete: never,
});
