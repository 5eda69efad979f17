import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { html, joined } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';

const WORDS = {
  ko: {
    title: '민원을 취하하시겠습니까?',
    means: (number: string) => `민원 ${number}의 처리를 멈추고 끝냅니다.`,
    list: [
      '답변을 드리지 않으며, 약속한 답변 기한도 더는 적용되지 않습니다.',
      '이미 지키지 못한 약속은 기록에 그대로 남습니다.',
      '취하한 뒤에는 되돌릴 수 없습니다. 다시 필요하시면 새로 신청하실 수 있습니다.',
      '보내신 글과 처리 과정은 지금처럼 보실 수 있습니다.',
    ],
    button: '취하합니다',
    back: '취하하지 않고 돌아가기',
    look: '진행 상황으로 돌아가기',
  },
  en: {
    title: 'Do you want to withdraw the petition?',
    means: (number: string) => `We stop working on petition ${number} and end it.`,
    list: [
      'You will get no answer, and the dates that we promised no longer apply.',
      'A promise that we have already broken stays on the record.',
      'It cannot be undone. If you need it after all, you can send a new petition.',
      'You can still see what you wrote and what happened.',
    ],
    button: 'Withdraw it',
    back: 'Go back without withdrawing',
    look: 'Back to where it stands',
  },
} as const;

/** What a withdrawal means, and the one button that does it; where it cannot be done, why. */
export function withdrawalPage(
  { number, language }: Pick<Petition, 'number' | 'language'>,
  refused?: RefusalCode,
): Page {
  const say = WORDS[language];
  const path = `/petitions/${number}`;
  const items = say.list.map((line) => html`<li>${line}</li>`);
  const button = html`<p><button type="submit">${say.button}</button></p>`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      refused === undefined
        ? html`<p class="lead">${say.means(number)}</p>
<ul>${joined(items, '\n')}</ul>
${form(context, { action: `${path}/withdrawal` }, button)}
<p><a href="${path}">${say.back}</a></p>`
        : html`${alert(sentenceOf(refused, language))}
<p><a href="${path}">${say.look}</a></p>`,
    );
}
