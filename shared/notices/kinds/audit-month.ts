import { formatMonth } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import type { StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

/** What there is to look at of a month (`YYYY-MM`). */
export interface AuditCounts {
  readonly month: string;
  /** Rulings that found no fault, and how many of them were drawn. */
  readonly noFault: number;
  readonly drawn: number;
  /** Whoever stands in the ledger three times in a year: recipients, approvers and issuers. */
  readonly recurring: number;
  /** Compensations that a head issued alone. */
  readonly alone: number;
}

export interface AuditMonthFacts extends CommonFacts, AuditCounts {
  readonly recipient: string;
  readonly link: string;
}

/** `<month> <no fault> <drawn> <recurring> <alone>`, as a notice keeps it. */
export const auditText = ({ month, noFault, drawn, recurring, alone }: AuditCounts): string =>
  [month, noFault, drawn, recurring, alone].join(' ');

/** Reads it back; what is no number counts nothing. */
function auditIn(said: string): AuditCounts {
  const [month = '', ...numbers] = said.split(' ');
  const [noFault = 0, drawn = 0, recurring = 0, alone = 0] = numbers.map((one) =>
    /^\d{1,6}$/.test(one) ? Number(one) : 0,
  );
  return { month, noFault, drawn, recurring, alone };
}

const KO = {
  title: (month: string) => `${month}에 살펴보실 보상과 재방문 판단`,
  lead: '한 달 동안의 재방문 판단과 보상 기록에서 감사가 살펴볼 것을 모았습니다.',
  drawn: (of: number, drawn: number) =>
    `잘못이 아니라고 본 판단 ${of}건 가운데 제비로 뽑은 ${drawn}건`,
  recurring: (n: number) =>
    `한 해에 세 번 이상 기록에 나온 사람 ${n}명 (받은 사람, 승인자, 내준 사람)`,
  alone: (n: number) => `부서장이 혼자 내준 보상 ${n}건`,
  button: '감사 화면 열기',
};
const EN: typeof KO = {
  title: (month) => `Compensations and rulings to look at for ${month}`,
  lead: 'What there is for audit to look at in a month of second visits and compensations.',
  drawn: (of, drawn) => `${drawn} drawn by lot of ${of} rulings that found no fault`,
  recurring: (n) =>
    `${n} who stand in the ledger three times in a year, as recipient, approver or issuer`,
  alone: (n) => `${n} compensation${n === 1 ? '' : 's'} that a head issued alone`,
  button: 'Open the page of audit',
};

/** Once a month to audit, what there is to look at: counts alone, and a link (P21.6). A month with nothing has no mail. */
export const auditMonth: StaffNotice<AuditMonthFacts> = {
  to: 'staff',
  clause: 'P21.6',
  words: { ko: KO, en: EN },
  about: 'none',
  pace: 'at-once',
  obsolete: never,
  link: ({ notice }) => ({ opens: 'audit', month: auditIn(notice.because ?? '').month }),
  facts({ told: { notice }, terms, recipient, linkTo }) {
    const counts = auditIn(notice.because ?? '');
    return {
      ...{ corporation: terms.office.corporation, language: 'ko', recipient: recipient.name },
      ...counts,
      link: linkTo({ opens: 'audit', month: counts.month }),
    };
  },
  mail({ language, corporation, recipient, link, ...counts }) {
    const say = language === 'ko' ? KO : EN;
    const { mark, greeting, footer } = staffWords(language);
    const title = say.title(formatMonth(counts.month, language));
    return rendered(mark, title, {
      ...{ language, title, lead: say.lead, tone: 'calm' },
      from: `${corporation[language]} · ${greeting(recipient)}`,
      blocks: [
        {
          type: 'list',
          items: [
            ...(counts.drawn > 0 ? [say.drawn(counts.noFault, counts.drawn)] : []),
            ...(counts.recurring > 0 ? [say.recurring(counts.recurring)] : []),
            ...(counts.alone > 0 ? [say.alone(counts.alone)] : []),
          ],
        },
        { type: 'button', label: say.button, href: link },
      ],
      footer: [footer.why],
    });
  },
};
