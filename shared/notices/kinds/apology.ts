import type { Language } from '../../kernel/language.ts';
import type { Task } from '../../petition/pledge.ts';
import type { Contact } from '../contact.ts';
import { contactOf } from '../contact-of.ts';
import type { PetitionerNotice } from '../notice.ts';
import { contactRows, objectionWords } from '../objection-draft.ts';
import { never } from '../obsolete.ts';
import { personIn } from '../person.ts';

export interface ApologyFacts {
  /** As the head, or who had the petition, wrote it. */
  readonly words: string;
  readonly speaker: Contact;
  /** For what: a delay where it is left out; a second visit (P21.5), a promise that a second look found broken, or how we treated somebody. */
  readonly over?: 'promise' | 'conduct' | 'visit';
}

const ko = {
  subject: (number: string) => `사과드립니다 ${number}`,
  title: '늦어진 데 대해 사과드립니다',
  lead: (number: string) => `${number} 민원을 제때 처리하지 못했습니다.`,
  visit: {
    title: '두 번 오시게 한 데 대해 사과드립니다',
    lead: (number: string) => `${number} 민원으로 두 번 오시게 했습니다.`,
  },
  conduct: {
    title: '불편을 드린 데 대해 사과드립니다',
    lead: (number: string) => `${number} 민원에서 직원 때문에 마음이 상하셨다고 들었습니다.`,
  },
  promise: {
    title: '약속을 지키지 못한 데 대해 사과드립니다',
    lead: (number: string) => `${number} 민원을 처리하며 드린 약속을 지키지 못했습니다.`,
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
  conduct: {
    title: 'We apologise',
    lead: (number) => `You told us in petition ${number} that you were not treated well.`,
  },
  promise: {
    title: 'We apologise for a promise that we did not keep',
    lead: (number) => `We did not keep a promise about petition ${number}.`,
  },
};
const WORDS = { ko, en };
const saidOf = ({
  language,
  over,
}: Pick<ApologyFacts, 'over'> & { readonly language: Language }) =>
  over ? WORDS[language][over] : WORDS[language];

/** What an apology is for that is for no delay. */
const OVER: Partial<Record<Task, NonNullable<ApologyFacts['over']>>> = {
  'look-apology': 'promise',
  report: 'conduct',
  'visit-apology': 'visit',
};

/** The head apologises for the corporation; or who had it adds words of their own. */
export const apology: PetitionerNotice<ApologyFacts> = {
  to: 'petitioner',
  clause: 'P24.3',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '사과문', en: 'Apology' },
  obsolete: never,
  facts({ petition, notice, pledge, terms: { office }, texts }) {
    const over = pledge.task && OVER[pledge.task];
    return {
      words: texts.text,
      speaker: contactOf(
        office,
        notice.because ?? petition.assignee,
        undefined,
        petition.department,
      ),
      ...(over && { over }),
    };
  },
  draft(facts) {
    const { language, number, speaker, over, objectionUrl, statusUrl } = facts;
    const { subject } = WORDS[language];
    const shared = objectionWords(language);
    return {
      subject: subject(number),
      tone: 'calm',
      title: saidOf(facts).title,
      lead: saidOf(facts).lead(number),
      blocks: [
        { type: 'quote', text: facts.words },
        { type: 'paragraph', text: shared.saidBy(personIn(speaker, language)) },
        contactRows(facts),
        { type: 'button', label: shared.see, href: over ? statusUrl : objectionUrl },
      ],
    };
  },
  sentences(facts) {
    const { title, lead } = saidOf(facts);
    return [`${title}.`, lead(facts.number)];
  },
};
