import { clockOf, visitOf } from '../../petition/visit.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

/** What was found of a second visit; instants are epoch ms. */
export interface VisitFoundFacts {
  readonly outcome: 'fault' | 'no-fault' | 'same-fault' | 'deemed';
  /** As whoever found it wrote it. */
  readonly words?: string;
  /** A person found it, and it makes nothing owed of its own: somebody else can be asked to look. */
  readonly found?: true;
  /** Somebody else has looked at it already: nobody can be asked again. */
  readonly reviewed?: true;
  readonly apologyUntil?: number;
  /** KRW. */
  readonly amount?: number;
  readonly compensationUntil?: number;
}

const ko = {
  subject: (number: string) => `두 번 방문하신 일의 결과 ${number}`,
  title: '두 번 방문하신 일을 살펴보았습니다',
  leads: {
    fault: '저희 잘못으로 두 번 오시게 했습니다. 죄송합니다.',
    deemed: '정한 때까지 결과를 내지 못했습니다. 말씀하신 대로 저희 잘못으로 봅니다. 죄송합니다.',
    'same-fault':
      '저희 잘못입니다. 앞서 살펴본 것과 같은 일이어서, 앞서 약속드린 사과와 보상을 그대로 드립니다.',
    'no-fault': '저희 잘못으로 두 번 오신 것은 아니라고 보았습니다. 까닭은 아래에 있습니다.',
  },
  apology: (until: string) => `부서장이 ${until} 사과드리겠습니다.`,
  compensation: (won: string, until: string) =>
    `${won}원 상당의 보상을 ${until} 드리겠습니다. 받으러 다시 오실 필요가 없습니다.`,
  review:
    '결과가 맞지 않다고 보시면 진행 상황 화면에서 한 번만 누르시면 됩니다. 고객지원 부서의 다른 사람이 다시 살펴봅니다.',
  apologyRow: '사과 기한',
  compensationRow: '보상 기한',
};
const en: typeof ko = {
  subject: (number) => `What we found about your second visit ${number}`,
  title: 'We looked at your second visit',
  leads: {
    fault: 'You had to come twice because of us. We are sorry.',
    deemed:
      'We did not decide in time. It counts as you say: you had to come twice because of us. We are sorry.',
    'same-fault':
      'It was because of us. It is the same as what we found before: the apology and the compensation that we promised then stand.',
    'no-fault': 'We found that it was not because of us. The reason stands below.',
  },
  apology: (until) => `The head of the department will apologise to you ${until}.`,
  compensation: (won, until) =>
    `You will get a compensation worth ${won} won ${until}. You need not come again for it.`,
  review:
    'If this is not right, one press on the status page is enough: somebody else, of customer support, looks at it again.',
  apologyRow: 'Apology by',
  compensationRow: 'Compensation by',
};
const WORDS = { ko, en };

const outcomeOf = (because: string | undefined): VisitFoundFacts['outcome'] =>
  because === 'fault' || because === 'no-fault' || because === 'same-fault' ? because : 'deemed';

/** The result of a second visit, with its ground, and what the citizen is owed until when (P21). */
export const visitFound: PetitionerNotice<VisitFoundFacts> = {
  to: 'petitioner',
  clause: 'P21',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '두 번 방문하신 일의 결과', en: 'Your second visit' },
  obsolete: never,
  facts({ petition, notice, pledge, texts }) {
    const outcome = outcomeOf(notice.because);
    const owes = outcome === 'fault' || outcome === 'deemed';
    const visit = owes ? visitOf(petition, pledge.visit ?? '') : undefined;
    const apology = visit && clockOf(petition, visit, 'visit-apology');
    const compensation = visit && clockOf(petition, visit, 'visit-compensation');
    const amount = visit?.compensation?.amount;
    // Of a silence nobody wrote a word.
    const isFound =
      outcome === 'no-fault' || (outcome === 'same-fault' && notice.content !== undefined);
    return {
      outcome,
      ...(texts.text !== '' && { words: texts.text }),
      ...(isFound && { found: true as const }),
      ...(pledge.task === 'visit-review' && { reviewed: true as const }),
      // Whoever wishes no contact is not told of one.
      ...(apology && !apology.waived && { apologyUntil: apology.dueAt }),
      ...(amount !== undefined &&
        compensation && { amount, compensationUntil: compensation.dueAt }),
    };
  },
  draft(facts) {
    const { language, number, contact, outcome, words, apologyUntil, compensationUntil } = facts;
    const mayAsk = facts.found === true && !facts.reviewed;
    const say = WORDS[language];
    const labels = wordsIn(language);
    const due = (at: number) => formatDue(at, isMidnight(at), language);
    return {
      subject: say.subject(number),
      tone: 'calm',
      title: say.title,
      lead: say.leads[outcome],
      blocks: [
        ...(words === undefined ? [] : [{ type: 'quote' as const, text: words }]),
        ...owedIn(facts).map((text) => ({ type: 'paragraph' as const, text })),
        ...(mayAsk ? [{ type: 'paragraph' as const, text: say.review }] : []),
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            ...(apologyUntil === undefined ? [] : [[say.apologyRow, due(apologyUntil)] as const]),
            ...(compensationUntil === undefined
              ? []
              : [[say.compensationRow, due(compensationUntil)] as const]),
            [labels.assignee, personIn(contact, language)],
            [labels.phone, contact.phone],
          ],
        },
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
      ],
    };
  },
  sentences(facts) {
    const { language, number, outcome } = facts;
    const say = WORDS[language];
    return [`${number}: ${say.leads[outcome]}`, ...owedIn(facts)];
  },
};

function owedIn({
  language,
  apologyUntil,
  amount,
  compensationUntil,
}: VisitFoundFacts & { readonly language: 'ko' | 'en' }): readonly string[] {
  const say = WORDS[language];
  const until = (at: number) => formatUntil(at, isMidnight(at), language);
  return [
    ...(apologyUntil === undefined ? [] : [say.apology(until(apologyUntil))]),
    ...(amount === undefined || compensationUntil === undefined
      ? []
      : [say.compensation(amount.toLocaleString('en'), until(compensationUntil))]),
  ];
}
