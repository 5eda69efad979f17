import { withParticle } from '../../text/particles.ts';
import { type ColleagueWords, togetherNotice } from '../families/collaboration.ts';
import { never } from '../obsolete.ts';
import { petitionOrConsultation } from '../place.ts';

type Case = 'answered' | 'declined' | 'withdrawn';
const ko: Record<Case, ColleagueWords> = {
  answered: {
    title: '협조 회신',
    lead: (who) => `${who}의 회신이 왔습니다. 민원을 열면 처리 이력에서 읽을 수 있습니다.`,
    open: '민원 열고 회신 보기',
  },
  declined: {
    title: '협조 요청 반려',
    lead: (who) =>
      `${withParticle(who, '이/가')} 회신하지 않고 돌려보냈습니다. 까닭을 보고 다른 부서에 묻거나 직접 답변해 주세요.`,
    open: '민원 열고 까닭 보기',
  },
  withdrawn: {
    title: '협조 요청 끝남',
    lead: () => '회신이 더 필요하지 않게 되었습니다. 하실 일이 없습니다.',
    open: '협조 요청 보기',
  },
};
const en: Record<Case, ColleagueWords> = {
  answered: {
    title: 'Reply to your consultation',
    lead: (who) => `${who} has replied. Open the petition: the reply stands in its history.`,
    open: 'Open it and read the reply',
  },
  declined: {
    title: 'Consultation sent back',
    lead: (who) =>
      `${who} sent your question back. Please see why, and ask somebody else or answer yourself.`,
    open: 'Open it and see why',
  },
  withdrawn: {
    title: 'Consultation over',
    lead: () => 'Your reply is no longer needed. There is nothing left to do.',
    open: 'See the consultation',
  },
};

/** To the person in charge, of a colleague's reply; to the colleague, when it is no longer needed. */
export const consulted = togetherNotice<Case>({
  clause: '민원처리법 §20',
  words: { ko, en },
  tones: { answered: 'done', declined: 'soon', withdrawn: 'calm' },
  caseOf: ({ because }) =>
    because === 'declined' || because === 'withdrawn' ? because : 'answered',
  link: (about) =>
    about.notice.because === 'withdrawn' && about.petition
      ? { opens: 'consultation', number: about.petition.number }
      : petitionOrConsultation(about),
  obsolete: never,
});
