import { STANDING_WISHES, type StandingWish } from '../../../shared/kernel/standing-wish.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { WISHES } from '../../../shared/presentation/standing-wish-words.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, whyRefused } from './act-form.ts';

const KO = {
  title: '안내받는 방법 정하기',
  lead: '한 번 정해 두시면 저희가 늘 지키겠습니다.',
  list: [
    '같은 연락처로 내신 다른 민원에도 함께 지킵니다.',
    '전에 정하신 것은 다른 사람이 볼 수 없게 여기에 보이지 않습니다. 지금 고르신 것이 그것을 대신합니다.',
    '언제든지 바꾸실 수 있습니다. 아무것도 고르지 않으시면 적어 둔 것을 모두 지웁니다.',
  ],
  legend: '원하시는 것을 모두 골라 주세요',
  button: '이대로 정하기',
  back: '진행 상황으로 돌아가기',
  link: '안내받는 방법 정하기 (큰 글씨, 통역, 연락 줄이기)',
  wrong: '다시 골라 주세요.',
};
const EN: typeof KO = {
  title: 'Choose how we deal with you',
  lead: 'Say it once, and we keep to it.',
  list: [
    'It holds in all your petitions with the same contact.',
    'What you chose before is not shown here, so that nobody else can read it. What you choose now takes its place.',
    'You can change it at any time. If you choose nothing, all that was kept is erased.',
  ],
  legend: 'Please choose all that you wish',
  button: 'Choose this',
  back: 'Back to where it stands',
  link: 'Choose how we deal with you (large print, interpreter, less contact)',
  wrong: 'Please choose again.',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** A box for each, those ticked that were typed just now. */
export const standingWishesPage =
  (typed: readonly StandingWish[]) =>
  ({ petition, refused }: ActView): Page => {
    const { language } = petition;
    const say = wordsOf(petition);
    const boxes = STANDING_WISHES.map(
      (wish) =>
        html`<p class="box"><input type="checkbox" id="wish-${wish}" name="${wish}" value="yes"${typed.includes(wish) && ' checked'}><label for="wish-${wish}">${WISHES[language][wish]}</label></p>`,
    );
    return actFormPage(petition, say, {
      lead: unbroken(say.lead),
      items: say.list.map(unbroken),
      wrong: whyRefused(refused, language, { field: 'wish-largePrint', invalid: say.wrong }),
      action: 'standing-wishes',
      fields: html`<fieldset><legend>${say.legend}</legend>
${joined(boxes, '\n')}</fieldset>`,
    });
  };

/** Where they are said, on every status page. */
export const standingWishesLink = (petition: Petition): Html =>
  html`<p><a href="/petitions/${petition.number}/standing-wishes">${wordsOf(petition).link}</a></p>`;
