import type { KeptFile } from '../../../shared/lambda/attachments.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { speechCommands } from '../../../shared/petition/commands/speak.ts';
import { CHANGEABLE } from '../../../shared/petition/decide/speak.ts';
import { SOLVED } from '../../../shared/petition/speech/events.ts';
import { filesField } from '../../../shared/presentation/files.ts';
import { filesForm } from '../../../shared/presentation/files-form.ts';
import { fileWords } from '../../../shared/presentation/files-words.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { type Html, html, joined, type Piece } from '../../../shared/web/html.ts';
import type { StatusView } from '../status-view.ts';

/** A form that was refused: why, and what stood in it. */
export interface Refill {
  readonly form: 'message' | 'rating' | 'supplement' | 'takeover';
  readonly refused: RefusalCode;
  readonly typed: string;
  readonly kept: readonly KeptFile[];
  readonly fields?: Readonly<Record<string, string>>;
}

const KO = {
  message: '글 남기기',
  messageLabel: '담당자에게 전할 말',
  messageHint: '더 알릴 것이나 물어볼 것을 적어 주세요. 20,000자까지 쓸 수 있습니다.',
  answeredHint: '답변을 받으신 뒤에도 보내실 수 있습니다. 20,000자까지 쓸 수 있습니다.',
  messageButton: '보내기',
  rating: '답변이 도움이 되었나요?',
  ratingLegend: '답변으로 문제가 해결되었나요?',
  solved: {
    yes: '해결되었습니다',
    partly: '일부만 해결되었습니다',
    no: '해결되지 않았습니다',
  },
  ratingHint: '해결되지 않았다고 하시면 다시 처리하고, 처음과 같은 기한으로 답변드립니다.',
  comment: '덧붙일 말씀(선택)',
  ratingButton: '의견 보내기',
  changed: '의견 바꾸기',
  withdraw: '민원 취하하기',
  'invalid-message': '전할 말을 적어 주십시오. 20,000자까지 쓸 수 있습니다.',
  'invalid-rating': '셋 가운데 하나를 골라 주십시오. 덧붙일 말씀은 2,000자까지 쓸 수 있습니다.',
};
const EN: typeof KO = {
  message: 'Write to us',
  messageLabel: 'Your message to the person in charge',
  messageHint: 'Anything that we should know, or that you want to ask. Up to 20,000 characters.',
  answeredHint: 'You can write to us after the answer too. Up to 20,000 characters.',
  messageButton: 'Send',
  rating: 'Did the answer help?',
  ratingLegend: 'Did the answer solve the matter?',
  solved: { yes: 'Yes, it is solved', partly: 'In part', no: 'No, it is not solved' },
  ratingHint:
    'If you say that it is not solved, we take it up again and answer within the same time as at first.',
  comment: 'Anything to add (optional)',
  ratingButton: 'Send my opinion',
  changed: 'Change my opinion',
  withdraw: 'Withdraw the petition',
  'invalid-message': 'Please write your message, in up to 20,000 characters.',
  'invalid-rating': 'Please choose one of the three; what you add may have up to 2,000 characters.',
};

/** What the petitioner can still say: judge the answer, add a message, withdraw. Each where it is open to them. */
export function speakForms(
  context: PageContext,
  view: StatusView,
  refill: Refill | undefined,
): Piece {
  const { status } = view.petition;
  if (status === 'withdrawn') return false;
  const say = view.petition.language === 'ko' ? KO : EN;
  const waiting = status === 'received' || status === 'accepted';
  return html`${!waiting && status !== 'transferred' && ratingForm(context, view, refill)}
${messageForm(context, view, refill)}
${waiting && html`<p><a href="${pathOf(view)}/withdrawal">${say.withdraw}</a></p>`}`;
}

const pathOf = ({ petition }: StatusView): string => `/petitions/${petition.number}`;

/** The refusal as a summary that leads to its field; undefined where this form was not refused. */
function wrongIn(
  what: 'message' | 'rating',
  view: StatusView,
  say: typeof KO,
  refill: Refill | undefined,
): Html | undefined {
  if (refill?.form !== what) return undefined;
  const words =
    refill.refused === 'invalid-request'
      ? say[`invalid-${what}`]
      : sentenceOf(refill.refused, view.petition.language);
  return alert(html`<a href="#${what}">${words}</a>`, `wrong-${what}`);
}

/** What the petitioner wants to tell whoever has it. */
export function messageForm(context: PageContext, view: StatusView, refill?: Refill): Html {
  const say = view.petition.language === 'ko' ? KO : EN;
  const wrong = wrongIn('message', view, say, refill);
  const hint = view.petition.answers > 0 ? say.answeredHint : say.messageHint;
  // A line end right after the tag is not part of the text.
  const fields = html`
<label for="message">${say.messageLabel}</label>
<p class="quiet" id="message-hint">${hint}</p>
<textarea id="message" name="text" rows="6" required maxlength="${mostOf(speechCommands.message, 'text')}" aria-describedby="${wrong && 'wrong-message '}message-hint"${wrong && html` aria-invalid="true"`}>
${wrong && refill?.typed}</textarea>
${filesField(context, { ...(wrong && refill && { kept: refill.kept }), plain: html`${fileWords(view.petition.language).apart}` })}
<p><button type="submit">${say.messageButton}</button></p>`;
  return html`<h2>${say.message}</h2>
${wrong}${form(context, { action: `${pathOf(view)}/messages`, sends: true }, fields)}
${filesForm(context, { number: view.petition.number, plainOnly: true })}`;
}

/** Whether the answer solved it: one that did not is taken up again. Nothing once that can no longer be changed. */
export function ratingForm(context: PageContext, view: StatusView, refill?: Refill): Piece {
  const say = view.petition.language === 'ko' ? KO : EN;
  const { rating, answers } = view.petition;
  const before = rating?.answer === answers ? rating : undefined;
  if (before && view.now > before.ratedAt + CHANGEABLE) return false;
  const wrong = wrongIn('rating', view, say, refill);
  const choices = SOLVED.map(
    (solved, i) =>
      html`<label class="choice"><input type="radio"${i === 0 && html` id="rating"`} name="solved" value="${solved}" required${before?.solved === solved && ' checked'}> ${say.solved[solved]}</label>`,
  );
  const fields = html`
<fieldset aria-describedby="${wrong && 'wrong-rating '}rating-hint"><legend>${say.ratingLegend}</legend>
<p class="quiet" id="rating-hint">${say.ratingHint}</p>
${joined(choices, '\n')}</fieldset>
<label for="comment">${say.comment}</label>
<textarea id="comment" name="comment" rows="4" maxlength="${mostOf(speechCommands.rating, 'comment')}">
${wrong && refill?.typed}</textarea>
<p><button type="submit">${before ? say.changed : say.ratingButton}</button></p>`;
  return html`<h2>${say.rating}</h2>
${wrong}${form(context, { action: `${pathOf(view)}/rating` }, fields)}`;
}
