import { type ArrivalFacts, arrivalFacts, arrivalMail, numberRow } from '../families/arrival.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface ReplyKeptFacts extends ArrivalFacts {
  readonly number: string;
}

const ko = {
  title: '회신을 답변 초안으로 저장했습니다',
  lead: '아직 민원인에게 보내지 않았습니다. 아래 링크에서 나갈 모습을 확인하고 보내 주세요.',
  hint: '다시 회신하시면 초안이 새 글로 바뀝니다. 링크는 본인만 쓸 수 있습니다.',
  open: '확인하고 답변 보내기',
};
const en: typeof ko = {
  title: 'Your reply is kept as a draft',
  lead: 'Nothing has been sent to the petitioner. Please open the link, see what would leave, and send it.',
  hint: 'Another reply replaces the draft. Only you can use the link.',
  open: 'Check and send the answer',
};
const WORDS = { ko, en };

/** To whoever answered by mail: their reply is a draft, and the link shows what would leave. */
export const replyKept: StaffNotice<ReplyKeptFacts> = {
  to: 'staff',
  clause: 'P9',
  words: WORDS,
  about: 'petition',
  pace: 'at-once',
  answerable: true,
  obsolete: never,
  link: ({ notice }) => ({ opens: 'draft', number: notice.subject }),
  facts(asked) {
    const { subject: number } = asked.told.notice;
    return { ...arrivalFacts(asked, asked.linkTo({ opens: 'draft', number })), number };
  },
  mail(facts) {
    const { title, lead, hint, open } = WORDS[facts.language];
    return arrivalMail(facts, {
      subject: `${title} ${facts.number}`,
      tone: 'soon',
      title,
      lead,
      blocks: [
        numberRow(facts.number, facts),
        { type: 'button', label: open, href: facts.link },
        { type: 'paragraph', text: hint },
      ],
    });
  },
};
