import { hasOpened } from '../../petition/opened.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import { withParticle } from '../../text/particles.ts';
import type { Contact } from '../contact.ts';
import { contactOf } from '../contact-of.ts';
import type { PetitionerCommon } from '../facts.ts';
import type { PetitionerNotice } from '../notice.ts';
import { unlessTask } from '../obsolete.ts';
import type { Draft } from '../page.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface DelayFacts {
  readonly dueAt: number;
  readonly endOfDay: boolean;
  /** Undefined when the second date has passed too: no date is invented that nobody means. */
  readonly newDueAt?: number;
  readonly responsible: Contact;
  /** How far the petition has come: shown as the reason known so far. */
  readonly stage: 'unopened' | 'inProgress';
  /** It ended after its date: nobody answers it here any more. */
  readonly over?: 'withdrawn' | 'transferred';
}

const ko = {
  subject: (number: string) => `죄송합니다. ${number} 답변이 늦어지고 있습니다`,
  title: '약속을 지키지 못했습니다. 죄송합니다.',
  lead: (until: string) => `${until} 답변드리겠습니다.`,
  noDateLead: '아직 답변드리지 못했습니다. 정해지지 않은 날짜를 다시 약속드리지 않겠습니다.',
  overLead: {
    withdrawn: '취하하시기 전에 답변 기한이 지났습니다. 취하는 그대로 처리되었습니다.',
    transferred:
      '다른 기관으로 보내 드리기 전에 답변 기한이 지났습니다. 답변은 그 기관이 드립니다.',
  },
  apology: (due: string) =>
    `${due}까지 답변드리겠다고 약속했지만 지키지 못했고, 늦어진다고 미리 알려 드리지도 못했습니다. 기다리게 해 드려 진심으로 사과드립니다.`,
  stage: {
    unopened: '지금까지 확인된 사유: 담당자가 아직 민원을 열어 보지 못했습니다. 저희의 잘못입니다.',
    inProgress: '지금까지 확인된 사유: 담당자가 민원을 확인했으나 답변을 마치지 못했습니다.',
  },
  nowResponsible: (person: string) => `이제 ${withParticle(person, '이/가')} 직접 책임집니다.`,
  rights: (phone: string) =>
    `늦어진 일에 이의를 제기하실 수 있습니다. 사실을 확인하여 늦어진 사유와 처리 예정일을 알려 드립니다. 전화(${phone})로도 받습니다.`,
  law: '또한 행정절차법 제19조에 따라 신속한 처리를 저희 기관이나 감독 기관에 요청하실 수 있습니다.',
  short: {
    late: (number: string, due: string) =>
      `죄송합니다. 접수번호 ${number} 민원에 ${due}까지 답변드리기로 한 약속을 지키지 못했습니다.`,
    noDate: '아직 답변드리지 못했습니다. 책임자가 직접 챙기고 있습니다.',
    until: (until: string) => `${until} 답변드리겠습니다.`,
  },
};
const en: typeof ko = {
  subject: (number) => `We are sorry: our answer to ${number} is late`,
  title: 'We did not keep our promise. We are sorry.',
  lead: (until) => `We will answer ${until}.`,
  noDateLead: 'We still owe you an answer. We will not promise another date that nobody has set.',
  overLead: {
    withdrawn:
      'The date of our answer had passed before you withdrew your petition. The withdrawal stands.',
    transferred:
      'The date of our answer had passed before your petition went to another body, which will answer you.',
  },
  apology: (due) =>
    `We promised you an answer by ${due}. We did not give it, and we did not tell you beforehand that it would be late. You had to wait because of us, and we apologise sincerely.`,
  stage: {
    unopened:
      'What we know so far: the person in charge had not yet opened your petition. That is our fault.',
    inProgress:
      'What we know so far: the person in charge has seen your petition but has not finished the answer.',
  },
  nowResponsible: (person) => `From now on ${person} is personally responsible.`,
  rights: (phone) =>
    `You may object to the delay. We will establish the facts and tell you why it is late and when it will be done. You can also call ${phone}.`,
  law: 'Under article 19 of the Administrative Procedures Act you may also ask us or our supervising authority for prompt handling.',
  short: {
    late: (number, due) =>
      `We are sorry: petition ${number} was to be answered by ${due}, and we did not keep that promise.`,
    noDate: 'It is still not answered. The person responsible is now seeing to it.',
    until: (until) => `You will have our answer ${until}.`,
  },
};
const WORDS = { ko, en };

/** A broken promise told before anybody asks, the first second after it: an apology, who is responsible now, the new date. */
export const delay: PetitionerNotice<DelayFacts> = {
  to: 'petitioner',
  clause: 'P24',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '지연 안내', en: 'Notice of a delay' },
  // That a promise was broken is told to whoever has withdrawn, too.
  obsolete: unlessTask(({ answered, pledge }) => answered || pledge?.state !== 'broken'),
  facts({ petition, notice, pledge, terms: { office }, texts }) {
    const { status, department, assignee } = petition;
    const head = office.departments.find(({ id }) => id === department)?.head;
    const over = status === 'withdrawn' || status === 'transferred' ? { over: status } : {};
    // What is over has no further date, whatever was set before.
    const newDueAt =
      notice.newDueAt === undefined || 'over' in over ? {} : { newDueAt: notice.newDueAt };
    return {
      dueAt: pledge.dueAt,
      endOfDay: isMidnight(pledge.dueAt),
      ...newDueAt,
      ...over,
      responsible: contactOf(office, head ?? assignee, texts.now, department),
      stage: hasOpened(petition) ? 'inProgress' : 'unopened',
    };
  },
  named: ({ responsible }) => responsible,
  draft(facts) {
    const { language, number, responsible, newDueAt, over } = facts;
    const say = WORDS[language];
    const labels = wordsIn(language);
    const due = formatDue(facts.dueAt, facts.endOfDay, language);
    const until =
      newDueAt === undefined ? undefined : formatUntil(newDueAt, isMidnight(newDueAt), language);
    const newDate: readonly (readonly [string, string])[] =
      newDueAt === undefined
        ? []
        : [[labels.newDue, formatDue(newDueAt, isMidnight(newDueAt), language)]];
    const noDate = over ? say.overLead[over] : say.noDateLead;
    return {
      subject: say.subject(number),
      tone: 'late',
      title: say.title,
      lead: until === undefined ? noDate : say.lead(until),
      blocks: [
        { type: 'paragraph', text: say.apology(due) },
        ...(over ? [] : stillOurs(facts)),
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            [labels.brokenDue, due],
            ...newDate,
            [labels.responsible, personIn(responsible, language)],
            [labels.phone, responsible.phone],
          ],
        },
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
        ...(over === 'withdrawn' ? [] : rights(facts)),
      ],
    };
  },
  sentences({ language, number, dueAt, endOfDay, newDueAt, over }) {
    const { short, overLead } = WORDS[language];
    const late = short.late(number, formatDue(dueAt, endOfDay, language));
    if (over) return [late, overLead[over]];
    if (newDueAt === undefined) return [late, short.noDate];
    return [late, short.until(formatUntil(newDueAt, isMidnight(newDueAt), language))];
  },
  // Once it is answered the apology is still owed; the date by which it would be is not.
  spoken: (sentences, { answeredAt }) =>
    answeredAt === undefined ? sentences : sentences.slice(0, 1),
};

/** How far it has come, and who answers for it from now on. */
function stillOurs({
  language,
  stage,
  responsible,
}: PetitionerCommon & DelayFacts): Draft['blocks'] {
  const say = WORDS[language];
  return [
    { type: 'paragraph', text: say.stage[stage] },
    { type: 'paragraph', text: say.nowResponsible(personIn(responsible, language)) },
  ];
}

/** Nobody objects to the delay of what they have withdrawn. */
function rights({
  language,
  responsible,
  objectionUrl: href,
}: PetitionerCommon & DelayFacts): Draft['blocks'] {
  const say = WORDS[language];
  return [
    { type: 'link', before: say.rights(responsible.phone), label: wordsIn(language).object, href },
    { type: 'paragraph', text: say.law },
  ];
}
