import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { CONTACT_WISHES } from '../../../shared/petition/conduct/events.ts';
import { mayWishApology } from '../../../shared/petition/decide/apology-wish.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { apologyWays } from '../../../shared/presentation/apology-ways.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, actLayout, whyRefused } from './act-form.ts';

const KO = {
  title: '사과를 받으실 방법 고르기',
  lead: '부서장이 저희 기관을 대표하여 사과드립니다. 어떻게 받으실지 고르실 수 있습니다.',
  list: [
    '고르지 않으시면 글로 드립니다.',
    '사과 연락을 받지 않기로 하시면 더 연락드리지 않습니다. 다른 안내는 그대로 드립니다.',
  ],
  legend: '사과를 받으실 방법',
  button: '이대로 정하기',
  back: '진행 상황으로 돌아가기',
  link: '사과를 받으실 방법 고르기',
  none: '지금은 고르실 것이 없습니다.',
  wrong: '하나를 골라 주세요.',
};
const EN: typeof KO = {
  title: 'Choose how we apologise to you',
  lead: 'The head of the department apologises in the name of the corporation. You can choose how.',
  list: [
    'If you choose nothing, it is done in writing.',
    'If you choose no contact, we do not contact you for it. Everything else is told to you as before.',
  ],
  legend: 'How we apologise to you',
  button: 'Choose this',
  back: 'Back to where it stands',
  link: 'Choose how we apologise to you',
  none: 'There is nothing to choose now.',
  wrong: 'Please choose one.',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** The four ways, the present one chosen; where no apology is owed, that there is nothing to choose. */
export function apologyPage({ petition, refused }: ActView): Page {
  const { language, apologyWish = 'writing' } = petition;
  const say = wordsOf(petition);
  if (!mayWishApology(petition))
    return actLayout(petition, say, () =>
      refused ? alert(sentenceOf(refused, language)) : html`<p class="lead">${say.none}</p>`,
    );
  const ways = apologyWays(language);
  const choices = CONTACT_WISHES.map(
    (way) =>
      html`<p class="box"><input type="radio" id="how-${way}" name="how" value="${way}"${way === apologyWish && ' checked'}><label for="how-${way}">${ways[way]}</label></p>`,
  );
  return actFormPage(petition, say, {
    lead: unbroken(say.lead),
    items: say.list.map(unbroken),
    wrong: whyRefused(refused, language, { field: 'how-writing', invalid: say.wrong }),
    action: 'apology',
    fields: html`<fieldset><legend>${say.legend}</legend>
${joined(choices, '\n')}</fieldset>`,
  });
}

/** Where it is chosen, as long as it can be. */
export function apologyLink(petition: Petition): Html {
  if (!mayWishApology(petition)) return nothing;
  return html`<p><a href="/petitions/${petition.number}/apology">${wordsOf(petition).link}</a></p>`;
}
