import type { Bilingual } from '../../organization/office.ts';
import type { Notice } from '../../petition/notice.ts';
import { formatDue, isMidnight } from '../../text/dates.ts';
import { contactOf } from '../contact-of.ts';
import type { CommonFacts } from '../facts.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import type { Tone } from '../page.ts';
import { rendered } from '../rendered.ts';
import { topicOf } from '../topics.ts';

/** Facts of a mail to staff about a consultation (협조) or an approval (결재); never what was written. */
export interface TogetherFacts<Case extends string> extends CommonFacts {
  readonly about: Case;
  readonly recipient: string;
  readonly number: string;
  readonly topic: Bilingual;
  /** Who asked, replied or decided, with department and telephone. */
  readonly who: string;
  readonly phone?: string;
  /** When the recipient's part is due, epoch ms. */
  readonly dueAt?: number;
  readonly link: string;
}

/** What a mail between colleagues says in a language. */
export interface ColleagueWords {
  readonly title: string;
  readonly lead: (who: string) => string;
  readonly open: string;
}

const KO = {
  mark: '이행',
  greeting: (name: string) => `${name} 님`,
  number: '접수번호',
  topic: '종류',
  due: '회신 기한',
  asker: '요청한 사람',
  why: '민원과 의견의 내용은 개인정보 보호를 위해 메일에 적지 않습니다.',
};
const EN: typeof KO = {
  mark: '이행',
  greeting: (name) => `Dear ${name}`,
  number: 'Number',
  topic: 'Topic',
  due: 'Reply by',
  asker: 'Asked by',
  why: 'For privacy a mail never holds the text of a petition or of a reply.',
};

type Declared<Case extends string> = Pick<
  StaffNotice<TogetherFacts<Case>>,
  'clause' | 'obsolete'
> & {
  readonly link: (about: LinkedTo) => Place;
  readonly words: { readonly [L in 'ko' | 'en']: Readonly<Record<Case, ColleagueWords>> };
  readonly tones: Readonly<Record<Case, Tone>>;
  readonly caseOf: (notice: Notice) => Case;
  /** It asks for something, by a date of this name: who asks is said. */
  readonly asks?: Bilingual;
};

/** A mail to a colleague about a consultation or an approval; its subject carries the number and an instant. */
export const togetherNotice = <Case extends string>({
  words,
  tones,
  caseOf,
  asks,
  ...declared
}: Declared<Case>): StaffNotice<TogetherFacts<Case>> => ({
  to: 'staff',
  about: 'petition',
  pace: 'at-once',
  ...declared,
  words,
  facts({ told, terms: { office }, now, recipient, linkTo }) {
    const { notice } = told;
    const [petition] = told.petitions;
    if (!petition) return undefined;
    const { name, department, phone } = contactOf(office, notice.about ?? petition.assignee);
    const target = petition.pledges.find(({ id }) => id === notice.pledge);
    return {
      corporation: office.corporation,
      language: 'ko',
      about: caseOf(notice),
      recipient: recipient.name,
      number: petition.number,
      topic: topicOf(petition.kind),
      who: `${department.ko} ${name}`.trim(),
      phone,
      ...(target && { dueAt: target.dueAt }),
      link: linkTo(declared.link({ notice, petition, office, now })),
    };
  },
  mail({ language, corporation, about, recipient, number, topic, who, phone, dueAt, link }) {
    const say = language === 'ko' ? KO : EN;
    const { title, lead, open } = words[language][about];
    const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
    return rendered(say.mark, `${title} ${number}${due ? ` · ${due}` : ''}`, {
      language,
      tone: tones[about],
      from: `${corporation[language]} · ${say.greeting(recipient)}`,
      title: due ? `${title} · ${due}` : title,
      lead: lead(who),
      blocks: [
        {
          type: 'rows',
          rows: [
            [say.number, number],
            [say.topic, topic[language]],
            ...(asks ? [[say.asker, phone ? `${who}, ${phone}` : who] as const] : []),
            ...(due ? [[asks?.[language] ?? say.due, due] as const] : []),
          ],
        },
        { type: 'button', label: open, href: link },
      ],
      footer: [say.why],
    });
  },
});
