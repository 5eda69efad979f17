import type { CauseFigures } from '../../../shared/breaks/learn.ts';
import type { Month } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { FoundAgain } from '../../../shared/petition/conduct/found-again.ts';
import { causeName } from '../../../shared/presentation/causes.ts';
import { addressOf, LEARNING, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import { monthLinks } from './month-links.ts';
import { nameOf } from './work-rows.ts';

export interface LearningView {
  readonly figures: readonly CauseFigures[];
  readonly chosen: string;
  /** The departments that the reader can choose. */
  readonly theirs: readonly string[];
  readonly month: Month;
  readonly againDays: number;
  /** For the head alone: about whom it was found more than once within so many days. */
  readonly again?: { readonly found: readonly FoundAgain[]; readonly days: number };
  readonly office: Office;
  readonly language: Language;
  readonly now: number;
}

const KO = {
  title: '지키지 못한 약속에서 배우기',
  lead: (days: number) =>
    `한 달 동안 부서에서 지키지 못한 약속을 원인별로 셉니다. "다시"는 같은 원인이 ${days}일 안에 부서에서 또 생긴 수입니다. 사람을 세거나 견주지 않고, 직원의 태도에 관한 일은 이 수에 없습니다.`,
  departments: '부서',
  months: '달',
  heads: {
    broke: '지키지 못함',
    exempt: '조치 없음(규칙)',
    owed: '조치할 것',
    done: '마침',
    overdue: '기한 지남',
    again: '다시',
  },
  all: '모두',
  none: '이 달에는 지키지 못한 약속이 없습니다.',
  again: '같은 직원에 대한 판단이 다시 나온 경우',
  within: (days: number) =>
    `최근 ${days}일 안에 직원의 말을 듣고 그렇다고 판단한 일이 두 번 이상이고, 그 판단이 지금도 유효한 경우입니다. 부서장 본인만 봅니다.`,
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'Learning from what we did not keep',
  lead: (days) =>
    `What the department did not keep in a month, by cause. "Again" counts where the same cause came in the department within ${days} days. Nobody is counted or compared, and what is said of the conduct of staff is in none of these counts.`,
  departments: 'Departments',
  months: 'Months',
  heads: {
    broke: 'not kept',
    exempt: 'nothing owed (by rule)',
    owed: 'owed',
    done: 'done',
    overdue: 'overdue',
    again: 'again',
  },
  all: 'All',
  none: 'Every promise of this month was kept.',
  again: 'Found again about the same person',
  within: (days) =>
    `Within ${days} days it was found more than once that it was so, after they could state their side, and that stands. For the head alone.`,
  worklist: 'To my worklist',
};

const COLUMNS = ['broke', 'exempt', 'owed', 'done', 'overdue', 'again'] as const;

/** A department's month by cause, with the months beside it; a person who sees several departments chooses one. */
export function learningPage(view: LearningView): Page {
  const { language, figures, chosen, theirs, month, office, againDays } = view;
  const say = language === 'ko' ? KO : EN;
  const address = (department: string, name: string) =>
    `${LEARNING}?department=${encodeURIComponent(department)}&month=${name}`;
  const departments = office.departments.filter(({ id }) => theirs.includes(id));
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${say.lead(againDays)}</p>
<nav aria-label="${say.departments}"><ul class="filters">${departments.map(({ id, name }) => chosenLink(address(id, month.name), name[language], id === chosen))}</ul></nav>
<nav aria-label="${say.months}"><ul class="filters">${monthLinks(view, (name) => address(chosen, name))}</ul></nav>
${figures.length > 0 ? causesOf(figures, say, language) : html`<p>${say.none}</p>`}
${foundAgainOf(view, say)}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

/** Each person with the findings about them, and nothing where there is nobody. */
function foundAgainOf({ again, office, language }: LearningView, say: typeof KO): Html {
  if (!again || again.found.length === 0) return nothing;
  const findings = ({ findings }: FoundAgain) =>
    findings.map(
      ({ number, report, at }) =>
        html`<a href="${addressOf(number)}#${report}">${number}</a> (${formatDate(at, language)})`,
    );
  return html`<section class="card" id="again"><h2>${say.again}</h2>
<p class="quiet">${say.within(again.days)}</p>
<ul>${again.found.map((one) => html`<li>${nameOf(one.person, office)}: ${joined(findings(one), ', ')}</li>`)}</ul></section>`;
}

/** Each cause with its counts in one line; the sum of all where there are several. */
function causesOf(figures: readonly CauseFigures[], say: typeof KO, language: Language): Html {
  const counts = (of: Pick<CauseFigures, (typeof COLUMNS)[number]>) =>
    COLUMNS.map((name) => `${say.heads[name]} ${of[name]}`).join(' · ');
  const sum = (name: (typeof COLUMNS)[number]) =>
    figures.reduce((total, one) => total + one[name], 0);
  const all = {
    ...{ broke: sum('broke'), exempt: sum('exempt'), owed: sum('owed') },
    ...{ done: sum('done'), overdue: sum('overdue'), again: sum('again') },
  };
  const part = (name: string, text: string) =>
    html`<section class="card"><h2>${name}</h2>
<p>${text}</p></section>`;
  return html`${joined(
    figures.map((one) => part(causeName(one.cause, language), counts(one))),
    '\n',
  )}
${figures.length > 1 ? part(say.all, counts(all)) : nothing}`;
}
