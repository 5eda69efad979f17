import { type SpeechWords, speechNotice } from '../families/speech.ts';
import { never } from '../obsolete.ts';

const ko: SpeechWords = {
  name: '직원에 대한 말씀',
  title: '민원인이 직원이 불친절했다고 했습니다',
  open: '민원 열고 보기',
  ask: (_entry, until) =>
    `기관을 대표한 사과를 ${until} 드려 주세요. 누구의 잘못인지 정해지기를 기다리지 않고, 잘못을 인정하는 것도 아닙니다. 그 직원과 대신하는 사람은 이 민원을 더 볼 수 없고, 담당자는 다른 사람으로 바뀌었습니다.`,
};
const en: SpeechWords = {
  name: 'Report about a person',
  title: 'The petitioner says that a member of staff was rude',
  open: 'Open the petition',
  ask: (_entry, until) =>
    `Please apologise for the corporation ${until}: it awaits no finding and admits nobody's fault. The person and whoever stands in for them no longer see this petition, and somebody else has it.`,
};

/** To whoever decides about a report: the head of the person, or the next. */
export const report = speechNotice({
  clause: 'P23',
  words: { ko, en },
  tone: 'soon',
  dated: true,
  due: 'always',
  whateverItsTask: true,
  obsolete: never,
});
