import { foremost } from '../../petition/pledge.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import { withParticle } from '../../text/particles.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Block } from '../page.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface TransferFacts {
  /** The date that stays as it was told; undefined when nothing is open. */
  readonly dueAt?: number;
}

const ko = {
  subject: (number: string) => `담당 부서 변경 ${number}`,
  title: '담당 부서가 바뀌었습니다',
  lead: (person: string) => `이제 ${withParticle(person, '이/가')} 맡습니다.`,
  stays: (until: string) => `답변 기한은 그대로입니다. ${until} 답변드리겠습니다.`,
  rights: '답변이 늦어지면 이의를 제기하실 수 있습니다.',
  short: (number: string) => `접수번호 ${number} 민원에 새 소식이 있습니다.`,
};
const en: typeof ko = {
  subject: (number) => `Another department has ${number}`,
  title: 'Another department has your petition',
  lead: (person) => `From now on ${person} is in charge.`,
  stays: (until) => `The date does not change: we will answer ${until}.`,
  rights: 'If the answer is late, you may object.',
  short: (number) => `There is news of your petition ${number}.`,
};
const WORDS = { ko, en };

/** Who has the petition now, when another department takes it; what was promised stays. */
export const transfer: PetitionerNotice<TransferFacts> = {
  to: 'petitioner',
  clause: 'P10',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '담당자 변경 안내', en: 'Notice of who is in charge' },
  obsolete: never,
  facts({ petition }) {
    const open = foremost(petition.pledges);
    return open ? { dueAt: open.dueAt } : {};
  },
  draft({ language, number, contact, statusUrl, dueAt, objectionUrl }) {
    const say = WORDS[language];
    const labels = wordsIn(language);
    const endOfDay = dueAt !== undefined && isMidnight(dueAt);
    const due: readonly (readonly [string, string])[] =
      dueAt === undefined ? [] : [[labels.due, formatDue(dueAt, endOfDay, language)]];
    const stays: readonly Block[] =
      dueAt === undefined
        ? []
        : [{ type: 'paragraph', text: say.stays(formatUntil(dueAt, endOfDay, language)) }];
    return {
      subject: say.subject(number),
      tone: 'calm',
      title: say.title,
      lead: say.lead(personIn(contact, language)),
      blocks: [
        ...stays,
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            ...due,
            [labels.assignee, personIn(contact, language)],
            [labels.phone, contact.phone],
          ],
        },
        { type: 'button', label: labels.seeStatus, href: statusUrl },
        { type: 'link', before: say.rights, label: labels.object, href: objectionUrl },
      ],
    };
  },
  sentences: ({ language, number }) => [WORDS[language].short(number)],
};
