import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Absence } from '../../../shared/organization/absence.ts';
import type { Office, Person } from '../../../shared/organization/office.ts';
import { presentFor } from '../../../shared/organization/presence.ts';
import { ABSENCE_CATEGORIES } from '../../../shared/organization/span.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { CATEGORY } from '../../../shared/text/absence.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';

export interface AbsenceView {
  readonly language: Language;
  readonly now: number;
  readonly office: Office;
  readonly person: string;
  /** Whose absences this person may enter, the person among them. */
  readonly people: readonly Person[];
  readonly listed: readonly Absence[];
  readonly requestKey: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly refused?: RefusalCode;
}

const KO = {
  title: '부재 등록',
  lead: '자리를 비우는 동안 새 민원과 알림은 대리자에게 가고, 민원인에게는 구분과 돌아오는 때만 알립니다. 사적인 이유는 적지 않습니다.',
  soon: '등록하면 15초 안에 모든 곳에 적용되고, 열려 있는 민원은 시작한 뒤 5분 안에 대리자에게 한 통으로 알립니다.',
  planned: '등록된 부재',
  none: '등록된 부재가 없습니다.',
  now: '지금 부재중',
  until: (from: string, until: string) => `${from}부터 ${until}까지`,
  end: '지금 돌아왔습니다',
  cancel: '취소합니다',
  add: '새 부재',
  who: '누가',
  self: (name: string) => `${name} (본인)`,
  category: '구분',
  from: '언제부터',
  fromHint: '비워 두면 지금부터입니다. 한국 시각입니다.',
  back: '돌아오는 때',
  button: '등록하기',
  standIn: (name: string) => `대신 처리하는 사람: ${name}`,
  blank: '구분과 돌아오는 때를 적어 주십시오.',
  worklist: '처리할 민원 목록으로',
};
const EN: typeof KO = {
  title: 'Absences',
  lead: 'While somebody is away, new petitions and notices go to the deputy, and petitioners are told the category and the return only. Private reasons have no place here.',
  soon: 'An absence holds everywhere within fifteen seconds; the deputy gets one mail with what lies open within five minutes of its beginning.',
  planned: 'Planned',
  none: 'There is none.',
  now: 'away now',
  until: (from, until) => `from ${from} until ${until}`,
  end: 'Back already',
  cancel: 'Cancel it',
  add: 'Another one',
  who: 'Who',
  self: (name) => `${name} (myself)`,
  category: 'Category',
  from: 'From',
  fromHint: 'Left empty it begins now. Time in Korea.',
  back: 'Return',
  button: 'Enter it',
  standIn: (name) => `Acting meanwhile: ${name}`,
  blank: 'Please choose the category and give the return.',
  worklist: 'To my worklist',
};

/** What is planned, and the form for more. */
export function absencePage(view: AbsenceView): Page {
  const { language, listed, refused } = view;
  const say = language === 'ko' ? KO : EN;
  const why =
    refused && (refused === 'invalid-request' ? say.blank : sentenceOf(refused, language));
  const wrong =
    why !== undefined &&
    html`${alert(html`<a href="#until">${why}</a>`, 'wrong')}
`;
  return (context) => {
    const items = listed.map((one) => itemOf(context, one, view, say));
    return layout(
      context,
      { title: say.title },
      html`${wrong}<p>${say.lead}</p>
<h2>${say.planned}</h2>
${items.length > 0 ? html`<ul class="work">${joined(items, '\n')}</ul>` : html`<p>${say.none}</p>`}
<h2>${say.add}</h2>
${planForm(context, view, say)}
<p class="quiet">${say.soon}</p>
<p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`,
    );
  };
}

/** From when until when. */
export const spanIn = (language: Language, from: number, until: number): string =>
  (language === 'ko' ? KO : EN).until(
    formatInstant(from, language),
    formatInstant(until, language),
  );

const nameIn = (office: Office, id: string): string =>
  office.people.find((one) => one.id === id)?.name ?? id;

function itemOf(
  context: PageContext,
  { id, person, category, from, until }: Absence,
  { office, language, now }: AbsenceView,
  say: typeof KO,
): Html {
  const begun = from <= now;
  const at = (instant: number) => formatInstant(instant, language);
  const standIn =
    begun && html`<br>${say.standIn(nameIn(office, presentFor(office, person, now)))}`;
  const label = begun ? say.end : say.cancel;
  const whole = `${label}: ${nameIn(office, person)}, ${CATEGORY[language][category]}, ${at(until)}`;
  const end = html`${hidden('id', id)}<p><button type="submit" class="plain" aria-label="${whole}">${label}</button></p>`;
  return html`<li class="${begun ? 'today' : 'later'}"><strong>${nameIn(office, person)} · ${CATEGORY[language][category]}${begun && ` · ${say.now}`}</strong><br>${spanIn(language, from, until)}${standIn}
${form(context, { action: '/desk/return' }, end)}</li>`;
}

function planForm(context: PageContext, view: AbsenceView, say: typeof KO): Html {
  const { language, people, person, typed = {}, requestKey, refused } = view;
  const chosen = typed.person ?? person;
  const option = (value: string, said: string, selected: boolean) =>
    html`<option value="${value}"${selected && ' selected'}>${said}</option>`;
  const who = people.map(({ id, name }) =>
    option(id, id === person ? say.self(name) : name, id === chosen),
  );
  const categories = ABSENCE_CATEGORIES.map((one) =>
    option(one, CATEGORY[language][one], one === typed.category),
  );
  const described = refused !== undefined && html` aria-describedby="wrong" aria-invalid="true"`;
  const fields = html`
${
  people.length > 1 &&
  html`<label for="person">${say.who}</label>
<select id="person" name="person">${who}</select>`
}
<label for="category">${say.category}</label>
<select id="category" name="category" required><option value=""></option>${categories}</select>
<label for="from">${say.from}</label>
<p class="quiet" id="from-hint">${say.fromHint}</p>
<input id="from" name="from" type="datetime-local" value="${typed.from}" aria-describedby="from-hint">
<label for="until">${say.back}</label>
<input id="until" name="until" type="datetime-local" value="${typed.until}" required${described}>
<p><button type="submit">${say.button}</button></p>`;
  const key = typed.requestKey ?? requestKey;
  return form(context, { action: '/desk/absence', requestKey: key }, fields);
}
