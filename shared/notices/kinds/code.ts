import { formatTime } from '../../text/dates.ts';
import { type SignInFacts, signInMail } from '../families/sign-in.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

export interface CodeFacts extends SignInFacts {
  readonly code: string;
  /** Epoch ms. */
  readonly until: number;
}

const ko = {
  subject: '확인 번호',
  title: '확인 번호를 보내드립니다',
  lead: (time: string) => `화면에 ${time}까지 입력해 주세요. 한 번만 쓸 수 있습니다.`,
  label: '확인 번호',
  hint: '이 번호는 누구에게도 알려주지 마세요.',
  stranger:
    '요청하신 적이 없다면 다른 사람이 담당자님의 링크를 열려고 한 것입니다. 번호를 입력하지 않으면 아무것도 열리지 않습니다. 전달하신 메일이 있는지 확인해 주세요.',
};
const en: typeof ko = {
  subject: 'Your code',
  title: 'Your code',
  lead: (time) => `Enter it on the page by ${time}. It works once.`,
  label: 'Code',
  hint: 'Do not tell it to anybody.',
  stranger:
    'If you did not ask for it, somebody else tried to open your link. Nothing opens without the code. Did you forward a mail?',
};
const WORDS = { ko, en };

/** To a person whose link was opened on a new device, and who asked for it there: ten minutes, one use. */
export const code: StaffNotice<CodeFacts> = {
  to: 'staff',
  clause: 'P17',
  words: WORDS,
  needs: ['sign-in-code'],
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: () => 'none',
  facts: ({ terms, recipient, code: asked }) =>
    asked && {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      ...asked,
    },
  mail(facts) {
    const { label, hint, lead, ...said } = WORDS[facts.language];
    const block = { type: 'code', label, code: facts.code, hint } as const;
    return signInMail(
      facts,
      { ...said, lead: lead(formatTime(facts.until, facts.language)) },
      block,
    );
  },
};
