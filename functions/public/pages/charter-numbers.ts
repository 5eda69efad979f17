import type { ChangedNumber } from '../../../shared/charter/version.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';

const KO = {
  title: '바뀐 숫자',
  fields: {
    'terms.answerWithin': '답변드리는 시간',
    'terms.factFindingDays': '사실을 확인하는 날수',
    'terms.explainWithin': '늦은 까닭을 알려 드리는 시간',
    'terms.apologiseWithin': '사과드리는 시간',
    'terms.callWithin': '전화드리는 시간',
    'terms.compensation.amount': '보상 금액(원)',
    'terms.homeVisit.lateAfter': '방문이 늦었다고 보는 시간',
    'terms.calls.hangUp.after': '전화를 끊기 전에 기다리는 시간',
    'terms.publications.outageWithin': '갑자기 멈춘 일을 알리는 시간',
    'shifts.mon': '월요일 근무 시간',
    'shifts.tue': '화요일 근무 시간',
    'shifts.wed': '수요일 근무 시간',
    'shifts.thu': '목요일 근무 시간',
    'shifts.fri': '금요일 근무 시간',
  } as Readonly<Record<string, string>>,
  other: (field: string) => `그 밖의 숫자(${field})`,
  units: { s: '초', m: '분', h: '시간', d: '일' } as Readonly<Record<string, string>>,
  none: '없음',
};
const EN: typeof KO = {
  title: 'Numbers that changed',
  fields: {
    'terms.answerWithin': 'Time for an answer',
    'terms.factFindingDays': 'Days to establish facts',
    'terms.explainWithin': 'Time to tell why we are late',
    'terms.apologiseWithin': 'Time to apologise',
    'terms.callWithin': 'Time to call you',
    'terms.compensation.amount': 'Compensation (won)',
    'terms.homeVisit.lateAfter': 'When a visit counts as late',
    'terms.calls.hangUp.after': 'Wait before we hang up',
    'terms.publications.outageWithin': 'Time to announce what fails suddenly',
    'shifts.mon': 'Hours on Monday',
    'shifts.tue': 'Hours on Tuesday',
    'shifts.wed': 'Hours on Wednesday',
    'shifts.thu': 'Hours on Thursday',
    'shifts.fri': 'Hours on Friday',
  },
  other: (field) => `Another number (${field})`,
  units: { s: ' s', m: ' min', h: ' h', d: ' days' },
  none: 'none',
};

/** `24h` as it is read, `[09:00-12:00, 13:00-18:00]` without its brackets. */
function readValue(value: string | undefined, say: typeof KO): string {
  if (value === undefined) return say.none;
  const [, number, unit = ''] = /^(\d+)([smhd]?)$/.exec(value) ?? [];
  if (number === undefined) return value.replaceAll(/[[\]]/g, '');
  return `${Number(number).toLocaleString('en')}${say.units[unit] ?? ''}`;
}

/** What a version has for other numbers than the one before. */
export function numbersOf(numbers: readonly ChangedNumber[], language: Language): Html {
  if (numbers.length === 0) return nothing;
  const say = language === 'ko' ? KO : EN;
  return html`<h4>${say.title}</h4><ul>${numbers.map(
    ({ field, before, after }) =>
      html`<li>${say.fields[field] ?? say.other(field)}: ${readValue(before, say)} → ${readValue(after, say)}</li>`,
  )}</ul>`;
}
