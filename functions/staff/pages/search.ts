import type { Language } from '../../../shared/kernel/language.ts';
import { departmentName } from '../../../shared/organization/department-name.ts';
import type { Bilingual } from '../../../shared/organization/office.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import type { Elsewhere } from '../worklist/beyond.ts';
import type { Looking, Row } from '../worklist/rows.ts';
import { BEYOND_PURPOSES, type BeyondPurpose } from '../worklist/search-body.ts';
import { nameOf, workRows } from './work-rows.ts';

const PURPOSES = {
  caller: { ko: '문의하신 분께 담당자를 알려 드리려고', en: 'To tell a caller who is in charge' },
  misdirected: {
    ko: '잘못 온 민원을 제자리에 넘기려고',
    en: 'To pass on what came to the wrong place',
  },
  duplicate: { ko: '같은 민원이 또 있는지 확인하려고', en: 'To see whether it came twice' },
  records: { ko: '감사나 기록 확인을 하려고', en: 'For an audit or a check of records' },
} as const satisfies Record<BeyondPurpose, Bilingual>;

const KO = {
  label: '민원 찾기',
  hint: '접수번호(일부도 됩니다), 이름, 제목, 전화번호, 개선 과제 번호로 찾습니다.',
  button: '찾기',
  title: '찾은 민원',
  back: '처리할 민원으로',
  within: (n: number) => (n === 0 ? '내가 열 수 있는 민원' : `내가 열 수 있는 민원 ${n}건`),
  none: '내가 열 수 있는 민원 가운데 없습니다.',
  cut: '민원이 많아 모두 찾아보지는 못했습니다. 급한 것과 최근에 끝난 것부터 찾았습니다. 찾는 민원이 없으면 접수번호나 전화번호 전체로 찾아 주십시오.',
  elsewhere: '다른 곳의 민원',
  why: '다른 사람이 맡은 민원은 접수번호, 부서, 담당자만 보입니다. 찾는 까닭을 고르시면 기록에 남습니다.',
  purpose: '찾는 까닭',
  look: '다른 곳에서도 찾기',
  noneElsewhere: '다른 곳에도 없습니다.',
};
const EN: typeof KO = {
  label: 'Find a petition',
  hint: 'By receipt number (a part will do), name, title, telephone number, or the number of an item of improvement.',
  button: 'Search',
  title: 'Found',
  back: 'Back to what waits',
  within: (n) => (n === 0 ? 'What you may open' : `What you may open: ${n}`),
  none: 'None among those that you may open.',
  cut: 'There is too much to look through all of it: the most urgent and what ended last came first. If it is not here, please search by the receipt number or the whole telephone number.',
  elsewhere: 'Elsewhere',
  why: 'Of a petition that is with somebody else you see the number, the department and the person in charge. Please say why you look; it is logged.',
  purpose: 'Why you look',
  look: 'Look elsewhere too',
  noneElsewhere: 'There is none elsewhere.',
};

/** The field of every list; what is typed is sent in the body. */
export const searchForm = (context: PageContext, q: string, language: Language): Html => {
  const say = language === 'ko' ? KO : EN;
  return form(
    context,
    { action: '/desk/search', carriesOut: false },
    html`<label for="q">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="q" name="q" type="search" maxlength="100" value="${q}" aria-describedby="hint" autocomplete="off">
<p><button type="submit" class="plain">${say.button}</button></p>`,
  );
};

interface SearchView extends Looking {
  readonly language: Language;
  /** What was typed. */
  readonly q: string;
  readonly rows: readonly Row[];
  /** Not all that the person may open was looked through. */
  readonly isCut: boolean;
  /** What lies beyond, once somebody has said why they look there. */
  readonly elsewhere: readonly Elsewhere[] | undefined;
  readonly asksPurpose: boolean;
}

export const searchPage =
  (view: SearchView): Page =>
  (context) => {
    const { language, q, rows, isCut, elsewhere, asksPurpose } = view;
    const say = language === 'ko' ? KO : EN;
    const found =
      rows.length > 0 ? workRows(rows, { ...view, isOfOne: false }) : html`<p>${say.none}</p>`;
    return layout(
      context,
      { title: say.title },
      html`<p><a href="/desk/worklist">${say.back}</a></p>
${searchForm(context, q, language)}
<h2>${say.within(rows.length)}</h2>
${found}
${isCut && html`<p>${say.cut}</p>`}
${elsewhere && html`<h2>${say.elsewhere}</h2>\n${elsewhereOf(elsewhere, view, say)}`}
${asksPurpose && html`<h2>${say.elsewhere}</h2>\n${purposeForm(context, q, language, say)}`}`,
    );
  };

function elsewhereOf(
  found: readonly Elsewhere[],
  { office, language }: SearchView,
  say: typeof KO,
): Html {
  if (found.length === 0) return html`<p>${say.noneElsewhere}</p>`;
  const lines = found.map(({ number, department, assignee }) => {
    const where = office.departments.find(({ id }) => id === department);
    const who = office.people.find(({ id }) => id === assignee);
    const phone = who?.phone ?? where?.phone ?? office.corporation.phone;
    return html`<li><p><strong>${number}</strong><br>${departmentName(office, department)?.[language] ?? ''} · ${nameOf(assignee, office)} · <a href="tel:${phone}">${phone}</a></p></li>`;
  });
  return html`<ul class="work rows">${joined(lines, '\n')}</ul>`;
}

const purposeForm = (context: PageContext, q: string, language: Language, say: typeof KO): Html =>
  form(
    context,
    { action: '/desk/search', carriesOut: false },
    html`${hidden('q', q)}<p class="quiet">${say.why}</p>
<fieldset><legend>${say.purpose}</legend>
${joined(
  BEYOND_PURPOSES.map(
    (purpose) =>
      html`<label><input type="radio" name="purpose" value="${purpose}" required> ${PURPOSES[purpose][language]}</label>`,
  ),
  '\n',
)}</fieldset>
<p><button type="submit" class="plain">${say.look}</button></p>`,
  );
