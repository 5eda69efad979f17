import { canBeReached } from '../../../../shared/petition/reach.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { actForm, choice, leftOver } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  title: '나중에 바뀌면 알려 달라는 말씀 접수',
  hint: '전화나 창구에서 들으셨거나 종이로 받으셨을 때 적습니다. 과제가 끝나면 민원인에게 저절로 알립니다.',
  item: '개선 과제',
  wished: '결과를 알려 달라고 하셨습니다 (표시하지 않으면 알리지 않습니다)',
  button: '적어 두기',
  now: (item: string, isWished: boolean) => `${item} (지금: ${isWished ? '알림' : '알리지 않음'})`,
};
const EN: typeof KO = {
  title: 'Log the wish to hear what comes of it',
  hint: 'For what was said by telephone or at the counter, or came on paper. They are told by themselves when the item is over.',
  item: 'Item of improvement',
  wished: 'They wish to hear of it (without the tick: they do not)',
  button: 'Log it',
  now: (item, isWished) => `${item} (now: ${isWished ? 'they will hear' : 'they will not hear'})`,
};

/** For who says it by telephone, at the counter or on paper: the same right on every way in (A15, P19). */
export function wishSaidForm(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const open = (petition.improvements ?? []).filter(({ ending }) => ending === undefined);
  if (open.length === 0 || !canBeReached(petition))
    return sent?.act === 'wish-said' ? leftOver('wish-said', sent, language) : nothing;
  return actForm(view, {
    act: 'wish-said',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'wish-said-item',
    fields: ({ item, wished = sent?.act === 'wish-said' ? '' : 'yes' }) => [
      choice(
        'wish-said-item',
        'item',
        say.item,
        open.map((one) => [one.item, say.now(one.item, one.wished === true)] as const),
        item,
      ),
      html`<p class="box"><input type="checkbox" id="wish-said-wished" name="wished" value="yes"${wished === 'yes' && ' checked'}><label for="wish-said-wished">${say.wished}</label></p>`,
    ],
  });
}
