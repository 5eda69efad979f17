import type { PledgeKind } from '../../charter/charter.ts';
import { explain, explanation } from '../../charter/explain.ts';
import { madeBy } from '../../charter/versions.ts';
import type { Bilingual } from '../../organization/office.ts';
import { formatDue, formatInstant, formatUntil, isMidnight } from '../../text/dates.ts';
import { withParticle } from '../../text/particles.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Block } from '../page.ts';
import { inFours, personIn } from '../person.ts';
import { pledgeAbout } from '../pledge-about.ts';
import { LETTER } from '../words/letter.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface ReceiptFacts {
  /** Empty where it is not mailed unasked: then the receipt says how to get it. */
  readonly accessCode: string;
  /** What was said back on the telephone, where the caller wished to have it. */
  readonly saidBack?: string;
  /** Other petitions whose receipts leave in this mail. */
  readonly also?: readonly Promised[];
  readonly dueAt: number;
  /** True when dueAt is the first instant after the last day ("11월 27일(금)까지"). */
  readonly endOfDay: boolean;
  readonly pledgeKind: PledgeKind;
  readonly quotation: Bilingual;
  /** The derivation in the notice's language, a sentence each. */
  readonly explanation: readonly string[];
}
interface Promised {
  readonly number: string;
  readonly dueAt: number;
  readonly endOfDay: boolean;
}

/** What a receipt says, in a mail and on its page. */
const ko = {
  subject: (number: string, until: string) => `접수 ${number} · ${until} 답변`,
  targetSubject: (number: string) => `접수 ${number}`,
  title: '민원이 접수되었습니다',
  promise: {
    pledge: (until: string) => `${until} 답변드리겠습니다.`,
    target: (until: string) => `${until} 답변드리는 것을 목표로 하겠습니다.`,
    period: (until: string) => `법이 정한 처리기한에 따라 ${until} 답변드리겠습니다.`,
  } satisfies Record<PledgeKind, (until: string) => string>,
  code: '조회 코드',
  codeHint: '접수번호와 이 코드로 진행 상황을 보실 수 있습니다. 다른 사람에게 알리지 마세요.',
  noCode: (phone: string) =>
    `조회 코드는 이 메일에 적지 않았습니다. 진행 상황 화면에서 ‘새 조회 코드 받기’를 누르시면 이 주소로 보내 드립니다. 전화(${phone})나 팩스로 요청하셔도 됩니다. 보내신 적이 없는 민원이라면 이 메일에 답하지 마시고 전화로 알려 주세요.`,
  saidBack: '전화로 하신 말씀을 이렇게 확인했습니다',
  saidBackWrong: '하신 말씀과 다르면 진행 상황 화면에서 알려 주세요. 전화로 말씀하셔도 됩니다.',
  also: '함께 접수된 민원',
  one: (number: string, until: string) => `${number} · ${until} 답변`,
  paper: '접수증은 인쇄하거나 PDF로 보관하실 수 있습니다.',
  open: '접수증 열기',
  next: '이렇게 진행됩니다',
  who: (person: string) => `${withParticle(person, '이/가')} 책임지고 답변드립니다.`,
  follow:
    '답변은 이 메일 주소로 보내 드리며, 그때까지의 진행 상황은 위 단추로 언제든 보실 수 있습니다.',
  ifLate:
    '기한까지 답변도, 미리 알려 드린 것도 없다면 이의를 제기하실 수 있습니다. 바로 확인하여 늦어진 사유와 처리 예정일을 알려 드리고 사과드립니다. 전화로도 받습니다.',
  why: '기한은 이렇게 정했습니다',
  quotation: (quotation: string) => `고객헌장의 약속: “${quotation}”`,
  short: (number: string) => `접수번호 ${number} 민원이 접수되었습니다.`,
};
const en: typeof ko = {
  subject: (number, until) => `Received ${number} · answer ${until}`,
  targetSubject: (number) => `Received ${number}`,
  title: 'We have received your petition',
  promise: {
    pledge: (until) => `We will answer ${until}.`,
    target: (until) => `We aim to answer ${until}.`,
    period: (until) => `The law gives us a period: we will answer ${until}.`,
  },
  code: 'Access code',
  codeHint: 'Your number and this code show how it is going. Please keep the code to yourself.',
  noCode: (phone) =>
    `The access code is not in this mail. Press “Send me a new code” where you see its progress, and it comes to this address. You can also ask for it by telephone (${phone}) or by fax. If you did not write to us, please do not reply but call us.`,
  saidBack: 'What we said back to you on the telephone',
  saidBackWrong:
    'If that is not what you said, please tell us where you see its progress, or by telephone.',
  also: 'Received as well',
  one: (number, until) => `${number} · to be answered ${until}`,
  paper: 'You can print the receipt or keep it as PDF.',
  open: 'Open the receipt',
  next: 'What happens now',
  who: (person) => `${person} is responsible for your answer.`,
  follow:
    'The answer will come to this address. Until then the button above shows how far we are, at any time.',
  ifLate:
    'If the date passes with neither an answer nor a notice beforehand, you may object, by telephone too. We will check at once, tell you why it is late and when it will be done, and apologise.',
  why: 'How this date was set',
  quotation: (quotation) => `Our charter says: “${quotation}”`,
  short: (number) => `Your petition ${number} was received.`,
};
export const RECEIPT_WORDS = { ko, en };

/** What was received, by when it will be answered and why then, and by whom: with the receipt itself. */
export const receipt: PetitionerNotice<ReceiptFacts> = {
  to: 'petitioner',
  clause: 'P8, P9.1, P9.2, P10; 시행령 §6',
  words: RECEIPT_WORDS,
  needs: ['access-code'],
  pace: 'receipts-by-address',
  paper: { ko: '접수증', en: 'Receipt' },
  obsolete: never,
  facts({ petition, pledge, promised, terms, texts, others }) {
    const { rule, startsAt, kind: pledgeKind, dueAt } = pledge;
    const derivation = explain(
      rule,
      startsAt,
      madeBy(pledge, terms.charter),
      terms.calendar,
      petition.legalKind,
    );
    const also = others.flatMap(({ notice, petitions: [other] }): Promised[] => {
      const due = other && pledgeAbout(other, notice)?.dueAt;
      return other && due !== undefined
        ? [{ number: other.number, dueAt: due, endOfDay: isMidnight(due) }]
        : [];
    });
    return {
      dueAt,
      endOfDay: isMidnight(dueAt),
      pledgeKind,
      quotation: promised.quotation,
      explanation: explanation(derivation, petition.language),
      // Among several, nobody's code.
      ...(also.length > 0 ? { accessCode: '', also } : { accessCode: texts.accessCode }),
      ...(also.length === 0 && texts.text !== '' && { saidBack: texts.text }),
    };
  },
  draft(facts) {
    const { language, number, contact, pledgeKind } = facts;
    const say = RECEIPT_WORDS[language];
    const labels = wordsIn(language);
    const until = formatUntil(facts.dueAt, facts.endOfDay, language);
    const person = personIn(contact, language);
    const why = [say.quotation(facts.quotation[language]), ...facts.explanation];
    return {
      subject: pledgeKind === 'target' ? say.targetSubject(number) : say.subject(number, until),
      tone: 'calm',
      title: say.title,
      lead: say.promise[pledgeKind](until),
      blocks: [
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            [labels.receivedAt, formatInstant(facts.receivedAt, language)],
            [labels.due, formatDue(facts.dueAt, facts.endOfDay, language)],
            [labels.assignee, person],
            [labels.phone, contact.phone],
          ],
        },
        facts.accessCode === ''
          ? { type: 'paragraph', text: say.noCode(contact.phone) }
          : { type: 'code', label: say.code, code: inFours(facts.accessCode), hint: say.codeHint },
        ...alsoReceived(facts.also ?? [], language),
        ...saidBackIn(facts.saidBack, language),
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
        { type: 'link', before: say.paper, label: say.open, href: `${facts.statusUrl}/receipt` },
        { type: 'heading', text: say.next },
        { type: 'list', items: [say.who(person), say.follow] },
        { type: 'link', before: say.ifLate, label: labels.object, href: facts.objectionUrl },
        { type: 'heading', text: say.why },
        { type: 'list', items: why },
      ],
    };
  },
  printed(block, language) {
    if (block.type !== 'list') return block;
    const { follow } = RECEIPT_WORDS[language];
    const items = block.items.map((item) => (item === follow ? LETTER[language].follow : item));
    return { ...block, items };
  },
  sentences({ language, number, dueAt, endOfDay, pledgeKind }) {
    const say = RECEIPT_WORDS[language];
    return [say.short(number), say.promise[pledgeKind](formatUntil(dueAt, endOfDay, language))];
  },
};

/** Neither mail nor letter asks for a press: the sentence stands on the petition's page too. */
function saidBackIn(text: string | undefined, language: 'ko' | 'en'): readonly Block[] {
  if (text === undefined) return [];
  const say = RECEIPT_WORDS[language];
  return [
    { type: 'heading', text: say.saidBack },
    { type: 'quote', text },
    { type: 'paragraph', text: say.saidBackWrong },
  ];
}

/** What else was received from the same address, a line each. */
function alsoReceived(also: readonly Promised[], language: 'ko' | 'en'): readonly Block[] {
  if (also.length === 0) return [];
  const say = RECEIPT_WORDS[language];
  const items = also.map(({ number, dueAt, endOfDay }) =>
    say.one(number, formatUntil(dueAt, endOfDay, language)),
  );
  return [
    { type: 'heading', text: say.also },
    { type: 'list', items },
  ];
}
