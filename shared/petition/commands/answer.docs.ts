import type { answerCommands } from './answer.ts';
import type { DocsOf } from './command-docs.ts';

export const answerDocs = {
  answer: {
    ko: '민원인에게 답변을 보낸다.',
    en: 'Answers the petitioner.',
    example: {
      text: '필요한 서류는 신청서, 진단서, 통장 사본입니다.',
      checked: ['questions', 'grounds', 'contact', 'objection'],
    },
  },
  draft: {
    ko: '답변 초안을 저장한다. 아무에게도 알리지 않는다.',
    en: 'Keeps a draft of the answer. Nobody is told.',
    example: { text: '필요한 서류는' },
  },
} satisfies DocsOf<typeof answerCommands>;
