import type { CommonFacts } from '../facts.ts';
import type { StaffCase } from '../notice.ts';
import type { Block, Draft } from '../page.ts';
import { rendered } from '../rendered.ts';

/** What every mail to staff about mails that came says; never who wrote them or what. */
export interface ArrivalFacts extends CommonFacts {
  readonly recipient: string;
  readonly link: string;
}

const KO = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  why: '민원과 회신의 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
};
const EN: typeof KO = {
  mark: 'Ihaeng',
  greeting: (name) => `Dear ${name}`,
  number: 'Number',
  why: 'For privacy a mail never holds the text of a petition or of a reply.',
};

export const arrivalFacts = ({ terms, recipient }: StaffCase, link: string): ArrivalFacts => ({
  corporation: terms.office.corporation,
  language: 'ko',
  recipient: recipient.name,
  link,
});

/** The mail; its subject carries a count or a number and nothing of anybody. */
export function arrivalMail(
  { language, corporation, recipient }: ArrivalFacts,
  { subject, ...drafted }: Draft,
) {
  const say = language === 'ko' ? KO : EN;
  return rendered(say.mark, subject, {
    ...drafted,
    language,
    from: `${corporation[language]} · ${say.greeting(recipient)}`,
    footer: [say.why],
  });
}

export const numberRow = (number: string, { language }: ArrivalFacts): Block => ({
  type: 'rows',
  rows: [[(language === 'ko' ? KO : EN).number, number]],
});
