import { givenAt } from '../../petition/answer-delivered.ts';
import { isMidnight } from '../../text/dates.ts';
import type { Contact } from '../contact.ts';
import { contactOf } from '../contact-of.ts';
import type { PetitionerNotice } from '../notice.ts';
import { contactRows, leadOf, newDateOf, objectionWords, reasonOf } from '../objection-draft.ts';
import type { DelayExplained } from '../objection-facts.ts';
import type { Block } from '../page.ts';
import { personIn } from '../person.ts';

export interface ExplanationFacts extends DelayExplained {
  readonly responsible: Contact;
  /** Who wrote the sentence. */
  readonly speaker: Contact;
}

/** What it says beside the words of the objection's page. */
const ko = {
  subject: (number: string) => `늦어진 사유와 처리 예정일 ${number}`,
  title: '늦어진 사유와 처리 예정일을 알려 드립니다',
  apologyNext: '부서장이 따로 사과드리겠습니다.',
  short: (number: string) => `접수번호 ${number} 민원이 늦어진 사유를 알려 드립니다.`,
};
const en: typeof ko = {
  subject: (number) => `Why it is late and when it will be done: ${number}`,
  title: 'Why it is late and when it will be done',
  apologyNext: 'The head of department will apologise to you separately.',
  short: (number) => `About petition ${number}, which is late.`,
};
const WORDS = { ko, en };

/**
 * The reason for the delay and the date by which it will be dealt with, within the hour after an objection: by a person's
 * sentence, or by rule after half of it.
 */
export const explanation: PetitionerNotice<ExplanationFacts> = {
  to: 'petitioner',
  clause: 'P24.2',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '지연 사유 안내', en: 'Reason for a delay' },
  // Said again another way, and it has been heard meanwhile.
  obsolete: ({ notice, petition }) =>
    notice.instead !== undefined && petition.objection?.reachedAt !== undefined,
  facts({ petition, notice, terms: { office }, texts }) {
    const { objection, assignee, department } = petition;
    const explained = objection?.explanation;
    // Said again another way it has another id; what an older objection made is older than this explanation.
    if (!explained || notice.createdAt < explained.at || objection.dueAt === undefined)
      return undefined;
    const { at, by, stage, reason, sentence, newDueAt } = explained;
    const answeredAt = givenAt(petition);
    const head = office.departments.find(({ id }) => id === department)?.head ?? assignee;
    return {
      dueAt: objection.dueAt,
      endOfDay: isMidnight(objection.dueAt),
      explainedAt: at,
      stage,
      ...(reason !== undefined && { reason }),
      ...(sentence !== undefined && { sentence: texts.text }),
      ...(newDueAt !== undefined && { newDueAt }),
      ...(stage === 'answered' && answeredAt !== undefined && { answeredAt }),
      responsible: contactOf(office, head, undefined, department),
      speaker: contactOf(office, by, undefined, department),
    };
  },
  draft(facts) {
    const { language, number, responsible, speaker, sentence, objectionUrl } = facts;
    const say = WORDS[language];
    const words = objectionWords(language);
    const [late = '', ...why] = reasonOf(facts, language);
    const date = newDateOf(facts, language);
    const dated: readonly Block[] =
      date === undefined
        ? []
        : [
            { type: 'rows', rows: [[words.newDue, date]] },
            { type: 'paragraph', text: words.promise(personIn(responsible, language)) },
          ];
    const said: readonly Block[] =
      sentence === undefined
        ? []
        : [
            { type: 'quote', text: sentence },
            { type: 'paragraph', text: words.saidBy(personIn(speaker, language)) },
          ];
    return {
      subject: say.subject(number),
      tone: 'late',
      title: say.title,
      lead: leadOf(facts, language),
      blocks: [
        { type: 'paragraph', text: late },
        { type: 'heading', text: words.reason },
        ...why.map((text): Block => ({ type: 'paragraph', text })),
        ...said,
        ...dated,
        contactRows(facts),
        { type: 'paragraph', text: say.apologyNext },
        ...(date === undefined ? [] : [{ type: 'paragraph' as const, text: words.again }]),
        { type: 'button', label: words.see, href: objectionUrl },
      ],
    };
  },
  sentences: (facts) => [
    WORDS[facts.language].short(facts.number),
    ...reasonOf(facts, facts.language),
    leadOf(facts, facts.language),
  ],
};
