import { openCalls } from '../../petition/reach.ts';
import { withParticle } from '../../text/particles.ts';
import { reachNotice } from '../families/reach.ts';
import { whereCallsAre } from '../place.ts';

const ko = {
  title: '민원인이 전화를 받지 않습니다',
  lead: (assignee: string) =>
    `${withParticle(assignee, '이/가')} 서로 다른 근무시간에 두 번 전화했으나 통화하지 못했습니다. 다른 때에 전화하게 하거나 직접 전화해 주세요.`,
  open: '전화할 내용 보기',
};
const en: typeof ko = {
  title: 'The petitioner does not answer',
  lead: (assignee) =>
    `${assignee} called in two different working hours and reached nobody. Please have it tried at another time, or call yourself.`,
  open: 'See what to tell',
};
const WORDS = { ko, en };

/** To the head: nobody answered in two different staffed hours. */
export const callUnanswered = reachNotice({
  clause: 'A6',
  words: WORDS,
  link: whereCallsAre,
  obsolete: ({ notice, petition }) => !openCalls(petition).some(({ id }) => id === notice.because),
  says({ person }, language) {
    const { title, lead, open } = WORDS[language];
    return { tone: 'late', title, lead: lead(person), open, more: [] };
  },
});
