import { CONTACT_WISHES } from '../../../../shared/petition/conduct/events.ts';
import { mayWishApology } from '../../../../shared/petition/decide/apology-wish.ts';
import { apologyWays } from '../../../../shared/presentation/apology-ways.ts';
import { type Html, nothing } from '../../../../shared/web/html.ts';
import { actForm, choice, leftOver } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  title: '사과를 받을 방법에 대한 말씀 접수',
  hint: '전화나 창구에서 들으셨거나 종이로 받으셨을 때 적습니다. 연락을 받지 않겠다고 하시면 사과를 따로 드리지 않습니다.',
  how: '민원인이 고른 방법',
  button: '적어 두기',
};
const EN: typeof KO = {
  title: 'Log how they wish to be apologised to',
  hint: 'For what was said by telephone or at the counter, or came on paper. Who wishes no contact is not contacted for it.',
  how: 'What they chose',
  button: 'Log it',
};

/** For who says it by telephone, at the counter or on paper: the same right on every way in (A15). */
export function apologyWishForm(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const act = 'apology-wish-said';
  if (!mayWishApology(petition)) return sent?.act === act ? leftOver(act, sent, language) : nothing;
  const say = language === 'ko' ? KO : EN;
  const ways = apologyWays(language);
  return actForm(view, {
    act,
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'apology-wish-how',
    fields: ({ how = petition.apologyWish ?? 'writing' }) => [
      choice(
        'apology-wish-how',
        'how',
        say.how,
        CONTACT_WISHES.map((way) => [way, ways[way]] as const),
        how,
      ),
    ],
  });
}
