import { withParticle } from '../../text/particles.ts';
import type { TogetherCase } from '../together-facts.ts';

interface Said {
  readonly title: string;
  readonly lead: (who: string) => string;
  readonly open: string;
}

const ko = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  topic: '분야',
  due: { consultation: '회신 기한', approval: '결재 기한' },
  asker: '요청한 사람',
  why: '민원과 의견의 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
  cases: {
    consultation: {
      title: '협조 요청',
      lead: (who) =>
        `${who}의 협조 요청입니다. 열어서 질문을 읽고 회신해 주세요. 담당이 아니면 그 까닭을 적어 돌려보내시면 됩니다.`,
      open: '질문 읽고 회신하기',
    },
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
    approval: {
      title: '결재 요청',
      lead: (who) =>
        `${who}의 답변이 결재를 기다립니다. 승인하시면 그 순간 민원인에게 나갑니다. 민원의 기한은 그대로 흐릅니다.`,
      open: '답변 읽고 결재하기',
    },
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
  } satisfies Record<TogetherCase, Said>,
};
const en: typeof ko = {
  mark: '이행',
  greeting: (name) => `Dear ${name}`,
  number: 'Number',
  topic: 'Topic',
  due: { consultation: 'Reply by', approval: 'Decide by' },
  asker: 'Asked by',
  why: 'For privacy a mail never holds the text of a petition or of a reply.',
  cases: {
    consultation: {
      title: 'Consultation',
      lead: (who) =>
        `${who} asks for your help. Please read the question and reply, or send it back with a reason if it is not yours.`,
      open: 'Read the question and reply',
    },
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
    approval: {
      title: 'Approval',
      lead: (who) =>
        `An answer of ${who} waits for your approval. Approved, it goes to the petitioner at that instant. The clock of the petition runs on.`,
      open: 'Read and decide',
    },
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
  },
};
export const TOGETHER = { ko, en };
