import type { Language } from '../../kernel/language.ts';
import type { Notice } from '../../petition/notice.ts';
import type { Petition } from '../../petition/petition.ts';
import { lettersOf, reachOf } from '../../petition/reach.ts';
import { formatDue, isMidnight } from '../../text/dates.ts';
import { contactOf } from '../contact-of.ts';
import type { CommonFacts } from '../facts.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import type { Block, Page } from '../page.ts';
import { whatIs } from '../paper.ts';
import { rendered } from '../rendered.ts';
import { sentencesOf } from '../spoken.ts';

/** Facts of a mail to staff about somebody whom nothing reached. */
export interface ReachFacts extends CommonFacts {
  readonly recipient: string;
  readonly number: string;
  readonly link: string;
  /** The numbers of what else of the kind waits behind the same link. */
  readonly beside: readonly string[];
  /** What to tell the petitioner, in their language; never an answer's text. */
  readonly tell: readonly string[];
  /** When the call or the letter is due, epoch ms. */
  readonly dueAt?: number;
  /** What goes out on paper, or waits for that: as a word, never its text; by post or by the mail room's own fax. */
  readonly paper?: { readonly what: string; readonly way: 'letter' | 'fax' };
  /** An answer that has not left the house: when it was published, the date it was promised for, and whether that is broken. */
  readonly unposted?: {
    readonly since: number;
    readonly promised: number;
    readonly broken: boolean;
  };
  /** The name of whom it is about: who called in vain, or whose address is wrong. */
  readonly person: string;
}

const KO = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  due: '전화할 기한',
  beside: '함께 기다리는 것',
  why: '전화번호와 민원 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
};
const EN: typeof KO = {
  mark: 'Ihaeng',
  greeting: (name) => `For ${name}`,
  number: 'Number',
  due: 'Call by',
  beside: 'Waiting beside it',
  why: 'To protect personal data, mails never hold a telephone number or the text of a petition.',
};

/** What one of these mails says of its own. */
export type ReachWords = Pick<Page, 'tone' | 'title' | 'lead'> & {
  /** On the button. */
  readonly open: string;
  readonly more: readonly Block[];
  /** What the row with the date is called, where it is no call. */
  readonly due?: string;
};

type Declared = Pick<StaffNotice<ReachFacts>, 'clause' | 'words' | 'obsolete'> &
  Partial<Pick<StaffNotice<ReachFacts>, 'pace' | 'about'>> & {
    readonly link: (about: LinkedTo) => Place;
    readonly says: (facts: ReachFacts, language: Language) => ReachWords;
    /** What it says of an answer that has not left the house. */
    readonly unpostedIn?: (notice: Notice, petition: Petition) => ReachFacts['unposted'];
  };

/** A mail to staff; its subject carries the number and an instant, its link alone leads to the telephone number. */
export const reachNotice = ({
  says,
  unpostedIn,
  ...declared
}: Declared): StaffNotice<ReachFacts> => ({
  to: 'staff',
  about: 'petition',
  pace: 'at-once',
  ...declared,
  facts({ told, others, terms, now, recipient, linkTo }) {
    const { notice } = told;
    const [petition] = told.petitions;
    if (!petition) return undefined;
    const { office } = terms;
    const call = reachOf(petition).calls.find(({ id }) => id === notice.because);
    const letter = lettersOf(petition).find(({ id }) => id === notice.because);
    const target = petition.pledges.find(({ id }) => id === (call ?? letter)?.target);
    const unposted = unpostedIn?.(notice, petition);
    return {
      corporation: office.corporation,
      language: 'ko',
      recipient: recipient.name,
      number: petition.number,
      link: linkTo(declared.link({ notice, petition, office, now })),
      beside: others.map((other) => other.notice.subject),
      tell: call ? sentencesOf(call.said, petition, terms) : [],
      ...(target && { dueAt: target.dueAt }),
      ...(letter && { paper: { what: whatIs(letter.said.kind, 'ko'), way: letter.way } }),
      ...(unposted && { unposted }),
      person: contactOf(office, notice.about ?? petition.assignee).name,
    };
  },
  mail(facts) {
    const { language, corporation, recipient, number, dueAt, link, beside } = facts;
    const say = language === 'ko' ? KO : EN;
    const { open, more, due: dueLabel = say.due, ...drafted } = says(facts, language);
    const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
    return rendered(say.mark, `${drafted.title} ${number}${due ? ` · ${due}` : ''}`, {
      ...drafted,
      language,
      from: `${corporation[language]} · ${say.greeting(recipient)}`,
      blocks: [
        ...more,
        {
          type: 'rows',
          rows: [
            [say.number, number],
            ...(due ? [[dueLabel, due] as const] : []),
            ...(beside.length > 0 ? [[say.beside, beside.join(', ')] as const] : []),
          ],
        },
        { type: 'button', label: open, href: link },
      ],
      footer: [say.why],
    });
  },
});

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
