import { withParticle } from '../../text/particles.ts';
import { type ColleagueWords, togetherNotice } from '../families/collaboration.ts';
import { never } from '../obsolete.ts';
import { petitionOrConsultation } from '../place.ts';

type Case = 'approved' | 'returned';
const ko: Record<Case, ColleagueWords> = {
  approved: {
    title: '결재 완료',
    lead: (who) => `${withParticle(who, '이/가')} 승인하여 답변이 민원인에게 나갔습니다.`,
    open: '민원 보기',
  },
  returned: {
    title: '결재 반려',
    lead: (who) =>
      `${withParticle(who, '이/가')} 답변을 돌려보냈습니다. 적어 둔 의견을 보고 고쳐서 다시 올려 주세요. 기한은 그대로입니다.`,
    open: '민원 열고 고치기',
  },
};
const en: Record<Case, ColleagueWords> = {
  approved: {
    title: 'Approved',
    lead: (who) => `${who} approved your answer, and it has gone to the petitioner.`,
    open: 'See the petition',
  },
  returned: {
    title: 'Sent back',
    lead: (who) =>
      `${who} sent your answer back. Please see the remark, change it and submit it again. The date does not change.`,
    open: 'Open it and change it',
  },
};

/** To the writer: the answer was approved, or sent back. */
export const approved = togetherNotice<Case>({
  clause: 'P9',
  words: { ko, en },
  tones: { approved: 'done', returned: 'soon' },
  caseOf: ({ because }) => (because === 'returned' ? because : 'approved'),
  link: petitionOrConsultation,
  obsolete: never,
});
