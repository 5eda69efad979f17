import { isAnswerAwaited } from '../../../shared/petition/late.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { foremost } from '../../../shared/petition/pledge.ts';
import { formatDue, isMidnight } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';
import { messageForm } from './citizen-messages.ts';
import { whoIsThere } from './sent.ts';

const KO = {
  title: '바뀐 기한에 동의하지 않으시면',
  dates: (due: string, former: string) => `처음 기한은 ${former}, 바뀐 기한은 ${due}입니다.`,
  date: (due: string) => `답변 기한은 ${due}입니다.`,
  none: '지금은 기다리는 답변 기한이 없습니다.',
  means: [
    '동의하지 않으시는 까닭을 아래에 적어 주시면 담당자에게 바로 전해지고, 민원 기록에 남습니다.',
    '바뀐 기한은 그동안에도 그대로입니다. 한 번 더 늘리려면 먼저 동의를 받아야 합니다.',
    '바뀐 기한까지 답변이 없으면 늦은 처리에 이의를 제기하실 수 있습니다.',
  ],
  object: '늦은 처리에 이의 제기하기',
  back: '진행 상황 보기',
};
const EN: typeof KO = {
  title: 'If you do not agree with the new date',
  dates: (due, former) => `The first date was ${former}; the new one is ${due}.`,
  date: (due) => `The answer is due ${due}.`,
  none: 'No date of an answer is open now.',
  means: [
    'Write below why you do not agree: it goes to the person in charge at once and stays on the record of your petition.',
    'Meanwhile the new date stays. To move it once more we need your consent first.',
    'If there is no answer by the new date, you can object to the delay.',
  ],
  object: 'Object to the delay',
  back: 'See how your petition stands',
};

/** The date that holds and the one before it, epoch ms; undefined while none is open. */
export function changedDate({
  pledges,
}: Petition): { readonly dueAt: number; readonly formerDueAt: number | undefined } | undefined {
  const open = foremost(pledges);
  if (!open) return undefined;
  // A matter of facts has a pledge of its own: the one that it replaced had the date that was told first.
  const replaced = open.rule === 'within-7d' && pledges.find(({ rule }) => rule === 'within-24h');
  return { dueAt: open.dueAt, formerDueAt: open.originalDueAt ?? (replaced || undefined)?.dueAt };
}

/** What a new date means for whoever does not agree, and the form that says so. */
export function datesPage(view: StatusView): Page {
  const { petition } = view;
  const { language, number } = petition;
  const say = language === 'ko' ? KO : EN;
  const dated = (at: number) => formatDue(at, isMidnight(at), language);
  const changed = changedDate(petition);
  const lead = !changed
    ? say.none
    : changed.formerDueAt === undefined
      ? say.date(dated(changed.dueAt))
      : say.dates(dated(changed.dueAt), dated(changed.formerDueAt));
  const path = `/petitions/${number}`;
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      html`<p class="lead">${unbroken(lead)}</p>
${
  isAnswerAwaited(petition) &&
  html`<ul>${say.means.map((item) => html`<li>${item}</li>`)}</ul>
<p>${whoIsThere(view)}</p>
${messageForm(context, view)}
<p><a href="${path}/objection">${say.object}</a></p>`
}
<p><a href="${path}">${say.back}</a></p>`,
    );
}
