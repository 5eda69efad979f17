import { DAY } from '../../charter/day.ts';
import { hasOpened } from '../../petition/opened.ts';
import { isRunning } from '../../petition/pledge.ts';
import { isPaused } from '../../petition/supplement.ts';
import { formatDay, formatDue, formatInstant, formatUntil, isMidnight } from '../../text/dates.ts';
import type { PetitionerNotice } from '../notice.ts';
import { isOver } from '../obsolete.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

/** Instants are epoch ms. */
export interface ProgressFacts {
  /** Days since the receipt: 30, 60, ... */
  readonly days: number;
  /** `reopened`: there was an answer, and it did not solve the matter. */
  readonly stage: 'unopened' | 'inProgress' | 'reopened' | 'paused';
  /** The date that still stands; undefined when every promised date has passed. */
  readonly dueAt?: number;
  /** When they are told again, should there be no answer. */
  readonly nextAt?: number;
}

const ko = {
  subject: (number: string, days: number) => `진행 상황 ${number} · 접수 후 ${days}일`,
  title: '아직 처리를 마치지 못했습니다. 지금 상황을 알려 드립니다.',
  lead: (until: string) => `${until} 답변드리겠습니다.`,
  pausedLead: '보완을 기다리고 있습니다.',
  noDateLead: '약속드린 날짜가 모두 지났습니다. 죄송합니다.',
  waited: (days: number) =>
    `신청하신 지 ${days}일이 지났지만 아직 처리를 마치지 못했습니다. 오래 기다리게 해 드려 죄송합니다.`,
  stage: {
    unopened: '지금까지의 진행: 담당자가 아직 민원을 열어 보지 못했습니다. 저희의 잘못입니다.',
    inProgress: '지금까지의 진행: 담당자가 민원을 확인했으나 답변을 마치지 못했습니다.',
    paused: '지금까지의 진행: 보완을 요청하고 기다리고 있습니다. 그동안 답변 기한은 멈춰 있습니다.',
    reopened: '지금까지의 진행: 답변으로 해결되지 않았다고 하신 의견에 아직 답변드리지 못했습니다.',
  },
  due: '처리 예정일',
  noDue: '정하지 못했습니다',
  nextRow: '다음 안내',
  next: (day: string) => `그때까지 답변드리지 못하면 ${day}에 다시 알려 드립니다.`,
  rights: '늦어진 일에 이의를 제기하실 수 있습니다.',
  law: '민원처리법 시행령 제23조에 따라 30일마다 알려 드립니다.',
  short: (number: string) => `접수번호 ${number} 민원에 새 소식이 있습니다.`,
};
const en: typeof ko = {
  subject: (number, days) => `Where it stands ${number} · day ${days}`,
  title: 'We have not finished yet. This is where it stands.',
  lead: (until) => `We will answer ${until}.`,
  pausedLead: 'We are waiting for your reply.',
  noDateLead: 'Every date that we promised has passed. We are sorry.',
  waited: (days) =>
    `${days} days after your petition was received it is not done. We are sorry that you have to wait so long.`,
  stage: {
    unopened: 'So far: the person in charge has not yet opened your petition. That is our fault.',
    inProgress:
      'So far: the person in charge has seen your petition but has not finished the answer.',
    paused:
      'So far: we asked you for something more and wait for it. Until then the date stands still.',
    reopened:
      'So far: you said that the answer did not solve it, and we have not answered that yet.',
  },
  due: 'Expected by',
  noDue: 'no date has been set',
  nextRow: 'We write again',
  next: (day) => `If there is no answer by then, we write to you again on ${day}.`,
  rights: 'You may object to the delay.',
  law: 'We write to you every 30 days under article 23 of the Enforcement Decree of the Civil Petitions Treatment Act.',
  short: (number) => `There is news of your petition ${number}.`,
};
const WORDS = { ko, en };

/** What a petitioner reads each thirty days without an answer: how far, who, until when, and when they hear again. */
export const progress: PetitionerNotice<ProgressFacts> = {
  to: 'petitioner',
  clause: '시행령 §23',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '처리 상황 안내', en: 'Notice of progress' },
  obsolete: isOver,
  /** Where it stands at the end of the period that its pledge is: read when the notice is sent. */
  facts({ petition, pledge: period }) {
    const { pledges, receivedAt, answers } = petition;
    const dates = pledges.filter(isRunning).map(({ dueAt }) => dueAt);
    const next = pledges.find(({ state, rule }) => state === 'open' && rule === period.rule);
    const begun = hasOpened(petition) ? 'inProgress' : 'unopened';
    return {
      days: Math.floor((period.dueAt - receivedAt) / DAY),
      stage: isPaused(petition) ? 'paused' : answers > 0 ? 'reopened' : begun,
      ...(dates.length > 0 && { dueAt: Math.min(...dates) }),
      ...(next && { nextAt: next.dueAt }),
    };
  },
  draft(facts) {
    const { language, number, days, dueAt, nextAt, contact, stage } = facts;
    const say = WORDS[language];
    const labels = wordsIn(language);
    const expected =
      dueAt === undefined ? say.noDue : formatDue(dueAt, isMidnight(dueAt), language);
    const again = nextAt === undefined ? undefined : formatDay(nextAt, language);
    const undated = stage === 'paused' ? say.pausedLead : say.noDateLead;
    return {
      subject: say.subject(number, days),
      tone: 'soon',
      title: say.title,
      lead:
        dueAt === undefined ? undated : say.lead(formatUntil(dueAt, isMidnight(dueAt), language)),
      blocks: [
        { type: 'paragraph', text: say.waited(days) },
        { type: 'paragraph', text: say.stage[stage] },
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            [labels.receivedAt, formatInstant(facts.receivedAt, language)],
            [say.due, expected],
            ...(again === undefined ? [] : [[say.nextRow, again] as const]),
            [labels.assignee, personIn(contact, language)],
            [labels.phone, contact.phone],
          ],
        },
        ...(again === undefined ? [] : [{ type: 'paragraph' as const, text: say.next(again) }]),
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
        { type: 'link', before: say.rights, label: labels.object, href: facts.objectionUrl },
        { type: 'paragraph', text: say.law },
      ],
    };
  },
  sentences: ({ language, number }) => [WORDS[language].short(number)],
};
