import type { Language } from '../../../../shared/kernel/language.ts';
import { alert } from '../../../../shared/web/forms.ts';
import { type Html, html } from '../../../../shared/web/html.ts';

const KO = {
  asked: '중간 안내로 읽히는 글이라 아직 보내지 않았습니다. 어떻게 보낼지 골라 주십시오.',
  how: '이 글을 어떻게 보낼까요?',
  message: '안내로 보내기 (답변 기한은 그대로)',
  answer: '이것이 답변입니다 (기한을 멈추고 기록)',
  hint: '민원인은 7일 안에 "답변이 아니다"라고 할 수 있고, 그때는 다른 사람이 판단합니다.',
};
const EN: typeof KO = {
  asked: 'This reads as an interim word, so it was not sent. Please choose how to send it.',
  how: 'How should it be sent?',
  message: 'As a message (the clock runs on)',
  answer: 'This is the answer (it stops the clock and is recorded)',
  hint: 'The petitioner can say within seven days that it is no answer; then somebody else decides.',
};

/** Why nothing was sent, above the form (P9). */
export const interimAsked = (language: Language): Html =>
  alert(
    html`<a href="#sent-as-message">${(language === 'ko' ? KO : EN).asked}</a>`,
    'wrong-answer',
  );

/** The two ways of a text that reads as interim, within the form: asked once. */
export function interimChoice(language: Language): Html {
  const say = language === 'ko' ? KO : EN;
  return html`<fieldset><legend>${say.how}</legend>
<p class="quiet">${say.hint}</p>
<p><button type="submit" id="sent-as-message" name="sentAs" value="message" formnovalidate>${say.message}</button>
<button type="submit" name="sentAs" value="answer" class="plain">${say.answer}</button></p></fieldset>
`;
}
