import { canBeReached } from '../../../shared/petition/reach.ts';
import { formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ImprovementView } from '../improvement.ts';
import type { StatusView } from '../status-view.ts';

const KO = {
  title: '나중에 다시 살펴보는 일',
  until: (until: string) => `${until} 다시 살펴보겠습니다.`,
  endings: {
    done: '이제 바뀌었습니다.',
    'given-up': '다시 살펴보았으나 바꾸지 못하게 되었습니다. 죄송합니다.',
  },
  wish: '나중에 바뀌면 알려 주세요',
  button: '저장하기',
};
const EN: typeof KO = {
  title: 'What we look at again',
  until: (until) => `We will look at it again ${until}.`,
  endings: {
    done: 'It has changed now.',
    'given-up': 'We looked at it again and cannot change it. We are sorry.',
  },
  wish: 'Tell me if it changes later',
  button: 'Save',
};

/** What was not possible or was promised: what it is about, when it is looked at again, and what came of it (P19, P18.4). */
export function improvements(context: PageContext, view: StatusView): Html {
  if (view.improvements.length === 0) return nothing;
  const say = view.petition.language === 'ko' ? KO : EN;
  return html`<h2>${say.title}</h2>
${joined(
  view.improvements.map((one) => oneOf(context, one, view, say)),
  '\n',
)}
`;
}

function oneOf(
  context: PageContext,
  { item, sentence, until, ending, result, wished }: ImprovementView,
  { petition }: StatusView,
  say: typeof KO,
): Html {
  const { number, language } = petition;
  const when = until !== undefined && formatUntil(until, isMidnight(until), language);
  const asks = ending === undefined && canBeReached(petition);
  const id = `wish-${item}`;
  return html`<section class="card"><p lang="${sentence.lang}">${sentence.text}</p>
${when && html`<p>${unbroken(say.until(when))}</p>`}${ending && html`<p><strong>${say.endings[ending]}</strong></p>`}
${result && html`<blockquote lang="${result.lang}">${lines(result.text)}</blockquote>`}
${
  asks &&
  form(
    context,
    { action: `/petitions/${number}/improvements` },
    html`${hidden('item', item)}<p class="box"><input type="checkbox" id="${id}" name="wished" value="yes"${wished && ' checked'}><label for="${id}">${say.wish}</label></p>
<p><button type="submit" class="plain">${say.button}</button></p>`,
  )
}</section>`;
}
