import type { Language } from '../../../shared/kernel/language.ts';
import { SHOWN_ON } from '../../../shared/lambda/body.ts';
import { addressOf, PHOTO, VISITS, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatDay, formatTime } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { DayVisit, VisitAct, VisitWait } from '../visits/day.ts';
import { visitedIn } from './petitioner.ts';
import { visitorCheck } from './visitor-check.ts';

type Shown = DayVisit & { readonly digits: string | undefined };

interface VisitsView {
  readonly language: Language;
  readonly now: number;
  readonly visits: readonly Shown[];
}

const KO = {
  title: '오늘 방문',
  none: '오늘 갈 방문이 없습니다.',
  when: (from: string, until: string) => `${from}부터 ${until} 사이 도착`,
  unnamed: '이름을 밝히지 않음',
  noAddress: '주소가 없습니다. 민원을 열어 확인해 주세요.',
  acts: {
    'home-visit-way': '출발',
    'home-visit-there': '문 앞에 도착',
    'home-visit-work': '업무 시작',
    'home-visit-done': '방문 마침',
  } satisfies Record<VisitAct, string>,
  waits: {
    consent: '허락이 없습니다. 가지 마십시오.',
    approval: '부서장의 승인을 기다립니다. 가지 마십시오.',
    untold:
      '방문자가 바뀐 것을 민원인이 아직 모르십니다. 전화로 알리고 민원에 남긴 뒤에 출발하세요.',
    digits:
      '신분증을 보여 드리고 이 번호를 읽어 드리세요. 민원인이 화면에 넣으시면 업무를 시작할 수 있습니다.',
  } satisfies Record<VisitWait, string>,
  code: '문 앞에서 읽어 드릴 번호',
  late: '늦어지면 새 도착 예정 알리기',
  minutes: (minutes: string) => `${minutes}분 뒤 도착`,
  estimate: (at: string) => `알린 도착 예정: ${at}`,
  signed: '화면이 없으신 분은 민원을 열어 서명으로 확인합니다',
  open: '민원 열기',
  again: '새로 보기',
  photo: '방문할 때 보일 내 사진',
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'Visits of today',
  none: 'No visit is to be made today.',
  when: (from, until) => `Arrive between ${from} and ${until}`,
  unnamed: 'name not given',
  noAddress: 'There is no address. Please open the petition.',
  acts: {
    'home-visit-way': 'On the way',
    'home-visit-there': 'At the door',
    'home-visit-work': 'Begin the work',
    'home-visit-done': 'Visit done',
  },
  waits: {
    consent: 'Nobody allowed it. Please do not go.',
    approval: 'It waits for the head. Please do not go.',
    untold:
      'They do not know yet that somebody else comes. Please tell them by telephone and log it in the petition before you set out.',
    digits:
      'Show your card and read out these digits. Work can begin once the petitioner has typed them.',
  },
  code: 'Read out at the door',
  late: 'Running late: give a new time',
  minutes: (minutes) => `There in ${minutes} minutes`,
  estimate: (at) => `Expected: ${at}`,
  signed: 'Who has no page signs: please open the petition',
  open: 'Open the petition',
  again: 'Look again',
  photo: 'My photo for visits',
  worklist: 'To my worklist',
};

/** Each visit of the day with its next act, one press, for a telephone in one hand. */
export function visitsPage({ language, now, visits }: VisitsView): Page {
  const say = language === 'ko' ? KO : EN;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${formatDay(now, language)} <a href="${VISITS}">${say.again}</a></p>
${visits.length === 0 && html`<p class="lead">${say.none}</p>`}
${joined(
  visits.map((one) => visitCard(context, one, language)),
  '\n',
)}
${visitorCheck(context, language)}
<p><a href="${PHOTO}">${say.photo}</a></p>
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

function visitCard(context: PageContext, one: Shown, language: Language): Html {
  const say = language === 'ko' ? KO : EN;
  const { number, visit, next, waits, digits, submission } = one;
  const { from, until, estimate } = visit;
  const { name = say.unnamed, address, phone } = visitedIn(submission);
  return html`<section class="card" id="visit-${number}"><h2>${unbroken(say.when(formatTime(from, language), formatTime(until, language)))}</h2>
<p>${name}${phone !== undefined && html` <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>`}<br>${address ?? say.noAddress}</p>
${estimate !== undefined && html`<p><strong>${say.estimate(formatTime(estimate, language))}</strong></p>`}
${
  digits !== undefined &&
  html`<div class="due"><p>${say.code}</p>
<p class="first code"><strong class="whole">${digits}</strong></p></div>`
}
${waits && html`<p class="quiet">${unbroken(say.waits[waits])}</p>`}
${next && actForm(context, one, next, say)}
${isUnderWay(one) && lateForm(context, one, say)}
<p><a href="${addressOf(number)}">${waits === 'digits' ? say.signed : say.open}</a></p></section>`;
}

const isUnderWay = ({ visit, waits, next }: Shown): boolean =>
  visit.identifiedAt === undefined &&
  (waits === 'digits' || next === 'home-visit-way') &&
  visit.tappedAt === undefined;

const about = ({ number, visit }: Shown): Html =>
  html`${hidden('number', number)}${hidden('visit', visit.id)}${hidden(SHOWN_ON, 'visits')}`;

const actForm = (context: PageContext, one: Shown, act: VisitAct, say: typeof KO): Html =>
  form(
    context,
    { action: `/desk/${act}` },
    html`${about(one)}
<p><button type="submit">${say.acts[act]}</button></p>`,
  );

const MINUTES = ['10', '20', '30', '40'] as const;

/** One press each: who is late has no hand for a list. */
const lateForm = (context: PageContext, one: Shown, say: typeof KO): Html =>
  html`<details><summary>${say.late}</summary>
${form(
  context,
  { action: '/desk/home-visit-estimate' },
  html`${about(one)}
${joined(
  MINUTES.map(
    (minutes) =>
      html`<p><button type="submit" name="minutes" value="${minutes}" class="plain">${say.minutes(minutes)}</button></p>`,
  ),
  '\n',
)}`,
)}</details>`;
