import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { URGED } from '../../../shared/petition/urged.ts';
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
    asked: '누가 취하해 달라고 부탁하거나 권했습니까? (답하지 않으셔도 됩니다)',
    forAudit:
      '어떻게 답하셔도 취하는 그대로 됩니다. 답은 감사 부서만 봅니다. 감사 부서가 이 민원을 맡았다면 기관장만 봅니다. 담당자와 담당 부서는 볼 수 없습니다.',
    urged: {
      no: '아니요, 제가 정했습니다',
      yes: '예, 누가 부탁하거나 권했습니다',
      unsaid: '답하지 않겠습니다',
    },
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
    asked: 'Did somebody ask you to withdraw it? (you need not answer)',
    forAudit:
      'Whatever you answer, the petition is withdrawn. Only our audit reads the answer; where audit dealt with this petition itself, only our director does. The person in charge and the department cannot see it.',
    urged: {
      no: 'No, I decided it myself',
      yes: 'Yes, somebody asked me to',
      unsaid: 'I do not want to say',
    },
    button: 'Withdraw it',
    back: 'Go back without withdrawing',
    look: 'Back to where it stands',
  },
} as const;

/**
 * What a withdrawal means, and the one button that does it, with the question whether somebody asked them to: nothing is ticked before, and
 * nothing must be. Where it cannot be done, why.
 */
export function withdrawalPage(
  { number, language }: Pick<Petition, 'number' | 'language'>,
  refused?: RefusalCode,
): Page {
  const say = WORDS[language];
  const path = `/petitions/${number}`;
  const items = say.list.map((line) => html`<li>${line}</li>`);
  const choices = URGED.map(
    (urged) =>
      html`<label class="choice"><input type="radio" name="urged" value="${urged}"> ${say.urged[urged]}</label>`,
  );
  const fields = html`<fieldset aria-describedby="for-audit"><legend>${say.asked}</legend>
<p class="quiet" id="for-audit">${say.forAudit}</p>
${joined(choices, '\n')}</fieldset>
<p><button type="submit">${say.button}</button></p>`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      refused === undefined
        ? html`<p class="lead">${say.means(number)}</p>
<ul>${joined(items, '\n')}</ul>
${form(context, { action: `${path}/withdrawal` }, fields)}
<p><a href="${path}">${say.back}</a></p>`
        : html`${alert(sentenceOf(refused, language))}
<p><a href="${path}">${say.look}</a></p>`,
    );
}
