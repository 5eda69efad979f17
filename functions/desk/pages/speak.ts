import type { KeptFile } from '../../../shared/lambda/attachments.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { CHANGEABLE } from '../../../shared/petition/decide/speak.ts';
import { SOLVED } from '../../../shared/petition/events-speech.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import type { StatusView } from '../status-view.ts';
import { filesField, WITH_FILES } from './files.ts';

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
  ratingHint: '해결되지 않았다고 하시면 다시 처리하고, 접수할 때와 같은 기한으로 답변드립니다.',
  comment: '덧붙일 말씀(선택)',
  ratingButton: '의견 보내기',
  changed: '의견 바꾸기',
  withdraw: '민원 취하하기',
  'invalid-message': '전할 말을 한 글자 이상, 20,000자 이하로 적어 주십시오.',
  'invalid-rating': '셋 가운데 하나를 고르고, 덧붙일 말씀은 2,000자 이하로 적어 주십시오.',
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
  'invalid-message': 'Please write a message of one to 20,000 characters.',
  'invalid-rating': 'Please choose one of the three; what you add may have up to 2,000 characters.',
};

/** What the petitioner can still say: judge the answer, add a message, withdraw. Each where it is open to them. */
export function speakForms(view: StatusView, refill: Refill | undefined): string {
  const { status } = view.petition;
  if (status === 'withdrawn') return '';
  const say = view.petition.language === 'ko' ? KO : EN;
  const waiting = status === 'received' || status === 'accepted';
  return `${waiting || status === 'transferred' ? '' : ratingForm(view, say, refill)}
${messageForm(view, say, refill)}
${waiting ? `<p><a href="${pathOf(view)}/withdrawal">${say.withdraw}</a></p>` : ''}`;
}

const pathOf = ({ petition }: StatusView): string => `/petitions/${e(petition.number)}`;

/** The refusal as a summary that leads to its field; empty where this form was not refused. */
function wrongIn(
  form: 'message' | 'rating',
  view: StatusView,
  say: typeof KO,
  refill: Refill | undefined,
): string {
  if (refill?.form !== form) return '';
  const words =
    refill.refused === 'invalid-request'
      ? say[`invalid-${form}`]
      : sentenceOf(refill.refused, view.petition.language);
  return `<p class="wrong" id="wrong-${form}" role="alert"><a href="#${form}">${e(words)}</a></p>`;
}

function messageForm(view: StatusView, say: typeof KO, refill: Refill | undefined): string {
  const wrong = wrongIn('message', view, say, refill);
  const hint = view.petition.answers > 0 ? say.answeredHint : say.messageHint;
  // A line end right after the tag is not part of the text.
  return `<h2>${say.message}</h2>
${wrong}<form method="post" action="${pathOf(view)}/messages" ${WITH_FILES}>
<label for="message">${say.messageLabel}</label>
<p class="quiet" id="message-hint">${hint}</p>
<textarea id="message" name="text" rows="6" required maxlength="20000" aria-describedby="${wrong ? 'wrong-message ' : ''}message-hint"${wrong && ' aria-invalid="true"'}>
${e(wrong ? (refill?.typed ?? '') : '')}</textarea>
${filesField(view.petition.language, wrong ? refill?.kept : [])}
<p><button type="submit">${say.messageButton}</button></p></form>`;
}

function ratingForm(view: StatusView, say: typeof KO, refill: Refill | undefined): string {
  const { rating, answers } = view.petition;
  const before = rating?.answer === answers ? rating : undefined;
  if (before && view.now > before.ratedAt + CHANGEABLE) return '';
  const wrong = wrongIn('rating', view, say, refill);
  const choices = SOLVED.map(
    (solved, i) =>
      `<label class="choice"><input type="radio"${i === 0 ? ' id="rating"' : ''} name="solved" value="${solved}" required${before?.solved === solved ? ' checked' : ''}> ${say.solved[solved]}</label>`,
  );
  return `<h2>${say.rating}</h2>
${wrong}<form method="post" action="${pathOf(view)}/rating">
<fieldset aria-describedby="${wrong ? 'wrong-rating ' : ''}rating-hint"><legend>${say.ratingLegend}</legend>
<p class="quiet" id="rating-hint">${say.ratingHint}</p>
${choices.join('\n')}</fieldset>
<label for="comment">${say.comment}</label>
<textarea id="comment" name="comment" rows="4" maxlength="2000">
${e(wrong ? (refill?.typed ?? '') : '')}</textarea>
<p><button type="submit">${before ? say.changed : say.ratingButton}</button></p></form>`;
}
