import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { Whose } from '../../../shared/ports/worklists.ts';
import {
  AUDIT,
  CONTACTS,
  ITEMS,
  LEARNING,
  MANNER,
  OUTBOX,
  PUBLICATIONS,
  RECEPTIONS,
  SCORE,
  VISITS,
} from '../../../shared/privacy/link.ts';
import { countersOf } from '../../../shared/receptions/counters.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import type { Desk, LettersWaiting } from '../worklist/lists.ts';
import { FILTERS, type Filter, keyOf } from '../worklist/worklist-scopes.ts';
import { searchForm } from './search.ts';
import { nameOf, workRows } from './work-rows.ts';

export interface WorklistView {
  readonly language: Language;
  readonly now: number;
  readonly office: Office;
  readonly person: string;
  /** They send what goes out on paper. */
  readonly mayPost: boolean;
  /** They head a department, or oversee the house. */
  readonly mayLearn: boolean;
  readonly mayAudit: boolean;
  /** The letters that wait for them. */
  readonly letters: LettersWaiting | undefined;
  /** The person's own first. */
  readonly desks: readonly Desk[];
  /** The lists that are a link away. */
  readonly others: readonly Whose[];
  /** The list that alone was asked for. */
  readonly chosen: Whose | undefined;
  readonly filter: Filter;
  /** What was searched for, as it was typed. */
  readonly q: string;
}

const KO = {
  title: '처리할 민원',
  own: '내가 할 일',
  found: '찾은 민원',
  department: (name: string) => `${name} 전체`,
  inFor: (name: string) => `${name} 대신`,
  others: '다른 목록',
  all: '모든 목록',
  none: '여기에 해당하는 민원이 없습니다.',
  notFound: '열 수 있는 민원 가운데 그런 접수번호가 없습니다.',
  as: (at: string) => `${at} 기준, 먼저 처리할 것부터`,
  filters: {
    all: '전체',
    overdue: '기한 지남',
    today: '오늘까지',
    unkeyed: '입력할 서면',
    unproven: '확인할 회신',
  } satisfies Record<Filter, string>,
  more: (title: string) => `${title}: 더 보기`,
  show: '보기',
  contacts: '바로 답한 상담 적기',
  visits: '오늘 방문',
  receptions: '방문 응대',
  enter: '전화·방문·서면 민원 입력',
  absence: '부재 등록',
  items: '개선 과제',
  publications: '홈페이지에 알릴 일',
  learning: '지키지 못한 약속에서 배우기',
  score: '약속을 얼마나 지켰는지',
  manner: '응대 지표',
  audit: '감사가 살펴볼 것',
  outbox: '발송함: 보낼 편지',
  counted: (title: string, n: number, more: boolean) => `${title} ${n}건${more ? ' 이상' : ''}`,
  letters: (n: string, until: string) => `부칠 편지 ${n}통, 가장 이른 것 ${until}`,
};
const EN: typeof KO = {
  title: 'What waits',
  own: 'Mine to do',
  found: 'Found',
  department: (name) => `All of ${name}`,
  inFor: (name) => `For ${name}`,
  others: 'Other lists',
  all: 'All lists',
  none: 'There is none.',
  notFound: 'There is no such number among the petitions that you may open.',
  as: (at) => `As of ${at}, the most urgent first`,
  filters: {
    all: 'all',
    overdue: 'overdue',
    today: 'today',
    unkeyed: 'paper to write down',
    unproven: 'replies to be confirmed',
  },
  more: (title) => `${title}: show more`,
  show: 'Show',
  contacts: 'Note what was answered on the spot',
  visits: 'Visits of today',
  receptions: 'Visitors at the counter',
  enter: 'Enter a call, a visit or a letter',
  absence: 'Absences',
  items: 'Items of improvement',
  publications: 'Publications',
  learning: 'Learning from what we did not keep',
  score: 'How well promises were kept',
  manner: 'Manner figures',
  audit: 'What audit looks at',
  outbox: 'Outbox: letters to send',
  counted: (title, n, more) => `${title}: ${n}${more ? ' or more' : ''}`,
  letters: (n, until) => `Letters to post: ${n}, the first ${until}`,
};

/** What waits, the most urgent first. Colour never says more than its word. */
export function worklistPage(view: WorklistView): Page {
  const { language, now, desks, others, chosen, q } = view;
  const say = language === 'ko' ? KO : EN;
  const links = [
    ...(chosen ? [html`<li><a href="/desk/worklist">${say.all}</a></li>`] : []),
    ...(chosen ? [] : others.map((one) => linkTo(one, view, say))),
  ];
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`<p class="quiet">${say.as(formatInstant(now, language))}</p>
<ul class="filters"><li><a href="/desk/entry">${say.enter}</a></li>${countersOf(view.office).length > 0 ? html`<li><a href="${RECEPTIONS}">${say.receptions}</a></li>` : ''}<li><a href="${CONTACTS}">${say.contacts}</a></li><li><a href="${VISITS}">${say.visits}</a></li><li><a href="/desk/absence">${say.absence}</a></li><li><a href="${ITEMS}">${say.items}</a></li><li><a href="${PUBLICATIONS}">${say.publications}</a></li><li><a href="${MANNER}">${say.manner}</a></li>${view.mayLearn ? html`<li><a href="${LEARNING}">${say.learning}</a></li><li><a href="${SCORE}">${say.score}</a></li>` : ''}${view.mayAudit ? html`<li><a href="${AUDIT}">${say.audit}</a></li>` : ''}${view.mayPost ? html`<li><a href="${OUTBOX}">${say.outbox}</a></li>` : ''}</ul>
<nav aria-label="${say.show}"><ul class="filters">${FILTERS.map((filter) => filterOf(filter, view, say))}</ul></nav>
${joined(
  desks.map((desk) => listOf(desk, view, say)),
  '\n',
)}
${links.length > 0 ? html`<nav aria-label="${say.others}"><ul class="filters">${links}</ul></nav>` : ''}
${searchForm(context, q, language)}`,
    );
}

function listOf({ whose, rows, more }: Desk, view: WorklistView, say: typeof KO): Html {
  const { q, letters, person } = view;
  const name = whose ? titleOf(whose, view, say) : say.found;
  const post = whose?.person === person && letters ? lettersOf(letters, view, say) : nothing;
  const title = rows.length > 0 ? say.counted(name, rows.length, more !== undefined) : name;
  const next = more !== undefined && html`<p><a href="${more}">${say.more(name)}</a></p>`;
  const none =
    next || post !== nothing ? nothing : html`<p>${q === '' ? say.none : say.notFound}</p>`;
  const list =
    rows.length > 0 ? workRows(rows, { ...view, isOfOne: whose?.person !== undefined }) : none;
  return html`<h2>${title}</h2>
${post}${list}${next}`;
}

function lettersOf(
  { count, more, dueAt }: LettersWaiting,
  view: WorklistView,
  say: typeof KO,
): Html {
  const { language, now } = view;
  const until = formatUntil(dueAt, isMidnight(dueAt), language);
  const mark = now > dueAt ? 'overdue' : 'soon';
  return html`<ul class="work"><li class="${mark}"><p><a href="${OUTBOX}">${say.letters(`${count}${more ? '+' : ''}`, until)}</a></p></li></ul>
`;
}

function titleOf(whose: Whose, { office, person, language }: WorklistView, say: typeof KO): string {
  if (whose.person === person) return say.own;
  if (whose.person !== undefined) return say.inFor(nameOf(whose.person, office));
  const department = office.departments.find(({ id }) => id === whose.department);
  return say.department(department?.name[language] ?? '');
}

const linkTo = (whose: Whose, view: WorklistView, say: typeof KO): Html =>
  html`<li><a href="/desk/worklist?${keyOf(whose)}">${titleOf(whose, view, say)}</a></li>`;

function filterOf(filter: Filter, { chosen, filter: current, q }: WorklistView, say: typeof KO) {
  const of = chosen ? `${keyOf(chosen)}&` : '';
  const here = current === filter && q === '' ? html` aria-current="page"` : nothing;
  return html`<li><a href="/desk/worklist?${of}filter=${filter}"${here}>${say.filters[filter]}</a></li>`;
}
