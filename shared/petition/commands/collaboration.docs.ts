import type { collaborationCommands } from './collaboration.ts';
import type { DocsOf } from './command-docs.ts';

export const togetherDocs = {
  consult: {
    ko: '다른 사람이나 부서에 협조를 요청한다. 민원의 기한은 그대로 흐른다.',
    en: 'Consults a colleague or a department; the clock of the petition runs on.',
    example: { person: 'pension-1', question: '지급 시기를 알려 주십시오.', original: false },
  },
  'consult-answer': {
    ko: '협조 요청에 회신한다.',
    en: 'Replies to a consultation.',
    example: { consultation: '2.0', text: '다음 달 지급합니다.' },
  },
  'consult-decline': {
    ko: '협조 요청을 까닭과 함께 돌려보낸다.',
    en: 'Sends a consultation back with a reason.',
    example: { consultation: '2.0', reason: 'not-ours', sentence: '다른 부서의 일입니다.' },
  },
  'consult-withdraw': {
    ko: '협조 요청을 거둔다.',
    en: 'Takes a consultation back.',
    example: { consultation: '2.0' },
  },
  submit: {
    ko: '답변을 결재에 올린다. 올린 글은 고정된다.',
    en: 'Submits an answer for approval; its text is fixed.',
    example: {
      text: '필요한 서류는 세 가지입니다.',
      checked: ['questions', 'grounds'],
    },
  },
  approve: {
    ko: '올라온 답변을 승인한다. 그 순간 민원인에게 나간다.',
    en: 'Approves the submitted answer, which is published at that instant.',
    example: { hash: 'c29tZS1oYXNoLW9mLWEtdGV4dA' },
  },
  'send-back': {
    ko: '올라온 답변을 까닭과 함께 돌려보낸다.',
    en: 'Sends the submitted answer back with a sentence.',
    example: { hash: 'c29tZS1oYXNoLW9mLWEtdGV4dA', sentence: '근거를 적어 주세요.' },
  },
} satisfies DocsOf<typeof collaborationCommands>;
