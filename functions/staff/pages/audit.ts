import type { LedgerMonth } from '../../../shared/audit/of-month.ts';
import type { Month } from '../../../shared/compensation/month.ts';
import type { Recurring } from '../../../shared/compensation/recurring.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { Audited } from '../../../shared/petition/visit/events.ts';
import type { NoFault, UrgedPetition } from '../../../shared/ports/audits.ts';
import { addressOf, auditAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { numberIn } from '../audit/number-in.ts';
import { monthLinks } from './month-links.ts';
import { nameOf } from './work-rows.ts';

/** A ruling that was drawn, and how it stands. */
export interface Drawn extends NoFault {
  readonly name: string;
  /** `changed`: it was found otherwise since. */
  readonly state: Audited | 'open' | 'changed' | 'unreadable';
}

export interface AuditView {
  readonly month: Month;
  /** Left out until the month was drawn. */
  readonly lots?: {
    readonly seed: string;
    readonly of: number;
    readonly drawn: readonly Drawn[];
    /** So many that were drawn do not stand here. */
    readonly hidden: number;
  };
  /** Each with how often it is; of that, the findings that may be named. */
  readonly ledger: Pick<LedgerMonth, 'alone'> & {
    readonly recurring: readonly (Recurring & { readonly times: number })[];
  };
  /** Withdrawn by who says that somebody asked them to. */
  readonly withdrawn: readonly UrgedPetition[];
  readonly office: Office;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
}

const KO = {
  title: '감사가 살펴볼 것',
  lead: '재방문 판단, 보상 기록, 취하된 민원에서 감사가 달마다 살펴볼 것입니다. 감사 부서만 봅니다.',
  months: '달',
  lots: '제비로 뽑은, 잘못이 아니라고 본 판단',
  ofAll: (of: number, drawn: number) => `${of}건 가운데 ${drawn}건을 뽑았습니다.`,
  hidden: (n: number) => `그 가운데 ${n}건은 이 화면에 없습니다.`,
  seed: (seed: string) =>
    `추첨 번호 ${seed}. 달이 끝난 뒤에 만든 번호로, 같은 번호와 목록으로 다시 뽑으면 같은 것이 나옵니다.`,
  notDrawn:
    '아직 뽑지 않았거나 잘못이 아니라고 본 판단이 없습니다. 다음 달 첫 근무일 아침에 뽑습니다.',
  states: {
    open: '아직 살펴보지 않음',
    'looked-at': '살펴봄',
    review: '다시 살펴봐야 한다고 적음',
    changed: '그 뒤에 판단이 바뀜',
    unreadable: '읽을 수 없음',
  },
  recurring: '한 해에 세 번 이상 나온 사람',
  who: { recipient: '받은 사람 (이름 없이 같은 연락처)', approver: '승인자', issuer: '내준 사람' },
  times: (n: number) => `${n}번`,
  alone: '부서장이 혼자 내준 보상',
  urged: '취하를 부탁받았다고 한 민원',
  urgedNote: '민원인의 이 답은 담당자와 담당 부서에 보이지 않습니다.',
  none: '없습니다.',
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'What audit looks at',
  lead: 'What there is to look at each month of second visits, compensations and withdrawn petitions, for audit alone.',
  months: 'Months',
  lots: 'Rulings that found no fault, drawn by lot',
  ofAll: (of, drawn) => `${drawn} of ${of} were drawn.`,
  hidden: (n) => `${n} of these ${n === 1 ? 'is' : 'are'} not on this page.`,
  seed: (seed) =>
    `Drawn with ${seed}, which was made when the month was over: the same seed and list draw the same.`,
  notDrawn:
    'Nothing was drawn yet, or no ruling found no fault. It is drawn on the first working morning of the next month.',
  states: {
    open: 'not looked at yet',
    'looked-at': 'looked at',
    review: 'should be looked at again',
    changed: 'found otherwise since',
    unreadable: 'cannot be read',
  },
  recurring: 'Who stands in the ledger three times in a year',
  who: {
    recipient: 'Recipient (the same contact, without a name)',
    approver: 'Approver',
    issuer: 'Issuer',
  },
  times: (n) => `${n} times`,
  alone: 'Compensations that a head issued alone',
  urged: 'Withdrawn by who says that somebody asked them to',
  urgedNote: 'Neither the person in charge nor the department sees this answer.',
  none: 'None.',
  worklist: 'To my worklist',
};

/** A month of audit's own: what was drawn, who recurs, and what heads issued alone, each with the petition that it is about. */
export function auditPage(view: AuditView): Page {
  const { language, ledger } = view;
  const say = language === 'ko' ? KO : EN;
  const part = (id: string, title: string, inside: Html) =>
    html`<section class="card" id="${id}"><h2>${title}</h2>
${inside}</section>`;
  const listed = (items: readonly Html[]) =>
    items.length === 0 ? html`<p>${say.none}</p>` : html`<ul>${joined(items, '\n')}</ul>`;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${say.lead}</p>
<nav aria-label="${say.months}"><ul class="filters">${monthLinks(view, auditAddress)}</ul></nav>
${part('drawn', say.lots, lotsOf(view, say))}
${part('recurring', say.recurring, listed(ledger.recurring.map((one) => recurringOf(one, view, say))))}
${part(
  'withdrawn',
  say.urged,
  html`<p class="quiet">${say.urgedNote}</p>${listed(view.withdrawn.map(({ number, at }) => html`<li><a href="${addressOf(number)}">${number}</a> (${formatInstant(at, language)})</li>`))}`,
)}
${part('alone', say.alone, listed(ledger.alone.map((finding) => html`<li>${petitionOf(finding)}</li>`)))}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

function lotsOf({ lots }: AuditView, say: typeof KO): Html {
  if (!lots) return html`<p>${say.notDrawn}</p>`;
  const items = lots.drawn.map(
    ({ number, visit, name, state }) =>
      html`<li><a href="${addressOf(number)}#audit-${visit}">${name}</a>: ${say.states[state]}</li>`,
  );
  const { of, drawn, hidden } = lots;
  const said = [say.ofAll(of, drawn.length + hidden), ...(hidden > 0 ? [say.hidden(hidden)] : [])];
  return html`<p>${said.join(' ')}</p>
<ul>${joined(items, '\n')}</ul>
<p class="quiet">${say.seed(lots.seed)}</p>`;
}

/** A recipient is nobody by name: what they were given leads to their petitions. */
function recurringOf(
  { who, id, times, findings }: AuditView['ledger']['recurring'][number],
  { office }: AuditView,
  say: typeof KO,
): Html {
  const name = who === 'recipient' ? '' : ` ${nameOf(id, office) || id}`;
  const where = joined(findings.map(petitionOf), ', ');
  return html`<li>${say.who[who]}${name}: ${say.times(times)} (${where})</li>`;
}

function petitionOf(finding: string): Html {
  const number = numberIn(finding);
  return number === '' ? nothing : html`<a href="${addressOf(number)}">${finding}</a>`;
}
