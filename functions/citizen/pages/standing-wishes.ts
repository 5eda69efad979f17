import { STANDING_WISHES, type StandingWish } from '../../../shared/kernel/standing-wish.ts';
import { provenContact } from '../../../shared/petition/code-generation.ts';
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
  everywhere: '같은 연락처로 내신 다른 민원에도 함께 지킵니다.',
  here: '이 민원에서 지킵니다. 다른 민원에서도 지키기를 바라시면, 연락처로 새 조회 코드를 받아 그 코드로 여신 뒤 다시 정해 주시거나 직원에게 말씀해 주세요. 남이 대신 정하지 못하게 하려는 것입니다.',
  list: [
    '전에 정하신 것은 다른 사람이 볼 수 없게 여기에 보이지 않습니다. 지금 고르신 것이 그것을 대신합니다.',
    '언제든지 바꾸실 수 있습니다. 아무것도 고르지 않으시면 정하신 것을 지웁니다.',
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
  everywhere: 'It holds in all your petitions with the same contact.',
  here: 'It holds in this petition. If you wish it in your others too, please have a new access code sent to your contact and choose again with it, or tell our staff: so nobody else can choose for you.',
  list: [
    'What you chose before is not shown here, so that nobody else can read it. What you choose now takes its place.',
    'You can change it at any time. If you choose nothing, what you chose is erased.',
  ],
  legend: 'Please choose all that you wish',
  button: 'Choose this',
  back: 'Back to where it stands',
  link: 'Choose how we deal with you (large print, interpreter, less contact)',
  wrong: 'Please choose again.',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);

/** Where it is kept to; whoever gave no contact has no other petition that could be found. */
function reachOf(petition: Petition): readonly string[] {
  const say = wordsOf(petition);
  const { email, phone } = petition.contact;
  if (!email && !phone) return [];
  return [provenContact(petition) === undefined ? say.here : say.everywhere];
}

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
      items: [...reachOf(petition), ...say.list].map(unbroken),
      wrong: whyRefused(refused, language, { field: 'wish-largePrint', invalid: say.wrong }),
      action: 'standing-wishes',
      fields: html`<fieldset><legend>${say.legend}</legend>
${joined(boxes, '\n')}</fieldset>`,
    });
  };

/** Where they are said, on every status page. */
export const standingWishesLink = (petition: Petition): Html =>
  html`<p><a href="/petitions/${petition.number}/standing-wishes">${wordsOf(petition).link}</a></p>`;
