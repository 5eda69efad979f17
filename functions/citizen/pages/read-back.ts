import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { readBackCommands } from '../../../shared/petition/commands/read-back.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { ReadBackAnswer } from '../../../shared/petition/read-back/events.ts';
import type { ReadBackCard } from '../../../shared/petition/read-back/state.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, lines, nothing } from '../../../shared/web/html.ts';
import type { ActView } from '../act-page.ts';
import type { StatusView } from '../status-view.ts';
import { actLayout, textField, whyRefused } from './act-form.ts';

const KO = {
  title: '전화로 하신 말씀',
  lead: (day: string) => `${day} 통화에서 하신 말씀을 이렇게 확인했습니다.`,
  ask: '하신 말씀과 같은지 알려 주세요.',
  right: '제 말이 맞습니다',
  wrong: '제 말과 다릅니다',
  isRight: '맞다고 알려 주셨습니다. 고맙습니다.',
  isWrong: '하신 말씀과 다르다고 알려 주셨습니다. 담당자에게 전했습니다.',
  words: '어떻게 말씀하셨는지 적기',
  label: '어떻게 말씀하셨습니까? (적지 않으셔도 됩니다)',
  hint: '1,000자까지 쓸 수 있습니다.',
  invalid: '1,000자까지 쓸 수 있습니다.',
  send: '담당자에게 전하기',
  none: '전화에서 확인한 말씀이 없습니다.',
  back: '진행 상황으로 돌아가기',
};
const EN: typeof KO = {
  title: 'What you said on the telephone',
  lead: (day) => `In the call of ${day} we said this back to you.`,
  ask: 'Please tell us whether it is what you said.',
  right: 'That is right',
  wrong: 'That is not what I said',
  isRight: 'You told us that it is right. Thank you.',
  isWrong: 'You told us that it is not what you said. The person in charge was told.',
  words: 'Write what you had said',
  label: 'What had you said? (you need not say)',
  hint: 'Up to 1,000 characters.',
  invalid: 'Please write at most 1,000 characters.',
  send: 'Tell the person in charge',
  none: 'There is no sentence of a call.',
  back: 'Back to where it stands',
};
const wordsOf = ({ language }: Pick<Petition, 'language'>) => (language === 'ko' ? KO : EN);
const pathOf = ({ number }: Petition) => `/petitions/${number}/read-back`;

/** The sentence that its page is about: the one that was judged last, or else the latest. */
export const judgedLast = ({ readBacks = [] }: Petition): ReadBackCard | undefined =>
  readBacks.toSorted((a, b) => (a.answeredAt ?? 0) - (b.answeredAt ?? 0)).at(-1);

/** The sentence with both presses, and where they say that it is wrong, what they had said. */
export function readBackPage({ petition, text, refused, typed }: ActView): Page {
  const say = { ...wordsOf(petition), button: '' };
  const card = judgedLast(petition);
  if (!card || text === undefined)
    return actLayout(petition, say, () => html`<p class="lead">${say.none}</p>`);
  const wrong = whyRefused(refused, petition.language, {
    field: 'read-back',
    invalid: say.invalid,
  });
  const isOpen = card.answer === 'wrong' || wrong !== undefined;
  return actLayout(
    petition,
    say,
    (context) => html`${wrong}${cardHtml(context, { petition, card, text })}
${isOpen && wordsForm(context, { petition, card, typed: typed?.text, isWrong: wrong !== undefined })}`,
  );
}

interface Shown {
  readonly petition: Petition;
  readonly card: ReadBackCard;
  readonly text: string;
}

/** What was said back, and a press for each answer that was not given yet. */
function cardHtml(context: PageContext, { petition, card, text }: Shown): Html {
  const say = wordsOf(petition);
  // Neither weighs more than the other.
  const press = (answer: ReadBackAnswer) =>
    form(
      context,
      { action: pathOf(petition) },
      html`${hidden('readBack', card.id)}${hidden('answer', answer)}
<p><button type="submit" class="plain">${say[answer]}</button></p>`,
    );
  const { answer } = card;
  const stands = answer && (answer === 'right' ? say.isRight : say.isWrong);
  return html`<p>${say.lead(formatDay(card.at, petition.language))}</p>
<blockquote>${lines(text)}</blockquote>
<p>${stands ? html`<strong>${stands}</strong>` : say.ask}</p>
${answer !== 'right' && press('right')}${answer !== 'wrong' && press('wrong')}`;
}

function wordsForm(
  context: PageContext,
  {
    petition,
    card,
    typed,
    isWrong,
  }: Omit<Shown, 'text'> & { readonly typed: string | undefined; readonly isWrong: boolean },
): Html {
  const say = wordsOf(petition);
  const most = mostOf(readBackCommands['read-back'], 'text');
  return form(
    context,
    { action: pathOf(petition) },
    html`${hidden('readBack', card.id)}${hidden('answer', 'wrong')}
${textField({ ...{ id: 'read-back', say, rows: 4, required: false }, most, typed, isWrong })}
<p><button type="submit">${say.send}</button></p>`,
  );
}

/** On the status page: each sentence of a call. */
export function readBackCards(context: PageContext, { petition, readBacks }: StatusView): Html {
  if (readBacks.length === 0) return nothing;
  const say = wordsOf(petition);
  const cards = readBacks.map(
    ({ card, text }) =>
      html`<section class="card">${cardHtml(context, { petition, card, text })}${
        card.answer === 'wrong' && html`<p><a href="${pathOf(petition)}">${say.words}</a></p>`
      }</section>`,
  );
  return html`<h2>${say.title}</h2>
${joined(cards, '\n')}`;
}
