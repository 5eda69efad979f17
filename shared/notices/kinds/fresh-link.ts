import { type SignInFacts, signInMail } from '../families/sign-in.ts';
import type { Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface FreshLinkFacts extends SignInFacts {
  readonly link: string;
}

const ko = {
  subject: '업무 화면 링크',
  title: '요청하신 링크를 보내드립니다',
  lead: '아래 링크로 들어가십시오. 처음 쓰시는 기기에서는 확인 번호를 한 번 더 여쭙니다.',
  button: '열기',
  stranger: '요청하신 적이 없다면 그냥 두셔도 됩니다. 링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  subject: 'Your link',
  title: 'The link that you asked for',
  lead: 'Please open it. On a device that is new to us you are asked for a code as well.',
  button: 'Open',
  stranger: 'If you did not ask for it, there is nothing to do. Only you should use the link.',
};
const WORDS = { ko, en };

/** The place and, where it is another than the place's own, the page. */
const sameAgain = (because = ''): Place => {
  const [place = '', at] = because.split(' ');
  return { opens: 'same-again', place, ...(at !== undefined && { at }) };
};

/** To a person whose link had expired or who has none, and who asked for one: at most once in five minutes. */
export const freshLink: StaffNotice<FreshLinkFacts> = {
  to: 'staff',
  clause: 'P17',
  words: WORDS,
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: ({ notice }) => sameAgain(notice.because),
  facts: ({ told, terms, recipient, linkTo }) => ({
    corporation: terms.office.corporation,
    language: 'ko',
    recipient: recipient.name,
    link: linkTo(sameAgain(told.notice.because)),
  }),
  mail(facts) {
    const { button: label, ...said } = WORDS[facts.language];
    return signInMail(facts, said, { type: 'button', label, href: facts.link });
  },
};
