import type { Contact } from '../contact.ts';
import { contactOf } from '../contact-of.ts';
import type { PetitionerNotice } from '../notice.ts';
import { contactRows, objectionWords } from '../objection-draft.ts';
import { never } from '../obsolete.ts';
import { personIn } from '../person.ts';

export interface ApologyFacts {
  /** As the head, or who had the petition, wrote it. */
  readonly words: string;
  /** For a second visit (P21.5), and not for a delay. */
  readonly visit?: true;
  readonly speaker: Contact;
}

const ko = {
  subject: (number: string) => `사과드립니다 ${number}`,
  title: '늦어진 데 대해 사과드립니다',
  lead: (number: string) => `${number} 민원을 제때 처리하지 못했습니다.`,
  visit: {
    title: '두 번 오시게 한 데 대해 사과드립니다',
    lead: (number: string) => `${number} 민원으로 두 번 오시게 했습니다.`,
  },
};
const en: typeof ko = {
  subject: (number) => `Our apology ${number}`,
  title: 'We apologise for the delay',
  lead: (number) => `We did not deal with petition ${number} in time.`,
  visit: {
    title: 'We apologise that you had to come twice',
    lead: (number) => `For petition ${number} you had to come to us twice.`,
  },
};
const WORDS = { ko, en };

/** The head apologises for the corporation; or who had it adds words of their own. */
export const apology: PetitionerNotice<ApologyFacts> = {
  to: 'petitioner',
  clause: 'P24.3',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '사과문', en: 'Apology' },
  obsolete: never,
  facts: ({ petition, notice, pledge, terms: { office }, texts }) => ({
    words: texts.text,
    ...(notice.pledge === pledge.id && pledge.task === 'visit-apology' && { visit: true }),
    speaker: contactOf(office, notice.because ?? petition.assignee, undefined, petition.department),
  }),
  draft(facts) {
    const { language, number, speaker, objectionUrl } = facts;
    const say = wordsFor(facts);
    const shared = objectionWords(language);
    return {
      subject: WORDS[language].subject(number),
      tone: 'calm',
      title: say.title,
      lead: say.lead(number),
      blocks: [
        { type: 'quote', text: facts.words },
        { type: 'paragraph', text: shared.saidBy(personIn(speaker, language)) },
        contactRows(facts),
        { type: 'button', label: shared.see, href: objectionUrl },
      ],
    };
  },
  sentences(facts) {
    const { title, lead } = wordsFor(facts);
    return [`${title}.`, lead(facts.number)];
  },
};

const wordsFor = ({ language, visit }: ApologyFacts & { readonly language: 'ko' | 'en' }) =>
  visit ? WORDS[language].visit : WORDS[language];
