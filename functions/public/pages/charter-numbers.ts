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
  /** Of what has no name of its own, what it is about: by the beginning of its field. */
  areas: {
    'terms.legalDays': '법으로 정한 처리 기간',
    'terms.supplement': '보완 요청에 관한 숫자',
    'terms.appeal': '이의신청에 관한 숫자',
    'terms.improvement': '고치겠다고 한 일에 관한 숫자',
    'terms.publications': '알림과 공개에 관한 숫자',
    'terms.callback': '약속한 전화에 관한 숫자',
    'terms.compensation': '보상에 관한 숫자',
    'terms.visit': '다시 방문하시게 한 일에 관한 숫자',
    'terms.homeVisit': '방문해 드리는 일에 관한 숫자',
    'terms.conduct': '직원에 대한 말씀에 관한 숫자',
    'terms.calls': '전화 응대에 관한 숫자',
    'terms.manner': '응대 지표에 관한 숫자',
    shifts: '근무 시간',
  } as Readonly<Record<string, string>>,
  other: '그 밖의 숫자',
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
  areas: {
    'terms.legalDays': 'A time set by law',
    'terms.supplement': 'A number about requests to supplement',
    'terms.appeal': 'A number about appeals',
    'terms.improvement': 'A number about what we said we would improve',
    'terms.publications': 'A number about what we announce and publish',
    'terms.callback': 'A number about promised calls',
    'terms.compensation': 'A number about compensation',
    'terms.visit': 'A number about second visits through our fault',
    'terms.homeVisit': 'A number about our visits to you',
    'terms.conduct': 'A number about what is said of our staff',
    'terms.calls': 'A number about telephone calls',
    'terms.manner': 'A number about the figures of conduct',
    shifts: 'Working hours',
  },
  other: 'Another number',
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

/** What a number is; never the name of its field, which says nothing to a citizen. */
function nameOf(field: string, say: typeof KO): string {
  const area = Object.keys(say.areas).find((one) => field.startsWith(`${one}.`));
  return say.fields[field] ?? (area && say.areas[area]) ?? say.other;
}

/** What a version has for other numbers than the one before. */
export function numbersOf(numbers: readonly ChangedNumber[], language: Language): Html {
  if (numbers.length === 0) return nothing;
  const say = language === 'ko' ? KO : EN;
  return html`<h4>${say.title}</h4><ul>${numbers.map(
    ({ field, before, after }) =>
      html`<li>${nameOf(field, say)}: ${readValue(before, say)} → ${readValue(after, say)}</li>`,
  )}</ul>`;
}
