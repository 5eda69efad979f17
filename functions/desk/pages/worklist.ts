import type { Language } from '../../../shared/lambda/problem.ts';
import { topicOf } from '../../../shared/notices/topics.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { addressOf } from '../../../shared/privacy/link.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import type { Burns } from '../burns.ts';
import type { Listed, Shown } from '../worklist.ts';
import { sheet } from './sheet.ts';

export const FILTERS = ['all', 'overdue', 'today'] as const;
export type Filter = (typeof FILTERS)[number];

export interface WorklistView {
  readonly language: Language;
  readonly now: number;
  readonly office: Office;
  readonly person: string;
  /** The person's own first; one without a person holds what a search found. */
  readonly desks: readonly Shown[];
  readonly filter: Filter;
  /** What was searched for, as it was typed. */
  readonly q: string;
}

const KO = {
  title: '처리할 민원',
  own: '내 민원',
  found: '찾은 민원',
  of: (name: string, count: number) => `${name} (${count}건)`,
  none: '여기에 해당하는 민원이 없습니다.',
  notFound: '열 수 있는 민원 가운데 그런 접수번호가 없습니다.',
  as: (at: string) => `${at} 기준, 먼저 처리할 것부터`,
  burns: {
    overdue: '기한 지남',
    today: '오늘까지',
    soon: '곧 마감',
    later: '여유 있음',
  } satisfies Record<Burns, string>,
  filters: { all: '전체', overdue: '기한 지남', today: '오늘까지' } satisfies Record<
    Filter,
    string
  >,
  more: (count: number) => `그 밖에 ${count}건이 더 있습니다.`,
  show: '보기',
  search: '접수번호로 찾기',
  hint: '줄표와 빈칸은 없어도 됩니다. 번호의 일부만 쓰셔도 됩니다.',
  button: '찾기',
  enter: '전화·방문·서면 민원 입력',
  absence: '부재 등록',
  actBy: (at: string) => `답변 마감 ${at}`,
  due: (until: string) => `기한 ${until}`,
};
const EN: typeof KO = {
  title: 'What waits',
  own: 'My petitions',
  found: 'Found',
  of: (name, count) => `${name} (${count})`,
  none: 'There is none.',
  notFound: 'There is no such number among the petitions that you may open.',
  as: (at) => `As of ${at}, the most urgent first`,
  burns: { overdue: 'overdue', today: 'today', soon: 'soon', later: 'not urgent' },
  filters: { all: 'all', overdue: 'overdue', today: 'today' },
  more: (count) => `There are ${count} more.`,
  show: 'Show',
  search: 'Look for a number',
  hint: 'Dashes and spaces may be left out; some of the digits will do.',
  button: 'Search',
  enter: 'Enter a call, a visit or a letter',
  absence: 'Absences',
  actBy: (at) => `answer by ${at}`,
  due: (until) => `due ${until}`,
};

/** What waits, by last moment to act: number, topic and instants only. Colour never says more than its word. */
export function worklistPage(view: WorklistView): string {
  const { language, now, office, desks, person, q } = view;
  const say = language === 'ko' ? KO : EN;
  const lists = desks.map(({ person: id, works, count }) => {
    const name = office.people.find((one) => one.id === id)?.name ?? '';
    const title = id === '' ? say.found : id === person ? say.own : name;
    const items = works.map((work) => itemOf(work, say, language)).join('\n');
    const none = `<p>${id === '' ? say.notFound : say.none}</p>`;
    return `<h2>${e(say.of(title, count))}</h2>\n${items ? `<ul class="work">${items}</ul>${count > works.length ? `<p>${say.more(count - works.length)}</p>` : ''}` : none}`;
  });
  return sheet(
    language,
    say.title,
    `<p class="quiet">${e(say.as(formatInstant(now, language)))}</p>
<ul class="filters"><li><a href="/desk/entry">${say.enter}</a></li><li><a href="/desk/absence">${say.absence}</a></li></ul>
<nav aria-label="${say.show}"><ul class="filters">${FILTERS.map((filter) => filterOf(filter, view, say)).join('')}</ul></nav>
${lists.join('\n')}
<form method="get" action="/desk/worklist">
<label for="q">${say.search}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="q" name="q" maxlength="40" value="${e(q)}" aria-describedby="hint" autocomplete="off">
<p><button type="submit">${say.button}</button></p></form>`,
  );
}

const filterOf = (filter: Filter, view: WorklistView, say: typeof KO): string =>
  `<li><a href="/desk/worklist?filter=${filter}"${view.filter === filter && view.q === '' ? ' aria-current="page"' : ''}>${say.filters[filter]}</a></li>`;

function itemOf(
  { number, kind, actBy, dueAt, burns }: Listed,
  say: typeof KO,
  language: Language,
): string {
  const when =
    burns === 'overdue' || actBy >= dueAt
      ? say.due(formatUntil(dueAt, isMidnight(dueAt), language))
      : say.actBy(formatInstant(actBy, language));
  return `<li class="${burns}"><a href="${addressOf(number)}">${e(number)}</a> ${e(topicOf(kind)[language])}<br><strong>${say.burns[burns]}</strong> · ${e(when)}</li>`;
}
