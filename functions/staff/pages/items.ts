import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ListedItem } from '../../../shared/ports/improvements.ts';
import { addressOf, ITEMS, itemAddress, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatDay, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { chosenLink } from '../../../shared/web/lists.ts';
import { departmentLinks } from './department-links.ts';
import { nameOf } from './work-rows.ts';

export interface ItemsView {
  readonly items: readonly ListedItem[];
  /** A department, or all of them. */
  readonly chosen: string;
  readonly over: boolean;
  readonly office: Office;
  readonly language: Language;
  readonly now: number;
}

const KO = {
  title: '개선 과제',
  lead: '지금 할 수 없다고 답했거나 앞으로 하겠다고 약속한 일입니다. 다른 민원의 답변에서도 같은 과제를 고르거나 과제 번호를 적어 더할 수 있습니다.',
  all: '모든 부서',
  open: '진행 중',
  over: '끝난 과제',
  departments: '부서',
  none: '해당하는 과제가 없습니다.',
  late: '기한 지남',
  again: (until: string) => `${until} 다시 살펴봄`,
  postponed: (n: number) => `${n}번 미룸`,
  endings: { done: '마침', 'given-up': '그만둠' },
  worklist: '내 목록으로',
};
const EN: typeof KO = {
  title: 'Items of improvement',
  lead: 'What we answered is not possible now, or promised to do. The answer to another petition can choose the same item, or name its number, to join it.',
  all: 'All departments',
  open: 'Open',
  over: 'Over',
  departments: 'Departments',
  none: 'There is none.',
  late: 'overdue',
  again: (until) => `looked at again ${until}`,
  postponed: (n) => (n === 1 ? 'put off once' : `put off ${n} times`),
  endings: { done: 'done', 'given-up': 'given up' },
  worklist: 'To my worklist',
};

/** The items of a department, the soonest first. */
export function itemsPage(view: ItemsView): Page {
  const { language, items, chosen, over } = view;
  const say = language === 'ko' ? KO : EN;
  const address = (department: string, isOver: boolean) =>
    `${ITEMS}?department=${encodeURIComponent(department)}${isOver ? '&over=yes' : ''}`;
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${say.lead}</p>
<nav aria-label="${say.title}"><ul class="filters">${chosenLink(address(chosen, false), say.open, !over)}${chosenLink(address(chosen, true), say.over, over)}</ul></nav>
<nav aria-label="${say.departments}"><ul class="filters">${departmentLinks(view, say.all, (id) => address(id, over))}</ul></nav>
${
  items.length > 0
    ? html`<ul class="work rows">${joined(
        items.map((item) => rowOf(item, view, say)),
        '\n',
      )}</ul>`
    : html`<p>${say.none}</p>`
}
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
}

function rowOf(item: ListedItem, { language, office, now }: ItemsView, say: typeof KO): Html {
  const { id, change, owner, dueAt, ending, overAt = dueAt, postponed } = item;
  const isLate = !ending && now > dueAt;
  const when = ending
    ? `${say.endings[ending]} · ${formatDay(overAt, language)}`
    : say.again(formatUntil(dueAt, isMidnight(dueAt), language));
  const about = [id, nameOf(owner, office), postponed > 0 ? say.postponed(postponed) : ''];
  return html`<li class="${isLate ? 'overdue' : 'later'}"><div><p>${isLate ? html`<strong>${say.late}</strong> ` : nothing}${when}</p></div>
<p><a href="${itemAddress(id)}">${change}</a><br><span class="quiet">${about.filter(Boolean).join(' · ')}</span></p></li>`;
}
