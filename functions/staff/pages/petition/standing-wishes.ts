import type { Language } from '../../../../shared/kernel/language.ts';
import { STANDING_WISHES, type StandingWish } from '../../../../shared/kernel/standing-wish.ts';
import { WISHES, WISHES_KEPT } from '../../../../shared/presentation/standing-wish-words.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { actForm, tick } from './form.ts';
import { radios } from './radios.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '민원인이 늘 바라는 것',
  title: '안내받는 방법에 대한 말씀 접수',
  hint: '전화나 창구에서 들으셨으면 같은 연락처의 다른 민원에도 지켜집니다. 종이로 받으셨으면 보낸 분이 본인인지 확인되지 않아, 본인 연락처가 확인된 민원이 아니면 이 민원에서만 지켜집니다. 모두 비우면 지워집니다.',
  how: '어떻게 말씀하셨습니까',
  ways: { phone: '전화로', counter: '창구에서', paper: '종이로' },
  button: '적어 두기',
};
const EN: typeof KO = {
  heading: 'What the petitioner always wishes',
  title: 'Log how they wish to be dealt with',
  hint: 'What was said by telephone or at the counter holds in all petitions of the same contact. Paper does not show who wrote it: what came on it holds in this petition alone, unless its petitioner has shown the contact to be theirs. Left empty it is erased.',
  how: 'How they said it',
  ways: { phone: 'by telephone', counter: 'at the counter', paper: 'on paper' },
  button: 'Log it',
};

/** What whoever writes, calls or visits keeps to; nothing where nothing is wished. */
export function standingWishesBox(wishes: readonly StandingWish[], language: Language): Html {
  if (wishes.length === 0) return nothing;
  const items = wishes.map((wish) => html`<li>${WISHES_KEPT[language][wish]}</li>`);
  return html`<section class="card" id="standing-wishes"><h2>${(language === 'ko' ? KO : EN).heading}</h2>
<ul>${joined(items, '\n')}</ul></section>`;
}

/** For who says it by telephone, at the counter or on paper. */
export function standingWishesForm(view: PetitionView): Html {
  const { language, wishes } = view;
  const say = language === 'ko' ? KO : EN;
  const act = 'standing-wishes-said';
  const isSent = view.sent?.act === act;
  return actForm(view, {
    act,
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'standing-wishes-how',
    fields: (typed, marks) => [
      radios(
        'standing-wishes-how',
        'how',
        say.how,
        Object.entries(say.ways),
        typed.how ?? 'phone',
        marks,
      ),
      ...STANDING_WISHES.map((wish) =>
        tick(
          `standing-wishes-${wish}`,
          wish,
          WISHES[language][wish],
          isSent ? typed[wish] === 'yes' : wishes.includes(wish),
          false,
        ),
      ),
    ],
  });
}
