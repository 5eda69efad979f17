import { spokenReports } from '../../petition/conduct.ts';
import { type SpeechWords, speechNotice } from '../families/speech.ts';

const ko: SpeechWords = {
  name: '직원에 대한 말씀일 수 있는 글',
  title: '민원인의 글이 직원에 대한 말씀인지 읽어 주세요',
  open: '민원 열고 읽기',
  ask: () =>
    '글에 직원의 말이나 태도를 뜻할 수 있는 낱말이 있습니다. 직원에 대한 말씀이면 민원 화면에서 표시해 주세요. 그때부터 그 직원과 대신하는 사람은 이 민원을 볼 수 없습니다. 낱말만 보고 고른 것이라 틀릴 수 있고, 그러면 하실 일이 없습니다.',
};
const en: SpeechWords = {
  name: 'Perhaps a report about staff',
  title: 'Please read whether this is a report about a person of staff',
  open: 'Open and read',
  ask: () =>
    'The text has a word that may speak of how a member of staff spoke or behaved. If it is a report about a person, please mark it on the page of the petition: from then on that person and whoever stands in for them no longer see it. It was picked by words alone and can be wrong; then there is nothing to do.',
};

/** To whoever may mark it, at most once an hour: reported in any words, it is read by somebody who does not have it (P23.1). */
export const maybeReport = speechNotice({
  clause: 'P23.1',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  pace: 3_600_000,
  whateverItsTask: true,
  // What was reported before it says nothing of what was written since.
  obsolete: ({ notice, petition }) =>
    spokenReports(petition).some(({ raisedAt }) => raisedAt >= notice.createdAt),
});
