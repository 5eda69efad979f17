import { EXTENSION_REASONS, type ExtensionReason } from '../../petition/extension-reason.ts';
import type { Petition } from '../../petition/petition.ts';
import type { Pledge } from '../../petition/pledge.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import { withParticle } from '../../text/particles.ts';
import type { PetitionerNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { personIn } from '../person.ts';
import { wordsIn } from '../words/petitioner.ts';

export interface DateChangeFacts {
  readonly because: 'reclassified' | ExtensionReason;
  /** One sentence by the person who changes the date. */
  readonly sentence: string;
  readonly dueAt: number;
  readonly newDueAt: number;
  readonly newEndOfDay: boolean;
}

const ko = {
  subject: (number: string, until: string) => `기한 변경 ${number} · ${until}`,
  title: '답변 기한이 바뀌었습니다',
  lead: (until: string) => `${until} 답변드리겠습니다.`,
  reason: '바뀐 이유',
  because: {
    reclassified: '사실 확인이나 시정이 필요하여, 확인에 더 긴 기간을 두는 민원으로 분류했습니다.',
    consultation: '다른 기관이나 부서와 협의가 필요합니다.',
    'site-check': '현장을 확인해야 합니다.',
    'fact-finding': '사실관계를 조사해야 합니다.',
    'force-majeure': '천재지변처럼 피할 수 없는 사유가 생겼습니다.',
  } satisfies Record<ExtensionReason | 'reclassified', string>,
  saidBy: (person: string) => `${withParticle(person, '이/가')} 전합니다.`,
  rights: '바뀐 기한에 동의하지 않으시면 담당자에게 알리실 수 있습니다.',
  disagree: '동의하지 않는다고 알리기',
  short: {
    changed: (number: string) => `접수번호 ${number} 민원의 답변 기한이 바뀝니다.`,
    because: (reason: string) => `이유: ${reason}`,
    until: (until: string) => `${until} 답변드리겠습니다.`,
  },
};
const en: typeof ko = {
  subject: (number, until) => `New date ${number} · ${until}`,
  title: 'The date of your answer has changed',
  lead: (until) => `We will answer ${until}.`,
  reason: 'Why',
  because: {
    reclassified:
      'Facts have to be established or something has to be put right, which our charter gives more time.',
    consultation: 'We have to consult another authority or department.',
    'site-check': 'We have to look at the place itself.',
    'fact-finding': 'We have to establish the facts.',
    'force-majeure': 'Something happened that nobody could prevent, such as a natural disaster.',
  },
  saidBy: (person) => `From ${person}.`,
  rights: 'If you do not agree with the new date, you can say so to the person in charge.',
  disagree: 'Say that you do not agree',
  short: {
    changed: (number) => `The date for the answer to petition ${number} changes.`,
    because: (reason) => `Reason: ${reason}`,
    until: (until) => `You will have our answer ${until}.`,
  },
};
const WORDS = { ko, en };

/** A prior notice of a new date, by a named person: the reason, their sentence, the date, the right to object. */
export const dateChange: PetitionerNotice<DateChangeFacts> = {
  to: 'petitioner',
  clause: 'P9.3 (A8), P24 (A11, A12); 시행령 §21, §31',
  words: WORDS,
  pace: 'at-once',
  paper: { ko: '답변 기한 변경 안내', en: 'Notice of a new date' },
  obsolete: never,
  facts({ petition, notice, pledge, texts }) {
    const newDueAt = notice.newDueAt ?? pledge.dueAt;
    return {
      because: EXTENSION_REASONS.find((reason) => reason === notice.because) ?? 'reclassified',
      sentence: texts.text,
      dueAt: dueBefore(petition, pledge),
      newDueAt,
      newEndOfDay: isMidnight(newDueAt),
    };
  },
  draft(facts) {
    const { language, number, contact } = facts;
    const say = WORDS[language];
    const labels = wordsIn(language);
    const until = formatUntil(facts.newDueAt, facts.newEndOfDay, language);
    const person = personIn(contact, language);
    return {
      subject: say.subject(number, until),
      tone: 'soon',
      title: say.title,
      lead: say.lead(until),
      blocks: [
        { type: 'heading', text: say.reason },
        { type: 'paragraph', text: say.because[facts.because] },
        { type: 'quote', text: facts.sentence },
        { type: 'paragraph', text: say.saidBy(person) },
        {
          type: 'rows',
          rows: [
            [labels.number, number],
            [labels.formerDue, formatDue(facts.dueAt, isMidnight(facts.dueAt), language)],
            [labels.newDue, formatDue(facts.newDueAt, facts.newEndOfDay, language)],
            [labels.assignee, person],
            [labels.phone, contact.phone],
          ],
        },
        { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
        { type: 'link', before: say.rights, label: say.disagree, href: `${facts.statusUrl}/dates` },
      ],
    };
  },
  sentences({ language, number, because, newDueAt, newEndOfDay }) {
    const say = WORDS[language];
    return [
      say.short.changed(number),
      say.short.because(say.because[because]),
      say.short.until(formatUntil(newDueAt, newEndOfDay, language)),
    ];
  },
};

/** The date that the petitioner knew: that of the pledge which this one replaced, or its own before it moved. */
const dueBefore = ({ pledges }: Petition, pledge: Pledge): number =>
  pledge.originalDueAt ??
  (pledge.rule === 'within-7d'
    ? pledges.find(({ rule }) => rule === 'within-24h')?.dueAt
    : undefined) ??
  pledge.dueAt;
