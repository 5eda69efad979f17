import { dayOf } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { VISITS } from '../../../shared/privacy/link.ts';
import { formatDay, formatTime } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { Checked } from '../visits/checked.ts';

interface Typed {
  readonly receipt: string;
  readonly pass: string;
}
type VisitorCheckView = { readonly language: Language; readonly typed: Typed } & (
  | { readonly answer: 'misheard' }
  | ({ readonly office: Office; readonly now: number } & Checked)
);

const KO = {
  title: '방문자 확인',
  hint: '전화하신 분이 읽어 주시는 두 번호를 적으세요. 저희 방문자인지만 보입니다.',
  receipt: '접수번호',
  pass: '직원 신분증 번호',
  button: '확인하기',
  read: '이렇게 말씀드리세요',
  who: (name: string, department: string) => `이름은 ${name}, 부서는 ${department}입니다.`,
  when: (day: string, from: string, until: string) =>
    `방문 시간은 ${day} ${from}부터 ${until}까지입니다.`,
  today: '오늘',
  yes: '네, 저희 방문자가 맞습니다.',
  compare: '신분증의 이름도 같은지 보아 주세요.',
  later: '저희 방문자의 번호가 맞습니다.',
  notNow: '지금 문 앞에 누가 와 있다면 문을 열지 마세요. 지금은 방문할 시간이 아닙니다.',
  no: '그런 방문은 없습니다. 문을 열지 마시고, 위험하다고 느끼시면 112에 전화해 주세요.',
  again: '끊기 전에 두 번호를 한 번 더 여쭈어 보세요. 잘못 들었으면 아래에서 고쳐 다시 확인합니다.',
  misheard:
    '접수번호의 숫자가 서로 맞지 않습니다. 한 번 더 여쭈어 보시고, 그동안 문을 열지 마시라고 말씀드리세요.',
  back: '오늘 방문으로',
};
const EN: typeof KO = {
  title: 'Check a visitor',
  hint: 'Type the two numbers that the caller reads out. You see only whether it is our visitor.',
  receipt: 'Receipt number',
  pass: 'Number on the card',
  button: 'Check',
  read: 'Please read this out',
  who: (name, department) => `The name is ${name}, the department ${department}.`,
  when: (day, from, until) => `The visit is for ${day}, between ${from} and ${until}.`,
  today: 'today',
  yes: 'Yes, that is our visitor.',
  compare: 'Please see that the name on the card is the same.',
  later: 'That is the number of our visitor.',
  notNow: 'If somebody is at the door now, please do not open it. It is not the time of the visit.',
  no: 'There is no such visit. Please do not open the door, and call 112 if you feel in danger.',
  again:
    'Before you hang up, please ask for both numbers once more. Mend below what was misheard, and check again.',
  misheard:
    'The digits of the receipt number do not agree. Please ask once more, and say that the door should stay closed meanwhile.',
  back: 'To the visits of today',
};
const sayIn = (language: Language) => (language === 'ko' ? KO : EN);

/** The two numbers that a citizen at their door reads out. */
function visitorCheckForm(
  context: PageContext,
  language: Language,
  { receipt, pass }: Typed = { receipt: '', pass: '' },
  isWrong = false,
): Html {
  const say = sayIn(language);
  return form(
    context,
    { action: VISITS, carriesOut: false },
    html`<p class="quiet" id="check-hint">${say.hint}</p>
<label for="receipt">${say.receipt}</label>
<input id="receipt" name="receipt" required maxlength="100" inputmode="numeric" autocomplete="off" aria-describedby="${isWrong && 'wrong '}check-hint"${isWrong && html` aria-invalid="true"`} value="${receipt}">
<label for="pass">${say.pass}</label>
<input id="pass" name="pass" required maxlength="40" autocomplete="off" value="${pass}">
<p><button type="submit">${say.button}</button></p>`,
  );
}

/** The form of the page of visits, below them. */
export const visitorCheck = (context: PageContext, language: Language): Html =>
  html`<h2 id="check">${sayIn(language).title}</h2>
${visitorCheckForm(context, language)}`;

/** The way there, for whoever is called. */
export const visitorCheckLink = (language: Language): Html =>
  html`<p><a href="${VISITS}#check">${sayIn(language).title}</a></p>`;

/** One answer to be read out, and the form again with what was typed: a number can have been misheard. */
export function visitorCheckPage(view: VisitorCheckView): Page {
  const { language, typed, answer } = view;
  const say = sayIn(language);
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${answerHtml(view)}
${visitorCheckForm(context, language, typed, answer === 'misheard')}
<p><a href="${VISITS}">${say.back}</a></p>`,
    );
}

function answerHtml(view: VisitorCheckView): Html {
  const say = sayIn(view.language);
  if (view.answer === 'misheard') return alert(unbroken(say.misheard), 'wrong');
  return html`<section class="card" role="status"><h2>${say.read}</h2>
<p><strong>${unbroken(sentence(view))}</strong></p></section>
${view.answer === 'no' && html`<p>${say.again}</p>`}`;
}

/** What is read out. */
function sentence(view: Exclude<VisitorCheckView, { readonly answer: 'misheard' }>): string {
  const { language, office, now } = view;
  const say = sayIn(language);
  if (view.answer === 'no') return say.no;
  const { visit, visitor } = view;
  const department = office.departments.find(({ id }) => id === visitor.department);
  const isToday = dayOf(visit.from) === dayOf(now);
  const day = isToday ? say.today : formatDay(visit.from, language);
  const when = say.when(day, formatTime(visit.from, language), formatTime(visit.until, language));
  const who = say.who(visitor.name, department?.name[language] ?? '');
  return view.answer === 'yes'
    ? `${say.yes} ${who} ${when} ${say.compare}`
    : `${say.later} ${who} ${when} ${say.notNow}`;
}
