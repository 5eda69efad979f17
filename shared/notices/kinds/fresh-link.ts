import { type SignInFacts, signInMail } from '../families/sign-in.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface FreshLinkFacts extends SignInFacts {
  readonly link: string;
}

const ko = {
  subject: '새 링크',
  title: '새 링크를 보내드립니다',
  lead: '기간이 지난 링크를 열어 요청하신 새 링크입니다.',
  button: '열기',
  stranger: '요청하신 적이 없다면 그냥 두셔도 됩니다. 링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  subject: 'A fresh link',
  title: 'A fresh link',
  lead: 'You asked for it on the page of a link that had expired.',
  button: 'Open',
  stranger: 'If you did not ask for it, there is nothing to do. Only you should use the link.',
};
const WORDS = { ko, en };

/** To a person whose link had expired, and who asked for another on its page: at most once in five minutes. */
export const freshLink: StaffNotice<FreshLinkFacts> = {
  to: 'staff',
  clause: 'P17',
  words: WORDS,
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: ({ notice }) => ({ opens: 'same-again', place: notice.because ?? '' }),
  facts: ({ told, terms, recipient, linkTo }) => ({
    corporation: terms.office.corporation,
    language: 'ko',
    recipient: recipient.name,
    link: linkTo({ opens: 'same-again', place: told.notice.because ?? '' }),
  }),
  mail(facts) {
    const { button: label, ...said } = WORDS[facts.language];
    return signInMail(facts, said, { type: 'button', label, href: facts.link });
  },
};
