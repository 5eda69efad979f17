import { owes } from '../../organization/owed-thing.ts';
import { owedIn } from '../../petition/owed.ts';
import { ladderNotice, unpaid } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';

const ko: LadderWords = {
  name: '오늘 처리할 민원',
  several: (n: number) => `오늘 처리할 민원 ${n}건`,
  asks: {
    assignee: () => '오늘 답변해 주세요.',
    head: ({ assignee }) => `오늘 답변이 나가게 챙겨 주세요. 담당자 ${assignee}`,
    dutyOfficer: () => '오늘 답변이 나가는지 확인해 주세요.',
    director: () => '오늘 답변이 나가는지 확인해 주세요.',
    audit: () => '오늘 답변이 나가는지 확인해 주세요.',
  },
};
const en: LadderWords = {
  name: 'Due today',
  several: (n) => (n === 1 ? '1 petition to deal with today' : `${n} petitions to deal with today`),
  asks: {
    assignee: () => 'Please answer it today.',
    head: ({ assignee }) => `Please see that it is answered today. Assignee: ${assignee}`,
    dutyOfficer: () => 'Please check that it is answered today.',
    director: () => 'Please check that it is answered today.',
    audit: () => 'Please check that it is answered today.',
  },
};

/** All that its person owes today: at 08:50 on working days, with the link to the worklist; a reply that nobody proved is in it until it is decided. */
export const dueToday = ladderNotice({
  clause: 'P9',
  words: { ko, en },
  tone: 'calm',
  about: 'several',
  isList: true,
  pledgeOf({ notice, petition, office, now }) {
    const owed = owedIn(petition);
    const own = owed.find((thing) => owes(notice.to, thing, office, now)) ?? owed[0];
    return petition.pledges.find(({ id }) => id === own?.pledge);
  },
  asked: ({ owes: owed }) => unpaid(owed) ?? 'own',
  obsolete: ({ petition }) => owedIn(petition).length === 0,
});
