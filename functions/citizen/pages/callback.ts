import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Callback } from '../../../shared/petition/callback/state.ts';
import { openCallback, unansweredCallback } from '../../../shared/petition/callback.ts';
import { callbackWishes } from '../../../shared/petition/commands/callback.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { RELAY_HINT } from '../../../shared/presentation/standing-wish-words.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, actLayout, textField, whyRefused } from './act-form.ts';

const KO = {
  title: '원하는 시간에 전화 받기',
  lead: '원하시는 시간을 고르시면 그때 전화드리겠습니다.',
  list: [
    '근무시간이 아닌 때를 고르시면 가장 가까운 근무시간에 전화드립니다.',
    '정해진 시간은 바로 알려 드립니다. 나중에 바꾸실 수 있습니다.',
    '그때 담당자가 자리에 없으면 다른 직원이 전화드립니다.',
  ],
  wished: '전화 받으실 때',
  label: '전화로 말씀하실 내용 (적지 않으셔도 됩니다)',
  hint: '1,000자까지 쓸 수 있습니다.',
  invalid: '전화 받으실 날과 시각을 골라 주세요.',
  button: '이때 전화해 주세요',
  back: '진행 상황으로 돌아가기',
  link: '원하는 시간에 전화 받기',
  runs: (at: string) => `${at}에 전화드리기로 약속했습니다.`,
  late: (at: string) =>
    `${at}에 드리기로 한 전화를 아직 드리지 못했습니다. 죄송합니다. 책임자에게 알렸습니다.`,
  tried: (at: string) => `${at}부터 여러 번 전화드렸으나 받지 않으셨습니다.`,
  change: '시간 바꾸기',
  drop: '전화하지 않으셔도 됩니다',
};
const EN: typeof KO = {
  title: 'Be called at the time that you wish',
  lead: 'Choose a time, and we call you then.',
  list: [
    'If it is out of office hours, we call at the nearest time at which somebody is here.',
    'You are told the time at once, and can change it later.',
    'If the person in charge is not there at that time, somebody else calls you.',
  ],
  wished: 'When we are to call',
  label: 'What you want to talk about (you need not say)',
  hint: 'Up to 1,000 characters.',
  invalid: 'Please choose a day and a time.',
  button: 'Please call me then',
  back: 'Back to where it stands',
  link: 'Be called at the time that you wish',
  runs: (at) => `We promised to call you on ${at}.`,
  late: (at) =>
    `We were to call you on ${at}, and have not done so yet. We are sorry. Those responsible were told.`,
  tried: (at) => `We called you several times, first on ${at}, and nobody answered.`,
  change: 'Choose another time',
  drop: 'No call is needed any more',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** Whether the petitioner can be called: there is a number, and it is still ours. */
export const mayWishCallback = ({ contact, status }: Petition): boolean =>
  contact.phone && status !== 'withdrawn' && status !== 'transferred';

const whyNot = ({ contact }: Petition) =>
  contact.phone ? ('petition-over' as const) : ('callback-no-phone' as const);

/** Where a time is chosen, or chosen anew; where nobody can be called, why. */
export function callbackPage({ petition, at, refused, typed }: ActView): Page {
  const { language } = petition;
  const say = wordsOf(petition);
  if (!mayWishCallback(petition))
    return actLayout(petition, say, () => alert(sentenceOf(refused ?? whyNot(petition), language)));
  const wrong = whyRefused(refused, language, { field: 'callback-wished', invalid: say.invalid });
  const stands = callbackLine(petition, at);
  const told = textField({
    ...{ id: 'callback-text', say, rows: 4, required: false },
    most: mostOf(callbackWishes.callback, 'text'),
    typed: typed?.text,
    isWrong: false,
  });
  return actFormPage(petition, say, {
    lead: stands ?? say.lead,
    items: [...say.list, RELAY_HINT[language]].map(unbroken),
    wrong,
    action: 'callback',
    fields: html`<label for="callback-wished">${say.wished}</label>
<input id="callback-wished" name="wished" type="datetime-local" required value="${typed?.wished}" autocomplete="off"${wrong && html` aria-invalid="true" aria-describedby="wrong"`}>
${told}`,
  });
}

/** When the call is made, at `now` (epoch ms), or what became of it; undefined where none is promised. */
function callbackLine(petition: Petition, now: number): Html | string | undefined {
  const say = wordsOf(petition);
  const at = ({ agreedAt }: Callback) => formatInstant(agreedAt, petition.language);
  const open = openCallback(petition);
  if (open) {
    const isLate = petition.pledges.some(
      ({ id, state, dueAt }) => id === open.target && (state === 'broken' || dueAt < now),
    );
    return isLate ? say.late(at(open)) : say.runs(at(open));
  }
  const tried = unansweredCallback(petition);
  return tried && say.tried(at(tried));
}

/** The promised call with what can be done about it, or where one can be asked for. */
export function callbackSection(context: PageContext, petition: Petition, now: number): Html {
  const open = openCallback(petition);
  const mayWish = mayWishCallback(petition);
  if (!mayWish && !open) return nothing;
  const say = wordsOf(petition);
  const path = `/petitions/${petition.number}/callback`;
  const stands = callbackLine(petition, now);
  if (stands === undefined) return html`<p><a href="${path}">${say.link}</a></p>`;
  const drop = open
    ? form(
        context,
        { action: `${path}/not-needed` },
        html`<p><button type="submit" class="plain">${say.drop}</button></p>`,
      )
    : nothing;
  const change = mayWish ? html`<p><a href="${path}">${say.change}</a></p>` : nothing;
  return html`<section class="card"><p><strong>${stands}</strong></p>
${change}
${drop}</section>`;
}
