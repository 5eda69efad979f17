import type { DocsOf } from './command-docs.ts';
import type { dissentCommands } from './dissent.ts';
import { Appealed, ObjectionReply } from './replies.ts';

export const dissentDocs = {
  appeal: {
    ko: '거부한 결정에 이의신청을 한다(민원처리법 제35조).',
    en: 'Appeals against a refusal (Civil Petitions Treatment Act, article 35).',
    example: { text: '제출한 서류를 다시 살펴 주십시오.' },
    reply: Appealed,
    status: 201,
  },
  'not-an-answer': {
    ko: '받은 답변이 답변이 아니라고 한다. 쓰거나 승인하지 않은 사람이 판단하고, 답변이 아니면 처음 기한대로 다시 흐른다.',
    en: 'Says that the answer is none. Somebody who neither wrote nor approved it judges that; if it is none the clock runs as if nothing had stopped it.',
    example: { text: '물은 것에 답하지 않았습니다.' },
    reply: Appealed,
    status: 201,
  },
  objection: {
    ko: '늦었다고 이의를 제기한다. 한 시간 안에 사유를 듣는다.',
    en: 'Objects to a delay: the reason is told within the hour.',
    reply: ObjectionReply,
    status: 201,
  },
  withdrawal: {
    ko: '취하한다. 누가 부탁하거나 권했는지(`urged`)는 말하지 않아도 되고, 감사만 본다.',
    en: 'Withdraws the petition. Whether somebody asked for it (`urged`) need not be said, and only audit reads it.',
    example: { urged: 'no' },
  },
} satisfies DocsOf<typeof dissentCommands>;
