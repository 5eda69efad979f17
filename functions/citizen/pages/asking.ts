import { mayBeAskedAtAll } from '../../../shared/petition/decide/asking.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';

const KO = {
  title: '한 가지 물음',
  open: '한 가지만 여쭙겠습니다. 여기에서 답해 주세요',
  off: '처리한 뒤에 한 가지만 여쭤봐도 될까요? 약속을 지켰는지 알기 위해서입니다.',
  how: (days: number) =>
    `뽑힌 분께만, ${days}일에 한 번까지만 여쭙습니다. 남겨 주신 연락처만 쓰고, 답은 담당자에게 알리지 않습니다. 여쭙지 않아도 처리는 똑같습니다.`,
  agree: '네, 여쭤보셔도 좋습니다',
  on: '처리한 뒤에 한 가지를 여쭤봐도 좋다고 하셨습니다.',
  stop: '이제 여쭙지 마세요',
};
const EN: typeof KO = {
  title: 'One question afterwards',
  open: 'We have one question for you. Please answer it here',
  off: 'May we ask you one question afterwards? It tells us whether we kept a promise.',
  how: (days) =>
    `We ask only those who are drawn by lot, each at most once in ${days} days. We use nothing but the contact that you gave, and whoever deals with your petition is not told what you answer. Without it your petition is dealt with in the same way.`,
  agree: 'Yes, you may ask me',
  on: 'You said that we may ask you one question afterwards.',
  stop: 'Do not ask me any more',
};

/** On the status page: a question that waits, and whether they may be asked; off until they say so. */
export function askingSection(
  context: PageContext,
  { petition, questions, terms }: Pick<StatusView, 'petition' | 'questions' | 'terms'>,
): Html {
  const { number, language, mayBeAsked = false, status } = petition;
  if (!mayBeAskedAtAll(petition) || (status === 'withdrawn' && !mayBeAsked)) return nothing;
  const say = language === 'ko' ? KO : EN;
  const open = questions
    .filter(({ asked }) => asked.answer === undefined)
    .map(({ token }) => html`<p><a href="/asked/${token}">${say.open}</a></p>`);
  const choice = form(
    context,
    { action: `/petitions/${number}/asking` },
    html`${hidden('agrees', mayBeAsked ? 'no' : 'yes')}<p><button type="submit" class="plain">${mayBeAsked ? say.stop : say.agree}</button></p>`,
  );
  const asks = mayBeAsked
    ? html`<p>${say.on}</p>`
    : html`<p>${unbroken(say.off)}</p>
<p class="quiet">${unbroken(say.how(terms.charter.terms.asking.restDays))}</p>`;
  return html`<h2>${say.title}</h2>
${joined(open, '\n')}
${asks}
${choice}`;
}
