import { type Language, sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { isAwaited, type Pledge, type PledgeState } from '../../../shared/petition/pledge.ts';
import { formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { escapeHtml as e, escapeLines } from '../../../shared/text/escape.ts';
import type { Said } from '../conversation.ts';
import { conversationHtml } from './conversation.ts';
import { petitionerRows } from './petitioner.ts';
import { isRedressAct, objectionForm, redressForms, type Sent } from './redress-forms.ts';
import { sheet } from './sheet.ts';

export interface PetitionView {
  readonly petition: Petition;
  readonly content: Readonly<Record<string, unknown>> | undefined;
  readonly language: Language;
  /** What both sides have written since. */
  readonly said: readonly Said[];
  readonly sent?: Sent | undefined;
}

const KO = {
  title: (number: string) => `민원 ${number}`,
  received: '접수',
  due: (until: string) => `${until} 답변해야 합니다.`,
  actBy: (at: string) => `그 전 마지막 근무 시각은 ${at}입니다.`,
  pledges: '약속',
  said: '그 뒤에 주고받은 글',
  states: {
    open: '진행 중',
    kept: '지킴',
    extended: '연장하여 지킴',
    broken: '지키지 못함',
    void: '해당 없음',
  } satisfies Record<PledgeState, string>,
  answer: '답변',
  label: '민원인에게 보낼 답변',
  hint: '20,000자까지 쓸 수 있습니다. 보내면 민원인에게 바로 전달되며 고칠 수 없습니다.',
  button: '답변 보내기',
  answered: (at: string) => `${at}에 답변을 보냈습니다.`,
  again: '더 알려드릴 것이 있으면 한 번 더 보낼 수 있습니다.',
  unsent: '보내지 못한 답변',
  over: '종결되었거나 취하된 민원입니다. 더 하실 일이 없습니다.',
  blank: '답변을 한 글자 이상, 20,000자 이하로 적어 주십시오.',
};
const EN: typeof KO = {
  title: (number) => `Petition ${number}`,
  received: 'Received',
  due: (until) => `To be answered ${until}.`,
  actBy: (at) => `The last staffed minute before it is ${at}.`,
  pledges: 'Pledges',
  said: 'What was written since',
  states: {
    open: 'under way',
    kept: 'kept',
    extended: 'kept within the new date',
    broken: 'not kept',
    void: 'no longer applies',
  },
  answer: 'Answer',
  label: 'Your answer to the petitioner',
  hint: 'Up to 20,000 characters. It goes to the petitioner at once and cannot be changed.',
  button: 'Send the answer',
  answered: (at) => `It was answered on ${at}.`,
  again: 'If there is more to say, you can send another answer.',
  unsent: 'The answer that was not sent',
  over: 'The petition is closed or withdrawn. There is nothing left to do.',
  blank: 'Please write an answer of one to 20,000 characters.',
};

/** The petition, what was promised, and one form to answer it. */
export function petitionPage({ petition, content, language, said, sent }: PetitionView): string {
  const { number, status, receivedAt, answeredAt, pledges } = petition;
  const say = language === 'ko' ? KO : EN;
  const next = pledges.find(isAwaited);
  const { refused, typed } = answerSent(sent);
  const due = next && [
    say.due(until(next, language)),
    ...(next.actBy < next.dueAt ? [say.actBy(formatInstant(next.actBy, language))] : []),
  ];
  const over = status === 'closed' || status === 'withdrawn';
  const own = petition.language; // a citizen's text is read aloud in the citizen's language
  const rows = [
    [say.received, formatInstant(receivedAt, language)],
    ...petitionerRows(petition, content, language),
  ];
  return sheet(
    language,
    say.title(number),
    `${due ? `<p class="lead">${e(due.join(' '))}</p>` : ''}
<dl>${rows.map(([label = '', value = '']) => `<dt>${e(label)}</dt><dd>${e(value)}</dd>`).join('')}</dl>
<article lang="${own}"><h2>${e(String(content?.title ?? ''))}</h2><p>${escapeLines(String(content?.body ?? ''))}</p></article>
${said.length > 0 ? `<h2>${say.said}</h2>\n${conversationHtml(said, 'toStaff', language, own)}` : ''}
${redressForms(petition, language, sent)}<h2>${say.pledges}</h2>
<ul>${pledges.map((pledge) => `<li>${e(`${pledge.clause}: ${say.states[pledge.state]} (${until(pledge, language)})`)}</li>`).join('\n')}</ul>
<h2>${say.answer}</h2>
${answeredAt === undefined ? '' : `<p>${e(say.answered(formatInstant(answeredAt, language)))}${over ? '' : ` ${say.again}`}</p>`}
${over ? unsent(say, typed) : answerForm(number, own, say, refused && wordsFor(refused, language), typed)}
${objectionForm(petition, language)}`,
  );
}

const answerSent = (sent: Sent | undefined) =>
  sent && !isRedressAct(sent.act)
    ? { refused: sent.refused, typed: sent.fields.text ?? '' }
    : { refused: undefined, typed: undefined };

const until = ({ dueAt }: Pledge, language: Language) =>
  formatUntil(dueAt, isMidnight(dueAt), language);

const wordsFor = (refused: string, language: Language): string =>
  refused === 'invalid-request'
    ? (language === 'ko' ? KO : EN).blank
    : sentenceOf(refused, language);

function answerForm(
  number: string,
  lang: Language,
  say: typeof KO,
  wrong = '',
  typed = '',
): string {
  // A line end right after the tag is not part of the text.
  return `${wrong && `<p class="wrong" id="wrong" role="alert"><a href="#text">${e(wrong)}</a></p>`}
<form method="post" action="/desk/answer">
<input type="hidden" name="number" value="${e(number)}">
<label for="text">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<textarea id="text" name="text" lang="${lang}" rows="12" required maxlength="20000" aria-describedby="${wrong ? 'wrong hint' : 'hint'}"${wrong && ' aria-invalid="true"'}>
${e(typed)}</textarea>
<p><button type="submit">${say.button}</button></p></form>`;
}

/** Nothing more can be sent; what was typed is not lost either. */
const unsent = (say: typeof KO, typed: string | undefined): string =>
  typed === undefined
    ? `<p>${say.over}</p>`
    : `<p class="wrong" role="alert">${say.over}</p>
<label for="text">${say.unsent}</label>
<textarea id="text" rows="12" readonly>
${e(typed)}</textarea>`;
