import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { dissentCommands } from '../../../shared/petition/commands/dissent.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { disputeUntil, whyNoDispute } from '../../../shared/petition/decide/dispute.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import { openDispute } from '../../../shared/petition/dispute.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert } from '../../../shared/web/forms.ts';
import { type Html, html, nothing } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { ActView } from '../act-page.ts';
import { actFormPage, actLayout, textField, whyRefused } from './act-form.ts';

const KO = {
  title: '"이것은 답변이 아닙니다"',
  lead: (until: string) => `보내 드린 글이 물으신 것에 대한 답변이 아니면 ${until} 알려 주세요.`,
  list: [
    '글을 쓰거나 승인하지 않은 사람이 살펴보고, 결과와 까닭을 알려 드립니다.',
    '답변이 아니라고 판단하면 처음 약속한 기한대로 다시 처리합니다. 정한 때까지 판단하지 못해도 그렇게 합니다.',
    '답변은 받았으나 해결되지 않았다면, 진행 상황 화면에서 해결되지 않았다고 알려 주세요.',
  ],
  label: '왜 답변이 아닌지 (적지 않으셔도 됩니다)',
  hint: '2,000자까지 쓸 수 있습니다.',
  invalid: '까닭은 2,000자까지 쓸 수 있습니다.',
  button: '답변이 아니라고 알리기',
  back: '진행 상황으로 돌아가기',
  link: '물으신 것에 대한 답변이 아니면 여기에서 알려 주세요',
  runs: (until: string) =>
    `답변이 아니라고 하신 것을 다른 사람이 살펴보고 있습니다. ${until} 알려 드리겠습니다.`,
  upheld: '보내 드린 글이 답변이 아니어서, 처음 약속한 기한대로 다시 처리합니다.',
  denied: '보내 드린 글이 답변이 맞다고 판단했습니다. 까닭은 아래에 있습니다.',
};
const EN: typeof KO = {
  title: '“This is not an answer”',
  lead: (until) => `If what we sent does not answer what you asked, please tell us ${until}.`,
  list: [
    'Somebody who neither wrote nor approved it looks at it, and you are told what was found and why.',
    'If it was no answer, we deal with it again by the date that we promised at first; also if nobody decides in time.',
    'If it is an answer and did not solve the matter, please say so on the status page.',
  ],
  label: 'Why it is no answer (you need not say)',
  hint: 'Up to 2,000 characters.',
  invalid: 'Please write at most 2,000 characters.',
  button: 'Tell us that it is no answer',
  back: 'Back to where it stands',
  link: 'If this does not answer what you asked, please tell us here',
  runs: (until) =>
    `You said that it is no answer. Somebody else is looking at it, and you are told ${until}.`,
  upheld:
    'What we sent was no answer: we deal with it again, by the date that we promised at first.',
  denied: 'We found that what we sent is an answer. The reasons stand below.',
};
const wordsOf = ({ language }: Petition) => (language === 'ko' ? KO : EN);
const untilOf = (at: number, { language }: Petition) => formatUntil(at, isMidnight(at), language);

/** What it means and until when; where it cannot be said, why. */
export function notAnAnswerPage({ petition, at, terms, refused, typed }: ActView): Page {
  const { language } = petition;
  const say = wordsOf(petition);
  const waits = openDispute(petition);
  if (waits)
    return actLayout(
      petition,
      say,
      () => html`<p>${unbroken(say.runs(untilOf(waits.dueAt, petition)))}</p>`,
    );
  const why = whyNoDispute(petition, at, terms);
  const until = disputeUntil(petition, terms);
  if (why !== undefined || until === undefined)
    return actLayout(petition, say, () => alert(sentenceOf(why ?? 'not-answered', language)));
  const wrong = whyRefused(refused, language, { field: 'dispute', invalid: say.invalid });
  return actFormPage(petition, say, {
    lead: unbroken(say.lead(untilOf(until, petition))),
    items: say.list,
    wrong,
    action: 'not-an-answer',
    fields: textField({
      ...{ id: 'dispute', say, rows: 5, required: false },
      most: mostOf(dissentCommands['not-an-answer'], 'text'),
      typed: typed?.text,
      isWrong: wrong !== undefined,
    }),
  });
}

/** On the status page: where it is said, or what becomes of it; nothing where it can be said no more. */
export function disputeLine(petition: Petition, at: number, terms: Terms): Html {
  const say = wordsOf(petition);
  const waits = openDispute(petition);
  if (waits) return html`<p>${unbroken(say.runs(untilOf(waits.dueAt, petition)))}</p>`;
  if (whyNoDispute(petition, at, terms) === undefined)
    return html`<p><a href="/petitions/${petition.number}/not-an-answer">${say.link}</a></p>`;
  const { dispute, answers } = petition;
  return dispute?.outcome && dispute.answer === answers
    ? html`<p>${say[dispute.outcome]}</p>`
    : nothing;
}
