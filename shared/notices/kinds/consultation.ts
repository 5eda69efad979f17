import { togetherOf } from '../../petition/collaboration.ts';
import { type ColleagueWords, togetherNotice } from '../families/collaboration.ts';

type Case = 'consultation';
const ko: Record<Case, ColleagueWords> = {
  consultation: {
    title: '협조 요청',
    lead: (who) =>
      `${who}의 협조 요청입니다. 열어서 질문을 읽고 회신해 주세요. 담당이 아니면 그 까닭을 적어 돌려보내시면 됩니다.`,
    open: '질문 읽고 회신하기',
  },
};
const en: Record<Case, ColleagueWords> = {
  consultation: {
    title: 'Consultation',
    lead: (who) =>
      `${who} asks for your help. Please read the question and reply, or send it back with a reason if it is not yours.`,
    open: 'Read the question and reply',
  },
};

/** To a colleague: a question (협조) and by when to reply; the link opens the consultation alone, and the question is never in the mail. */
export const consultation = togetherNotice<Case>({
  clause: '민원처리법 §20',
  words: { ko, en },
  tones: { consultation: 'soon' },
  caseOf: () => 'consultation',
  asks: { ko: '회신 기한', en: 'Reply by' },
  link: ({ petition }) =>
    petition ? { opens: 'consultation', number: petition.number } : { opens: 'worklist' },
  obsolete: ({ notice, petition }) =>
    !togetherOf(petition).consultations.some(
      ({ id, state }) => id === notice.because && state === 'open',
    ),
});
