import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { dissentCommands } from '../../../shared/petition/commands/dissent.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatUntil } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';

const KO = {
  title: '결정에 대한 이의신청',
  lead: (until: string) => `거부한 결정에 ${until} 이의신청을 하실 수 있습니다.`,
  list: [
    '처음 결정한 사람이 아닌 다른 사람이 10일 안에 다시 살펴 결정하고 알려 드립니다. 어쩔 수 없는 사유가 있으면 미리 알리고 10일을 한 번 늘릴 수 있습니다.',
    '이의신청과 관계없이 행정심판이나 행정소송을 제기하실 수 있습니다.',
    '답변이 늦어진 것에 대한 이의 제기와는 다릅니다.',
  ],
  label: '결정이 잘못되었다고 보시는 까닭',
  hint: '20,000자까지 쓸 수 있습니다.',
  invalid: '까닭을 적어 주십시오. 20,000자까지 쓸 수 있습니다.',
  button: '이의신청하기',
  back: '진행 상황으로 돌아가기',
};
const EN: typeof KO = {
  title: 'Appeal against the decision',
  lead: (until) => `You can appeal against the refusal ${until}.`,
  list: [
    'Somebody other than who decided first looks at it again and tells you within ten days; once, with notice, it may take ten days more.',
    'You may go to an administrative appeal or to court all the same.',
    'This is not the objection to a delay.',
  ],
  label: 'Why you think the decision is wrong',
  hint: 'Up to 20,000 characters.',
  invalid: 'Please write one to 20,000 characters.',
  button: 'Appeal',
  back: 'Back to where it stands',
};

export interface AppealView {
  readonly petition: Petition;
  /** The end of the last day, epoch ms. */
  readonly until: number | undefined;
  /** Why there can be none, a code. */
  readonly why: RefusalCode | undefined;
  readonly refused?: RefusalCode | undefined;
  readonly typed?: string | undefined;
}

/** Against what, until when and to whom; where there can be no appeal, why. */
export function appealPage({ petition, until, why, refused, typed }: AppealView): Page {
  const { language, number } = petition;
  const say = language === 'ko' ? KO : EN;
  const path = `/petitions/${number}`;
  const shell = (context: PageContext, main: Html) =>
    citizenLayout(
      context,
      { title: say.title },
      html`${main}
<p><a href="${path}">${say.back}</a></p>`,
    );
  if (why !== undefined || until === undefined)
    return (context) => shell(context, alert(sentenceOf(why ?? 'not-appealable', language)));
  const words =
    refused && (refused === 'invalid-request' ? say.invalid : sentenceOf(refused, language));
  const wrong = words && alert(html`<a href="#appeal">${words}</a>`, 'wrong');
  const items = say.list.map((item) => html`<li>${item}</li>`);
  const fields = html`
<label for="appeal">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<textarea id="appeal" name="text" rows="10" required maxlength="${mostOf(dissentCommands.appeal, 'text')}" aria-describedby="${wrong && 'wrong '}hint"${wrong && html` aria-invalid="true"`}>
${typed}</textarea>
<p><button type="submit">${say.button}</button></p>`;
  return (context) =>
    shell(
      context,
      html`<p class="lead">${unbroken(say.lead(formatUntil(until, true, language)))}</p>
<ul>${joined(items, '\n')}</ul>
${wrong}${form(context, { action: `${path}/appeals` }, fields)}`,
    );
}
