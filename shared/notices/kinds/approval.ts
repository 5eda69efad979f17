import { waitingApproval } from '../../petition/collaboration.ts';
import { type ColleagueWords, togetherNotice } from '../families/collaboration.ts';
import { petitionOrConsultation } from '../place.ts';

type Case = 'approval';
const ko: Record<Case, ColleagueWords> = {
  approval: {
    title: '결재 요청',
    lead: (who) =>
      `${who}의 답변이 결재를 기다립니다. 승인하시면 그 순간 민원인에게 나갑니다. 민원의 기한은 그대로 흐릅니다.`,
    open: '답변 읽고 결재하기',
  },
};
const en: Record<Case, ColleagueWords> = {
  approval: {
    title: 'Approval',
    lead: (who) =>
      `An answer of ${who} waits for your approval. Approved, it goes to the petitioner at that instant. The clock of the petition runs on.`,
    open: 'Read and decide',
  },
};

/** To the head or who stands in: an answer waits for approval (결재), where the office asks for it. */
export const approval = togetherNotice<Case>({
  clause: 'P9',
  words: { ko, en },
  tones: { approval: 'soon' },
  caseOf: () => 'approval',
  asks: { ko: '결재 기한', en: 'Decide by' },
  link: petitionOrConsultation,
  obsolete: ({ notice, petition }) => waitingApproval(petition)?.answer !== notice.because,
});
