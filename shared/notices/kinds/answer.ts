import type { Petition } from '../../petition/petition.ts';
import { cameLate } from '../../petition/redress.ts';
import { formatInstant } from '../../text/dates.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface AnswerFacts {
  readonly answer: string;
  /** How many files came with it. */
  readonly files: number;
  readonly answeredAt: number;
  /** It came late: its reader is told so, with an apology (P20). */
  readonly late: boolean;
  /** What is not possible now, or was promised, is looked at again (P19, P18.4). */
  readonly lookedAtAgain: boolean;
}

const ko = {
  subject: (number: string) => `답변 ${number}`,
  title: '답변을 드립니다',
  lead: (number: string) => `${number} 민원에 대한 답변입니다.`,
  late: '답변이 늦었습니다. 기다리게 해 드려 진심으로 사과드립니다.',
  again:
    '지금 해 드리지 못한 일이나 앞으로 하기로 한 일은 날을 정해 다시 살펴봅니다. 무엇을 언제 살펴보는지는 조회 화면에 있고, 결과를 알려 달라고 하실 수 있습니다. 전화로도 물어보실 수 있습니다.',
  files: (count: number) => `파일 ${count}개를 함께 드립니다. 조회 화면에서 받으실 수 있습니다.`,
  questions: (person: string, phone: string) =>
    `궁금한 점은 ${person}에게 물어봐 주세요. 전화 ${phone}`,
  notOne:
    '물으신 것에 대한 답변이 아니면 7일 안에 알려 주세요. 쓰거나 승인하지 않은 사람이 다시 살펴봅니다.',
  notOneLink: '답변이 아니라고 알리기',
  rights: '답변이 충분하지 않거나 사실과 다르면 해결되지 않았다고 알려 주세요. 다시 처리합니다.',
  reopen: '해결되지 않았다고 알리기',
  short: (number: string) => `접수번호 ${number} 민원의 답변이 나왔습니다.`,
};
const en: typeof ko = {
  subject: (number) => `Answer ${number}`,
  title: 'Here is our answer',
  lead: (number) => `This is our answer to your petition ${number}.`,
  late: 'This answer is late. You had to wait because of us, and we apologise sincerely.',
  again:
    'What we cannot do now, or promised to do, is looked at again on a day that is set. The status page says what and when, and you can ask there to be told the outcome. You can also ask by telephone.',
  files: (count) =>
    count === 1
      ? 'One file comes with it; you find it on the status page.'
      : `${count} files come with it; you find them on the status page.`,
  questions: (person, phone) => `If anything is unclear, please ask ${person}, telephone ${phone}.`,
  notOne:
    'If this does not answer what you asked, please tell us within seven days: somebody who neither wrote nor approved it looks at it.',
  notOneLink: 'Tell us that it is no answer',
  rights:
    'If the answer is incomplete or gets the facts wrong, tell us that it did not solve it. We take it up again.',
  reopen: 'Tell us that it is not solved',
  short: (number) => `Your petition ${number} has been answered.`,
};
const WORDS = { ko, en };

/** Something of what its petitioner asked for is to be looked at again, since the matter is open or was opened again. */
const asksAgain = ({ improvements = [], reopenedAt = 0 }: Petition): boolean =>
  improvements.some(
    ({ at, cause, ending }) => cause !== 'recurrence' && ending === undefined && at >= reopenedAt,
  );

/** The answer itself, and whom to ask about it: when it is committed. */
export const answer: PetitionerNotice<AnswerFacts> = {
  to: 'petitioner',
  clause: 'P9; 민원처리법 §27',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '답변서', en: 'Answer' },
  obsolete: never,
  facts: ({ petition, notice, texts }) => ({
    answer: texts.text,
    files: (petition.attachments ?? []).filter(({ of }) => of === notice.content).length,
    answeredAt: petition.answeredAt ?? notice.createdAt,
    late: cameLate(petition),
    lookedAtAgain: asksAgain(petition),
  }),
  draft(facts) {
    const { language, number, contact } = facts;
    const say = WORDS[language];
    const labels = wordsIn(language);
    const person = personIn(contact, language);
    return {
      subject: say.subject(number),
      tone: 'done',
      title: say.title,
      lead: say.lead(number),
      blocks: [
        ...(facts.late ? [{ type: 'paragraph' as const, text: say.late }] : []),
        { type: 'quote', text: facts.answer },
        ...(facts.lookedAtAgain ? [{ type: 'paragraph' as const, text: say.again }] : []),
        ...(facts.files > 0 ? [{ type: 'paragraph' as const, text: say.files(facts.files) }] : []),
        {
          type: 'rows',
          rows: [
            [labels.assignee, person],
            [labels.phone, contact.phone],
            [labels.receivedAt, formatInstant(facts.receivedAt, language)],
            [labels.answeredAt, formatInstant(facts.answeredAt, language)],
          ],
        },
        { type: 'paragraph', text: say.questions(person, contact.phone) },
        { type: 'button', label: labels.seeAnswer, href: facts.statusUrl },
        { type: 'paragraph', text: say.notOne },
        {
          type: 'link',
          before: '',
          label: say.notOneLink,
          href: `${facts.statusUrl}/not-an-answer`,
        },
        { type: 'link', before: say.rights, label: say.reopen, href: `${facts.statusUrl}/rating` },
      ],
    };
  },
  // On paper it is answered when this has left the house (A6), which nobody can print beforehand.
  printed: (block, language) =>
    block.type === 'rows'
      ? {
          ...block,
          rows: block.rows.filter(([label]) => label !== wordsIn(language).answeredAt),
        }
      : block,
  sentences: ({ language, number }) => [WORDS[language].short(number)],
};
