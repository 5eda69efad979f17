import type { Language } from '../kernel/language.ts';
import { formatDay, formatInstant, formatUntil } from '../text/dates.ts';
import type { RuleId } from './charter.ts';
import { startOf } from './day.ts';
import type { Derivation, SkippedDay } from './derivation.ts';
import { inEnglish } from './holiday-names.ts';

interface Sentences {
  readonly start: (at: string) => string;
  readonly rule: (derivation: Derivation) => string;
  readonly skipped: (days: string) => string;
  readonly why: (day: SkippedDay) => string;
  readonly due: (until: string) => string;
  readonly provisional: string;
  /** For staff alone. */
  readonly law: Readonly<Partial<Record<RuleId, string>>>;
  readonly actBy: (at: string) => string;
  readonly calendar: (version: string) => string;
}

/**
 * The derivation in plain sentences: start, rule, each day skipped and why, result. Staff also read the article of the law,
 * the last staffed minute and the calendar's version.
 */
export function explanation(
  derivation: Derivation,
  language: Language,
  reader: 'petitioner' | 'staff' = 'petitioner',
): readonly string[] {
  const say = sentences[language];
  const { skipped, dueAt, endOfDay } = derivation;
  const days = skipped.map((day) => `${formatDay(startOf(day.day), language)} ${say.why(day)}`);
  return [
    say.start(formatInstant(derivation.startsAt, language)),
    say.rule(derivation),
    ...(days.length > 0 ? [say.skipped(days.join(', '))] : []),
    say.due(formatUntil(dueAt, endOfDay, language)),
    ...(derivation.provisional ? [say.provisional] : []),
    ...(reader === 'staff' ? forStaff(derivation, language) : []),
  ];
}

function forStaff(derivation: Derivation, language: Language): readonly string[] {
  const say = sentences[language];
  const { rule, actBy, calendarVersion } = derivation;
  const law = say.law[rule];
  return [
    ...(law === undefined ? [] : [law]),
    // An hour that runs day and night has no staffed minute to name.
    ...(rule === 'within-1h' ? [] : [say.actBy(formatInstant(actBy, language))]),
    say.calendar(calendarVersion),
  ];
}

const korean: Sentences = {
  start: (at) => `시작: ${at}.`,
  rule: ({ rule, length }) => {
    if (length === 'given') return '기준: 담당자가 정하여 알려 드린 날짜입니다.';
    if (length === 'next-workday') return '기준: 다음 근무일의 업무가 끝날 때까지입니다.';
    if ('hours' in length)
      return rule === 'within-1h'
        ? `기준: 이의를 제기하신 때부터 ${length.hours}시간 안이며, 밤이나 쉬는 날에도 같습니다.`
        : `기준: 접수한 때부터 ${length.hours}시간 안이며, 쉬는 날이 걸리면 그다음 근무일의 업무가 끝날 때까지입니다.`;
    if ('staffedHours' in length && rule === 'within-call-hours')
      return `기준: 전화로 알리기로 한 때부터 근무시간으로 ${length.staffedHours}시간입니다.`;
    if ('staffedHours' in length && rule === 'within-post-hours')
      return `기준: 종이로 알리기로 한 때부터 근무시간으로 ${length.staffedHours}시간입니다.`;
    if ('staffedHours' in length && rule === 'transfer-hours')
      return `기준: 접수한 때부터 근무시간으로 ${length.staffedHours}시간입니다.`;
    if ('staffedHours' in length)
      return rule === 'next-staffed-hour'
        ? `기준: 그때부터 근무시간으로 ${length.staffedHours}시간 안입니다.`
        : `기준: 접수한 때부터 근무시간으로 ${length.staffedHours}시간입니다.`;
    if (rule === 'appeal')
      return `기준: 이의신청을 접수한 날을 첫날로 세어 토요일과 공휴일을 뺀 ${length.days}일째 날까지입니다.`;
    if (rule === 'every-30d')
      return `기준: 접수한 때부터 답변할 때까지 ${length.days}일마다 알려 드립니다.`;
    return rule === 'legal'
      ? `기준: 법이 정한 처리 기간입니다. 접수한 날을 첫날로 세어 토요일과 공휴일을 뺀 ${length.days}일째 날까지입니다.`
      : `기준: 접수한 다음 날부터 세어 ${length.days}일째 날까지이며, 그날이 쉬는 날이면 그다음 근무일까지입니다.`;
  },
  skipped: (days) => `건너뛴 날: ${days}.`,
  why: ({ why, name }) => {
    if (why === 'weekend') return '휴무일';
    if (why === 'adHoc') return `임시공휴일(${name ?? ''})`;
    return why === 'organization' ? `공단 휴무일(${name ?? ''})` : (name ?? '공휴일');
  },
  due: (until) => `기한: ${until}.`,
  law: {
    legal: '근거: 민원처리법 제19조.',
    appeal: '근거: 민원처리법 제35조.',
    'every-30d': '근거: 민원처리법 시행령 제23조.',
    'transfer-hours': '근거: 민원처리법 제16조, 시행령 제13조.',
  },
  actBy: (at) => `기한 전 마지막 근무 시각: ${at}.`,
  provisional:
    '그해의 공휴일이 아직 발표되지 않아 주말만 빼고 셌습니다. 알려 드린 날짜는 뒤로 미루지 않습니다.',
  calendar: (version) => `근무일 달력: ${version}.`,
};

const hours = (n: number): string => (n === 1 ? 'an hour' : `${n} hours`);

const english: Sentences = {
  start: (at) => `Start: ${at}.`,
  rule: ({ rule, length }) => {
    if (length === 'given') return 'Rule: a date that a person set and told you.';
    if (length === 'next-workday') return 'Rule: by the close of the next working day.';
    if ('hours' in length)
      return rule === 'within-1h'
        ? `Rule: within ${hours(length.hours)} of your objection, at night and on holidays too.`
        : `Rule: within ${length.hours} hours of receipt; where closed days come between, by the close of the working day after them.`;
    if ('staffedHours' in length && rule === 'within-call-hours')
      return `Rule: ${length.staffedHours} working hours from when a call became necessary.`;
    if ('staffedHours' in length && rule === 'within-post-hours')
      return `Rule: ${length.staffedHours} working hours from when a letter became necessary.`;
    if ('staffedHours' in length && rule === 'transfer-hours')
      return `Rule: ${length.staffedHours} working hours from receipt.`;
    if ('staffedHours' in length)
      return rule === 'next-staffed-hour'
        ? `Rule: within ${hours(length.staffedHours)} of working time from then.`
        : `Rule: ${length.staffedHours} working hours from receipt.`;
    if (rule === 'appeal')
      return `Rule: the end of day ${length.days}, the day of the appeal counted, Saturdays, Sundays and public holidays not.`;
    if (rule === 'every-30d')
      return `Rule: every ${length.days} days from receipt until it is answered.`;
    return rule === 'legal'
      ? `Rule: the end of day ${length.days}, the day of receipt counted, Saturdays, Sundays and public holidays not.`
      : `Rule: the end of day ${length.days} after the day of receipt; if that day is closed, of the next working day.`;
  },
  skipped: (days) => `Days skipped: ${days}.`,
  why: ({ why, name }) => {
    if (why === 'weekend') return '(no office hours)';
    const called = name ? inEnglish(name) : 'public holiday';
    if (why === 'adHoc') return `(ad-hoc public holiday: ${called})`;
    return why === 'organization' ? `(the corporation's own closed day: ${called})` : `(${called})`;
  },
  due: (until) => `Due: ${until}.`,
  law: {
    legal: 'Law: Civil Petitions Treatment Act, article 19.',
    appeal: 'Law: Civil Petitions Treatment Act, article 35.',
    'every-30d': 'Law: Enforcement Decree of the Civil Petitions Treatment Act, article 23.',
    'transfer-hours':
      'Law: Civil Petitions Treatment Act, article 16, and its Enforcement Decree, article 13.',
  },
  actBy: (at) => `Last staffed minute before it: ${at}.`,
  provisional:
    'The public holidays of that year are not announced yet: provisional, only weekends are left out. A date once told does not move later.',
  calendar: (version) => `Working-day calendar: ${version}.`,
};

const sentences = { ko: korean, en: english };
