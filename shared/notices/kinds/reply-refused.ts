import { type ArrivalFacts, arrivalFacts, arrivalMail, numberRow } from '../families/arrival.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface ReplyRefusedFacts extends ArrivalFacts {
  readonly number: string;
  /** A code of `because` below. */
  readonly because: string;
}

const ko = {
  title: '회신을 답변으로 받지 못했습니다',
  lead: '민원인에게는 아무것도 나가지 않았습니다.',
  hint: '답변은 아래 링크에서 직접 쓰실 수 있습니다. 기한은 그대로입니다.',
  open: '민원 열기',
  other: '회신을 답변으로 저장할 수 없습니다.',
  because: {
    unproven:
      '보내신 메일이 기관의 메일 서버에서 온 것으로 확인되지 않았습니다(SPF, DKIM). 보내신 적이 없다면 누군가 주소를 흉내 낸 것입니다.',
    'only-assignee': '지금은 이 민원의 담당자나 그 대리인이 아니어서 답변을 저장할 수 없습니다.',
    'petition-over': '이미 끝났거나, 취하하셨거나, 다른 기관으로 보낸 민원입니다.',
    'petition-unknown': '그런 접수번호의 민원이 없습니다.',
    'reply-unreadable': '암호화되었거나 내용이 없어 회신을 읽을 수 없었습니다.',
    'reply-too-long': '회신이 20,000자를 넘습니다.',
  } as Readonly<Record<string, string>>,
};
const en: typeof ko = {
  title: 'Your reply could not be kept',
  lead: 'Nothing has gone to the petitioner.',
  hint: 'You can write the answer behind the link below. The date does not change.',
  open: 'Open the petition',
  other: 'The reply cannot be kept as an answer.',
  because: {
    unproven:
      'The mail could not be confirmed to come from the mail server of your address (SPF, DKIM). If you did not send it, somebody imitates your address.',
    'only-assignee': 'You are not in charge of this petition now, nor standing in for who is.',
    'petition-over': 'The petition is closed, withdrawn or transferred.',
    'petition-unknown': 'There is no petition of that number.',
    'reply-unreadable': 'The reply is encrypted or empty and could not be read.',
    'reply-too-long': 'The reply is longer than 20,000 characters.',
  },
};
export const REPLY_REFUSED_WORDS = { ko, en };

/** To whoever answered by mail: why their reply could not be kept. */
export const replyRefused: StaffNotice<ReplyRefusedFacts> = {
  to: 'staff',
  clause: 'P9',
  words: REPLY_REFUSED_WORDS,
  about: 'petition',
  pace: 'at-once',
  answerable: true,
  obsolete: never,
  link: ({ notice }) => ({ opens: 'petition', number: notice.subject }),
  facts(asked) {
    const { subject: number, because = '' } = asked.told.notice;
    const link = asked.linkTo({ opens: 'petition', number });
    return { ...arrivalFacts(asked, link), number, because };
  },
  mail(facts) {
    const { title, lead, hint, open, because, other } = REPLY_REFUSED_WORDS[facts.language];
    return arrivalMail(facts, {
      subject: `${title} ${facts.number}`,
      tone: 'late',
      title,
      lead,
      blocks: [
        { type: 'paragraph', text: because[facts.because] ?? other },
        numberRow(facts.number, facts),
        { type: 'paragraph', text: hint },
        { type: 'button', label: open, href: facts.link },
      ],
    });
  },
};
