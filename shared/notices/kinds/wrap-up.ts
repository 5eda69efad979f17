import type { Language } from '../../kernel/language.ts';
import { formatUntil } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import { isLate, latestOf } from '../families/latest.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Card, Draft } from '../page.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** What is said of one call: nothing of who called, and nothing of why. */
interface CallEntry {
  readonly call: string;
  readonly late: boolean;
  /** Whether it is the recipient's own, or they oversee it. */
  readonly isOwn: boolean;
  readonly dueAt: number;
  readonly link: string;
}
/** Several entries where mails of one quarter of an hour were gathered. */
interface WrapUpFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly CallEntry[];
}

const ko = {
  titles: { soon: '마무리하지 않은 통화가 있습니다', late: '통화 마무리가 늦었습니다' },
  lead: (until: string) =>
    `${until} 통화를 마무리해 주세요. 바로 답하고 끝났으면 주제만 고르시면 됩니다.`,
  lateLead:
    '지금 통화를 마무리해 주세요. 남은 일이 있으면 민원으로 접수해야 답변 기한이 지켜집니다.',
  why: '통화마다 무엇을 여쭈셨는지 적어 두어야 같은 말씀을 다시 하지 않으십니다.',
  oversees: '담당자가 통화를 마무리하도록 챙겨 주세요.',
  several: (n: number) => `마무리하지 않은 통화 ${n}건`,
  until: '마무리 기한',
  open: '통화 열기',
  footer: '링크는 본인만 사용해 주세요.',
};
const en: typeof ko = {
  titles: { soon: 'A call is not wrapped up yet', late: 'A call was not wrapped up in time' },
  lead: (until) =>
    `Please wrap the call up ${until}. If you answered it on the spot, choosing its topic is enough.`,
  lateLead:
    'Please wrap the call up now. If something remains, it has to become a petition so that it is answered in time.',
  why: 'What a caller asked is written down, so that they need not say it again.',
  oversees: 'Please see that it is wrapped up.',
  several: (n) => `${n} calls are not wrapped up`,
  until: 'Wrapped up',
  open: 'Open the call',
  footer: 'Only you may use the link.',
};

const wordsOf = (language: Language) => (language === 'ko' ? ko : en);

const placeOf = ({ notice }: Pick<LinkedTo, 'notice'>): Place => ({
  opens: 'phone-call',
  call: notice.subject,
});

/** To whoever has a call that is not wrapped up; once its hour has gone, to the head. */
export const wrapUp: StaffNotice<WrapUpFacts> = {
  to: 'staff',
  clause: 'P5, P6',
  words: { ko, en },
  about: 'none',
  pace: 15 * 60_000,
  obsolete: never,
  link: placeOf,
  facts({ told, others, recipient, terms, now, linkTo }) {
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      entries: latestOf([told, ...others]).map((notice) => ({
        ...{ call: notice.subject, isOwn: notice.recipientIs === 'assignee' },
        ...{ late: isLate(notice.level) },
        ...{ dueAt: notice.newDueAt ?? now, link: linkTo(placeOf({ notice })) },
      })),
    };
  },
  mail(facts) {
    const { language, corporation, recipient, entries } = facts;
    const { mark, greeting } = staffWords(language);
    const [first, ...more] = entries;
    if (!first) throw new RangeError('a mail about a call needs one');
    const { subject, ...draft } = more.length === 0 ? single(first, language) : list(facts);
    return rendered(mark, subject, {
      ...draft,
      language,
      from: `${corporation[language]} · ${greeting(recipient)}`,
      footer: [wordsOf(language).footer],
    });
  },
};

const untilOf = ({ dueAt }: CallEntry, language: Language): string =>
  formatUntil(dueAt, false, language);

function askOf(entry: CallEntry, language: Language): string {
  const say = wordsOf(language);
  if (!entry.isOwn) return say.oversees;
  return entry.late ? say.lateLead : say.lead(untilOf(entry, language));
}

function single(entry: CallEntry, language: Language): Draft {
  const say = wordsOf(language);
  const title = say.titles[entry.late ? 'late' : 'soon'];
  return {
    ...{ subject: title, tone: entry.late ? 'late' : 'soon', title, lead: askOf(entry, language) },
    blocks: [
      { type: 'rows', rows: [[say.until, untilOf(entry, language)]] },
      { type: 'button', label: say.open, href: entry.link },
    ],
  };
}

function list({ entries, language }: WrapUpFacts): Draft {
  const say = wordsOf(language);
  const title = say.several(entries.length);
  const late = entries.some((entry) => entry.late);
  const cards = entries.map(
    (entry): Card => ({
      heading: say.titles[entry.late ? 'late' : 'soon'],
      when: untilOf(entry, language),
      about: '',
      ask: askOf(entry, language),
      link: { label: say.open, href: entry.link },
    }),
  );
  return {
    ...{ subject: title, tone: late ? 'late' : 'soon', title, lead: say.why },
    blocks: [{ type: 'cards', cards }],
  };
}
