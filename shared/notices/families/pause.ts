import { derived } from '../../charter/derived.ts';
import type { Language } from '../../kernel/language.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { PetitionerCommon } from '../facts.ts';
import type { PetitionerNotice } from '../notice.ts';
import type { Block, Tone } from '../page.ts';
import { inFours, personIn } from '../person.ts';
import { PLAIN_PAPER } from '../plain-paper.ts';
import { wordsIn } from '../words/petitioner.ts';

/** Facts of a notice about a pause or a change of who reads it; instants are epoch ms. */
export interface PauseFacts {
  /** What a person wrote. */
  readonly quote?: string;
  /** The petitioner's own end, or the date that is promised now. */
  readonly until?: number;
  /** How that date came about, a sentence each. */
  readonly derived: readonly string[];
  /** How a request ended, or an appeal was decided. */
  readonly because?: string;
  readonly accessCode?: string;
  /** The body that has it now. */
  readonly body?: { readonly name: string; readonly phone: string };
}

/** What one of these notices says in a language. */
export interface PauseWords {
  readonly subject: string;
  readonly title: string;
  /** With a date, and without one. */
  readonly lead: (until: string) => string;
  readonly plain: string;
  /** What the row with the date is called; empty where there is none. */
  readonly row: string;
  readonly says: readonly string[];
  /** What is added by how it ended. */
  readonly because?: Readonly<Record<string, readonly string[]>>;
}

const KO = {
  why: '기한은 이렇게 정했습니다',
  code: '새 조회 코드',
  codeHint: '이 코드를 한 번 쓰시면 앞선 조회 코드는 쓸 수 없습니다. 다른 사람에게 알리지 마세요.',
  body: '맡은 기관',
  bodyPhone: '그 기관의 전화',
  rights: '처리가 늦어지면 이의를 제기하실 수 있습니다.',
};
const EN: typeof KO = {
  why: 'How this date came about',
  code: 'New access code',
  codeHint: 'Once you have used this code the earlier one opens nothing. Do not pass it on.',
  body: 'Body in charge',
  bodyPhone: 'Its telephone',
  rights: 'If it is late, you may object to the delay.',
};

type Declared = Pick<PetitionerNotice<PauseFacts>, 'clause' | 'needs' | 'obsolete'> &
  Partial<Pick<PetitionerNotice<PauseFacts>, 'pace' | 'paper'>> & {
    readonly words: { readonly ko: PauseWords; readonly en: PauseWords };
    readonly tone?: Tone;
    /** Nothing of ours can be late any more. */
    readonly over?: true;
  };

/** A notice of what was asked of a petitioner, what moved and why, or who has it now; who asks is named (시행령 §31). */
export const pauseNotice = ({
  tone = 'calm',
  over,
  words,
  ...declared
}: Declared): PetitionerNotice<PauseFacts> => ({
  to: 'petitioner',
  pace: 'at-once',
  paper: PLAIN_PAPER,
  ...declared,
  words,
  facts({ petition, notice, pledge, terms, texts }) {
    const { newDueAt: until, because } = notice;
    const { text, accessCode, body } = texts;
    const isAbout = notice.pledge === pledge.id && pledge.task !== 'supplement';
    return {
      derived: isAbout ? derived(pledge, terms, petition.legalKind, petition.language) : [],
      ...(until !== undefined && { until }),
      ...(because !== undefined && { because }),
      ...(text && { quote: text }),
      ...(accessCode && { accessCode }),
      ...(body && { body }),
    };
  },
  draft(facts) {
    const { language, number, contact, quote, until, because } = facts;
    const say = words[language];
    const shared = language === 'ko' ? KO : EN;
    const labels = wordsIn(language);
    const when = say.row === '' ? undefined : untilIn(until, language);
    const says = [...(say.because?.[because ?? ''] ?? []), ...say.says];
    return {
      subject: [`${say.subject} ${number}`, ...(when ? [when] : [])].join(' · '),
      tone,
      title: say.title,
      lead: leadOf(say, facts),
      blocks: [
        ...(quote ? [{ type: 'quote' as const, text: quote }] : []),
        ...says.map((text): Block => ({ type: 'paragraph', text })),
        ...codeIn(facts, shared),
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            ...(until !== undefined && when
              ? [[say.row, formatDue(until, isMidnight(until), language)] as const]
              : []),
            ...bodyIn(facts, shared),
            [labels.assignee, personIn(contact, language)],
            [labels.phone, contact.phone],
          ],
        },
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
        ...whyIn(facts, shared),
        ...(over ? [] : [objectionIn(facts, shared)]),
      ],
    };
  },
  /** Without what a person wrote. */
  sentences(facts) {
    const say = words[facts.language];
    return [`${facts.number}: ${say.title}.`, leadOf(say, facts)];
  },
});

const objectionIn = (
  { objectionUrl: href, language }: PetitionerCommon,
  { rights: before }: typeof KO,
): Block => ({ type: 'link', before, label: wordsIn(language).object, href });

const untilIn = (until: number | undefined, language: Language): string | undefined =>
  until === undefined ? undefined : formatUntil(until, isMidnight(until), language);

/** The one sentence that matters most: until when, or what happened. */
function leadOf(
  { lead, plain, row }: PauseWords,
  { until, language }: PetitionerCommon & PauseFacts,
): string {
  const when = untilIn(until, language);
  return when === undefined || row === '' ? plain : lead(when);
}

function codeIn({ accessCode }: PauseFacts, { code, codeHint }: typeof KO): readonly Block[] {
  if (accessCode === undefined) return [];
  return [{ type: 'code', label: code, code: inFours(accessCode), hint: codeHint }];
}

const bodyIn = ({ body }: PauseFacts, say: typeof KO): readonly (readonly [string, string])[] =>
  body
    ? [
        [say.body, body.name],
        [say.bodyPhone, body.phone],
      ]
    : [];

function whyIn({ derived: items }: PauseFacts, { why }: typeof KO): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', text: why },
    { type: 'list', items },
  ];
}
