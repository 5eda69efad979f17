import { mailRoomOf } from '../../organization/presence.ts';
import { isBeingHanded } from '../../petition/answer-delivered.ts';
import { formatDue, formatInstant, isMidnight } from '../../text/dates.ts';
import { paragraph, reachNotice } from '../families/reach.ts';
import { wherePetitionIs } from '../place.ts';

const ko = {
  title: '답변이 아직 발송되지 않았습니다',
  soon: (since: string, due: string) =>
    `답변은 ${since}에 올렸지만, 종이로 받으시는 분이라 보내야 답변드린 것이 됩니다. ${due} 기한 전에 발송되게 해 주세요.`,
  late: (since: string, due: string) =>
    `답변은 ${since}에 올렸지만, 종이로 받으시는 분께 기한(${due})까지 보낸 기록이 없어 약속을 지키지 못했습니다.`,
  open: '발송할 것 보기',
  hint: '기한 전에 이미 보냈다면 보낸 때를 기록해 주세요. 그러면 지킨 것으로 바로잡힙니다.',
};
const en: typeof ko = {
  title: 'An answer has not been sent',
  soon: (since, due) =>
    `The answer was published on ${since}. Its reader is reached on paper, so it is given when it is sent: please see that it is, before ${due}.`,
  late: (since, due) =>
    `The answer was published on ${since}, but nobody recorded that it was sent by ${due} to its reader, who is reached on paper: the promise is broken.`,
  open: 'See what is to be sent',
  hint: 'If it was sent in time, please log when: the break is then undone.',
};
const WORDS = { ko, en };

/** The answer is there and has not left the house: to whom its ladder speaks, and to the mail room. */
export const unposted = reachNotice({
  clause: 'A6, P9',
  words: WORDS,
  // The mail room may not open the petition; whoever answers for it may.
  link: (about) =>
    about.notice.to === mailRoomOf(about.office, about.now)
      ? { opens: 'outbox' }
      : wherePetitionIs(about),
  obsolete: ({ notice, petition, pledge }) =>
    notice.level === 'break' ? pledge?.state !== 'broken' : !isBeingHanded(petition),
  unpostedIn({ pledge, level }, { handing, pledges }) {
    const promised = pledges.find(({ id }) => id === pledge)?.dueAt;
    return handing && promised !== undefined
      ? { since: handing.since, promised, broken: level === 'break' }
      : undefined;
  },
  says({ unposted: told }, language) {
    const { title, soon, late, open, hint } = WORDS[language];
    const { since = 0, promised = 0, broken = false } = told ?? {};
    const given = formatInstant(since, language);
    const due = formatDue(promised, isMidnight(promised), language);
    const lead = broken ? late(given, due) : soon(given, due);
    return { tone: broken ? 'late' : 'soon', title, lead, open, more: [paragraph(hint)] };
  },
});
