import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { dissentCommands } from '../../../shared/petition/commands/dissent.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { appealUntil, whyNoAppeal } from '../../../shared/petition/decide/appeal.ts';
import { formatUntil } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert } from '../../../shared/web/forms.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, actLayout, textField, whyRefused } from './act-form.ts';

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

/** Against what, until when and to whom; where there can be no appeal, why. */
export function appealPage({ petition, at, terms, refused, typed }: ActView): Page {
  const { language } = petition;
  const say = language === 'ko' ? KO : EN;
  const until = appealUntil(petition, terms);
  const why = whyNoAppeal(petition, at, terms);
  if (why !== undefined || until === undefined)
    return actLayout(petition, say, () => alert(sentenceOf(why ?? 'not-appealable', language)));
  const wrong = whyRefused(refused, language, { field: 'appeal', invalid: say.invalid });
  return actFormPage(petition, say, {
    lead: unbroken(say.lead(formatUntil(until, true, language))),
    items: say.list,
    wrong,
    action: 'appeals',
    fields: textField({
      ...{ id: 'appeal', say, rows: 10, required: true },
      most: mostOf(dissentCommands.appeal, 'text'),
      typed: typed?.text,
      isWrong: wrong !== undefined,
    }),
  });
}
