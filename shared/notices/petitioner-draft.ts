import type { Language } from '../petition/events.ts';
import { formatDue, formatInstant, formatUntil, isMidnight } from '../text/dates.ts';
import type { Contact, PetitionerFacts } from './facts.ts';
import { apologyDraft, explanationDraft } from './objection-draft.ts';
import type { Draft } from './page.ts';
import { progressDraft } from './progress-draft.ts';
import { en } from './words/petitioner-en.ts';
import { ko } from './words/petitioner-ko.ts';

type FactsOf<K extends PetitionerFacts['kind']> = Extract<PetitionerFacts, { kind: K }>;

export const wordsIn = (language: Language) => (language === 'ko' ? ko : en);

/** `고객지원처 김하늘 대리`, `Kim Haneul (assistant manager, Customer Support)`; who is named by the role is not named twice. */
function personIn({ department, name, role }: Contact, language: Language): string {
  const title = name.includes(role.ko) ? [] : [role[language]];
  return language === 'ko'
    ? [department.ko, name, ...title].join(' ')
    : `${name} (${[...title, department.en].join(', ')})`;
}

/** `ABCDEFGHJKMN` as `ABCD-EFGH-JKMN`: can be read aloud. */
const inFours = (code: string) => code.replace(/[\s-]/g, '').replace(/.{4}(?=.)/gu, '$&-');

function receipt(facts: FactsOf<'receipt'>): Draft {
  const { language, number, contact, pledgeKind } = facts;
  const words = wordsIn(language);
  const until = formatUntil(facts.dueAt, facts.endOfDay, language);
  const person = personIn(contact, language);
  return {
    subject:
      pledgeKind === 'target'
        ? words.receipt.targetSubject(number)
        : words.receipt.subject(number, until),
    tone: 'calm',
    title: words.receipt.title,
    lead: words.receipt.promise[pledgeKind](until),
    blocks: [
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.receivedAt, formatInstant(facts.receivedAt, language)],
          [words.due, formatDue(facts.dueAt, facts.endOfDay, language)],
          [words.assignee, person],
          [words.phone, contact.phone],
        ],
      },
      {
        type: 'code',
        label: words.receipt.code,
        code: inFours(facts.accessCode),
        hint: words.receipt.codeHint,
      },
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      { type: 'heading', text: words.receipt.next },
      {
        type: 'list',
        items: [words.receipt.who(person), words.receipt.follow],
      },
      {
        type: 'link',
        before: words.receipt.ifLate,
        label: words.object,
        href: facts.objectionUrl,
      },
      { type: 'heading', text: words.receipt.why },
      {
        type: 'list',
        items: [words.receipt.quotation(facts.quotation[language]), ...facts.explanation],
      },
    ],
  };
}

function delay(facts: FactsOf<'delay'>): Draft {
  const { language, number, responsible, newDueAt } = facts;
  const words = wordsIn(language);
  const due = formatDue(facts.dueAt, facts.endOfDay, language);
  const newDue =
    newDueAt === undefined ? undefined : formatDue(newDueAt, isMidnight(newDueAt), language);
  const lead =
    newDueAt === undefined
      ? words.delay.noDateLead
      : words.delay.lead(formatUntil(newDueAt, isMidnight(newDueAt), language));
  const newDate: readonly (readonly [string, string])[] = newDue ? [[words.newDue, newDue]] : [];
  return {
    subject: words.delay.subject(number),
    tone: 'late',
    title: words.delay.title,
    lead,
    blocks: [
      { type: 'paragraph', text: words.delay.apology(due) },
      { type: 'paragraph', text: words.delay.stage[facts.stage] },
      {
        type: 'paragraph',
        text: words.delay.nowResponsible(personIn(responsible, language)),
      },
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.brokenDue, due],
          ...newDate,
          [words.responsible, personIn(responsible, language)],
          [words.phone, responsible.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      {
        type: 'link',
        before: words.delay.rights(responsible.phone),
        label: words.object,
        href: facts.objectionUrl,
      },
      { type: 'paragraph', text: words.delay.law },
    ],
  };
}

function answer(facts: FactsOf<'answer'>): Draft {
  const { language, number, contact } = facts;
  const words = wordsIn(language);
  const person = personIn(contact, language);
  return {
    subject: words.answer.subject(number),
    tone: 'done',
    title: words.answer.title,
    lead: words.answer.lead(number),
    blocks: [
      { type: 'quote', text: facts.answer },
      {
        type: 'rows',
        rows: [
          [words.assignee, person],
          [words.phone, contact.phone],
          [words.receivedAt, formatInstant(facts.receivedAt, language)],
          [words.answeredAt, formatInstant(facts.answeredAt, language)],
        ],
      },
      { type: 'paragraph', text: words.answer.questions(person, contact.phone) },
      { type: 'button', label: words.seeAnswer, href: facts.statusUrl },
      { type: 'link', before: words.answer.rights, label: words.object, href: facts.objectionUrl },
    ],
  };
}

function dateChange(facts: FactsOf<'date-change'>): Draft {
  const { language, number, contact } = facts;
  const words = wordsIn(language);
  const until = formatUntil(facts.newDueAt, facts.newEndOfDay, language);
  const person = personIn(contact, language);
  return {
    subject: words.dateChange.subject(number, until),
    tone: 'soon',
    title: words.dateChange.title,
    lead: words.dateChange.lead(until),
    blocks: [
      { type: 'heading', text: words.dateChange.reason },
      { type: 'paragraph', text: words.dateChange.because[facts.because] },
      { type: 'quote', text: facts.sentence },
      { type: 'paragraph', text: words.dateChange.saidBy(person) },
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.formerDue, formatDue(facts.dueAt, isMidnight(facts.dueAt), language)],
          [words.newDue, formatDue(facts.newDueAt, facts.newEndOfDay, language)],
          [words.assignee, person],
          [words.phone, contact.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      {
        type: 'link',
        before: words.dateChange.rights,
        label: words.object,
        href: facts.objectionUrl,
      },
    ],
  };
}

function transfer(facts: FactsOf<'transfer'>): Draft {
  const { language, number, contact, statusUrl, dueAt } = facts;
  const words = wordsIn(language);
  const endOfDay = dueAt !== undefined && isMidnight(dueAt);
  const due: readonly (readonly [string, string])[] =
    dueAt === undefined ? [] : [[words.due, formatDue(dueAt, endOfDay, language)]];
  return {
    subject: words.transfer.subject(number),
    tone: 'calm',
    title: words.transfer.title,
    lead: words.transfer.lead(personIn(contact, language)),
    blocks: [
      ...(dueAt === undefined
        ? []
        : [
            {
              type: 'paragraph' as const,
              text: words.transfer.stays(formatUntil(dueAt, endOfDay, language)),
            },
          ]),
      {
        type: 'rows',
        rows: [
          [words.number, number],
          ...due,
          [words.assignee, personIn(contact, language)],
          [words.phone, contact.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: statusUrl },
      {
        type: 'link',
        before: words.transfer.rights,
        label: words.object,
        href: facts.objectionUrl,
      },
    ],
  };
}

/** What a petitioner's mail of each kind says, before the parts that all of them share. */
export function draft(facts: PetitionerFacts): Draft {
  switch (facts.kind) {
    case 'receipt':
      return receipt(facts);
    case 'delay':
      return delay(facts);
    case 'answer':
      return answer(facts);
    case 'date-change':
      return dateChange(facts);
    case 'explanation':
      return explanationDraft(facts, personIn);
    case 'apology':
      return apologyDraft(facts, personIn);
    case 'transfer':
      return transfer(facts);
    case 'progress':
      return progressDraft(facts, {
        person: personIn(facts.contact, facts.language),
        labels: wordsIn(facts.language),
      });
  }
}
