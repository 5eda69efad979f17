import type { DocsOf } from './command-docs.ts';
import type { outsideCommands } from './outside.ts';

export const outsideDocs = {
  'transfer-out': {
    ko: '소관이 아닌 민원을 다른 기관으로 이송하고 민원인에게 알린다.',
    en: 'Passes a petition on to the body responsible and tells the petitioner.',
    example: { body: '한빛시청', phone: '052-000-0120', sentence: '시청에서 처리하는 일입니다.' },
  },
  'prolong-appeal': {
    ko: '이의신청 결정 기간을 한 번 늘리고 민원인에게 알린다.',
    en: 'Prolongs the time to decide an appeal, once, and tells the petitioner.',
    example: { sentence: '자료를 더 확인해야 합니다.' },
  },
  'decide-appeal': {
    ko: '이의신청을 결정하여 알린다. 인용하면 민원이 다시 열린다.',
    en: 'Decides an appeal and tells the petitioner. Upheld, the petition is open again.',
    example: { outcome: 'rejected', text: '처음 결정이 법령에 맞습니다.' },
  },
  dispute: {
    ko: '전화나 창구에서 듣거나 종이로 받은 "답변이 아니다"라는 말을 적는다.',
    en: 'Logs that the petitioner said by telephone, at the counter or on paper that it is no answer.',
    example: { text: '물은 것에 답하지 않았다고 하십니다.' },
  },
  'decide-dispute': {
    ko: '민원인이 답변이 아니라고 한 글을 판단하여 알린다. 쓰거나 승인한 사람은 할 수 없다.',
    en: 'Judges whether what the petitioner calls no answer was one, and tells them; never by whoever wrote or approved it.',
    example: { outcome: 'upheld', text: '물으신 것에 답하지 않았습니다.' },
  },
} satisfies DocsOf<typeof outsideCommands>;
