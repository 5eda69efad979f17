import { dayOf, dayText, parseDay, startOf } from '../../../shared/charter/day.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { visitorCommands } from '../../../shared/petition/commands/visit.ts';
import { whyNoClaim } from '../../../shared/petition/decide/visit-claim.ts';
import { reviewable } from '../../../shared/petition/decide/visit-review.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Visit } from '../../../shared/petition/visit/state.ts';
import { clockOf, openVisit, standingFinding, visitsOf } from '../../../shared/petition/visit.ts';
import { formatDay, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, actLayout, textField, whyRefused } from './act-form.ts';

const KO = {
  title: '담당자 잘못으로 두 번 왔습니다',
  lead: '같은 일로 다시 오셔야 했다면 알려 주세요. 지난번에 오신 날만 적으셔도 됩니다.',
  list: (won: string) => [
    '알려 주시면 바로 이 민원을 먼저 처리합니다.',
    '부서장이 살펴보고 결과를 알려 드립니다. 정한 때까지 결과가 없으면 말씀하신 대로 봅니다.',
    `저희 잘못이면 부서장이 사과드리고 ${won}원 상당의 보상을 드립니다. 받으러 다시 오실 필요가 없습니다.`,
    '저희 기록에 방문이 없어도 됩니다.',
  ],
  day: '지난번에 오신 날',
  label: '그때 들으신 안내나 가져오라고 한 서류 (적지 않으셔도 됩니다)',
  hint: '2,000자까지 쓸 수 있습니다.',
  invalid: '지난번에 오신 날을 적어 주세요. 들으신 안내는 2,000자까지 쓸 수 있습니다.',
  button: '두 번 왔다고 알리기',
  back: '진행 상황으로 돌아가기',
  link: '담당자 잘못으로 두 번 오셨으면 여기에서 알려 주세요',
  runs: (until: string) => `두 번 오신 일을 살펴보고 있습니다. ${until} 결과를 알려 드립니다.`,
  none: (day: string) =>
    `${day}에 오신 일은 저희 잘못이 아니라고 보았습니다. 까닭은 아래에 있습니다.`,
  same: (day: string) =>
    `${day}에 오신 일은 앞서 살펴본 일과 같은 잘못이라고 보았습니다. 까닭은 아래에 있습니다.`,
  again: '결과가 맞지 않으면 눌러 주세요. 고객지원 부서의 다른 사람이 다시 살펴봅니다.',
  ask: '다른 사람이 다시 살펴봐 주세요',
};
const EN: typeof KO = {
  title: 'I had to come twice because of you',
  lead: 'If you had to come again for the same matter, please tell us. The day you came before is enough.',
  list: (won) => [
    'From then on your petition is dealt with before others.',
    'The head of the department looks at it and you are told the result. Without a result in time it counts as you say.',
    `If it was because of us, the head apologises and you get a compensation worth ${won} won. You need not come again for it.`,
    'It does not matter whether our record knows of your visit.',
  ],
  day: 'The day you came before',
  label: 'What you were told, or which documents you were asked for (you need not say)',
  hint: 'Up to 2,000 characters.',
  invalid: 'Please give the day you came before, and at most 2,000 characters.',
  button: 'Tell us that you came twice',
  back: 'Back to where it stands',
  link: 'If you had to come twice because of us, please tell us here',
  runs: (until) => `We are looking at your second visit. You are told the result ${until}.`,
  none: (day) =>
    `We found that your visit on ${day} was not because of us. The reason stands below.`,
  same: (day) =>
    `We found that your visit on ${day} was because of the same fault as before. The reason stands below.`,
  again:
    'If this is not right, please press. Somebody else, of customer support, looks at it again.',
  ask: 'Please let somebody else look at it',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);
const untilOf = (at: number, { language }: Petition) => formatUntil(at, isMidnight(at), language);

/** Where a second visit is told us (P21); where it cannot be, why. */
export function visitPage({ petition, at, terms, refused, typed }: ActView): Page {
  const { language } = petition;
  const say = wordsOf(petition);
  const runs = runsLine(petition);
  const why = whyNoClaim(petition, at, terms);
  if (why !== undefined)
    return actLayout(petition, say, () =>
      why === 'visit-claim-open' && runs ? runs : alert(sentenceOf(why, language)),
    );
  const wrong = whyRefused(refused, language, { field: 'visit-day', invalid: say.invalid });
  const won = terms.charter.terms.compensation.amount.toLocaleString('en');
  const told = textField({
    ...{ id: 'visit-told', say, rows: 5, required: false },
    most: mostOf(visitorCommands.visit, 'text'),
    typed: typed?.text,
    isWrong: false,
  });
  return actFormPage(petition, say, {
    lead: say.lead,
    items: say.list(won).map(unbroken),
    wrong,
    action: 'visit',
    fields: html`<label for="visit-day">${say.day}</label>
<input id="visit-day" name="day" type="date" required max="${dayText(dayOf(at))}" value="${typed?.day}" autocomplete="off"${wrong && html` aria-invalid="true" aria-describedby="wrong"`}>
${told}`,
  });
}

/** Until when the result of an open one is told; nothing where none is open. */
function runsLine(petition: Petition): Html {
  const open = openVisit(petition);
  const clock = open && clockOf(petition, open, open.ruling ? 'visit-review' : 'visit-ruling');
  return clock
    ? html`<p>${unbroken(wordsOf(petition).runs(untilOf(clock.dueAt, petition)))}</p>`
    : nothing;
}

/** On the status page: what becomes of a second visit, and by one press that somebody else look again. */
export function visitLines(
  context: PageContext,
  {
    petition,
    now,
    terms,
  }: { readonly petition: Petition; readonly now: number; readonly terms: Terms },
): Html {
  const say = wordsOf(petition);
  const { number, language } = petition;
  const again = reviewable(petition, now, terms);
  // Which one can be looked at again is said with it, whatever became of another.
  const none = again ?? foundNone(petition);
  const path = `/petitions/${number}/visit`;
  return html`${runsLine(petition)}${
    none &&
    html`<p>${unbroken(say[standingFinding(none)?.outcome === 'same-fault' ? 'same' : 'none'](formatDay(startOf(parseDay(none.day)), language)))}</p>`
  }${
    again &&
    html`<p>${say.again}</p>
${form(
  context,
  { action: `${path}/review` },
  html`${hidden('visit', again.id)}<p><button type="submit" class="plain">${say.ask}</button></p>`,
)}`
  }`;
}

/** The last one where it was found to be no fault, and nothing is open. */
function foundNone(petition: Petition): Visit | undefined {
  const last = visitsOf(petition).at(-1);
  const isNone = last && standingFinding(last)?.outcome === 'no-fault';
  return isNone && !openVisit(petition) ? last : undefined;
}

/** Beside the other things that can be said: where a second visit is told; nothing where it cannot be. */
export const visitLink = (petition: Petition, now: number, terms: Terms): Html =>
  whyNoClaim(petition, now, terms) === undefined
    ? html`<p><a href="/petitions/${petition.number}/visit">${wordsOf(petition).link}</a></p>`
    : nothing;
