import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { writtenIn } from '../../../shared/web/form-body.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, nothing, type Piece } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { KEPT, type Kept, packed } from '../sign-in/pending-form.ts';

const WORDS = {
  ko: {
    title: '이 기기에서 처음 여셨습니다',
    lead: '본인인지 확인하려고 등록된 직원 메일로 확인 번호 여섯 자리를 보내드립니다. 한 번 확인하면 이 기기에서 12시간 동안 다시 묻지 않습니다.',
    ask: '확인 번호 받기',
    enter: '확인 번호 입력',
    sent: '등록된 직원 메일로 확인 번호를 보냈습니다. 10분 안에 입력해 주십시오.',
    label: '확인 번호',
    hint: '숫자 여섯 자리입니다.',
    button: '열기',
    again: '새 번호 받기',
    late: '메일이 오지 않았거나 시간이 지났으면 새 번호를 받으십시오. 1분에 한 번 보내드립니다.',
    unsent: '보내지 못한 글 (복사해 두십시오)',
    waits: '아직 보내지 않은 글 (확인한 뒤에 그대로 다시 나옵니다)',
    filesGone: '함께 고르신 파일은 받아 두지 못했으니 확인한 뒤에 다시 골라 주십시오.',
    freshTitle: '새 링크를 보내드립니다',
    freshButton: '새 링크 받기',
  },
  en: {
    title: 'This is the first time on this device',
    lead: 'To make sure that it is you, we mail six digits to your address on record. This device then asks no more for twelve hours.',
    ask: 'Mail me a code',
    enter: 'Enter the code',
    sent: 'A code was mailed to your address on record. Please enter it within ten minutes.',
    label: 'Code',
    hint: 'Six digits.',
    button: 'Open',
    again: 'Mail me another code',
    late: 'If no mail came or the time is over, ask for another code, at most once a minute.',
    unsent: 'What was not sent (please copy it)',
    waits: 'What was not sent yet (you will find it again after the code)',
    filesGone: 'The files that you chose were not kept: please choose them again after the code.',
    freshTitle: 'A fresh link',
    freshButton: 'Send me a fresh link',
  },
} as const;

/** What the pages of the door carry from one to the next. */
const onward = (place: string, to: string | undefined): Piece =>
  html`${hidden('place', place)}${to !== undefined && hidden('to', to)}`;

const keptField = (kept: Kept | undefined): Piece => kept && hidden(KEPT, packed(kept));

/** What a link shows on a device that nobody has vouched for: one button, and nothing of the petition. */
export function doorPage({
  place,
  to,
  language,
  again = false,
  kept,
  typed,
  filesGone = false,
}: {
  readonly place: string;
  /** The page that was asked for. */
  readonly to?: string | undefined;
  readonly language: Language;
  /** True when the device is known and the act asks for a fresh code. */
  readonly again?: boolean;
  /** The form that waits for the code. */
  readonly kept?: Kept | undefined;
  /** What somebody wrote in it, or in one that cannot wait. */
  readonly typed?: string | undefined;
  /** Files came with it: nobody was let in, so they were not stored. */
  readonly filesGone?: boolean;
}): Page {
  const say = WORDS[language];
  return (context) =>
    layout(
      context,
      { title: again ? say.enter : say.title },
      html`<p>${again ? sentenceOf('code-again', language) : say.lead}${filesGone ? ` ${say.filesGone}` : ''}</p>
${form(
  context,
  { action: '/desk/session', carriesOut: false },
  html`${onward(place, to)}${keptField(kept)}
<p><button type="submit">${say.ask}</button></p>`,
)}
${unsent(typed, language, kept ? 'waits' : 'unsent')}`,
    );
}

/** What a form would have sent, to be copied. */
export const unsent = (
  typed: string | undefined,
  language: Language,
  label: 'unsent' | 'waits' = 'unsent',
): Html =>
  typed
    ? html`<label for="typed">${WORDS[language][label]}</label>
<textarea id="typed" rows="8" readonly>
${typed}</textarea>`
    : nothing;

/** The form for the mailed code, and a second one for another. */
export function doorCodePage({
  place,
  to,
  language,
  refused,
  kept,
}: {
  readonly place: string;
  readonly to?: string | undefined;
  readonly language: Language;
  readonly refused?: RefusalCode | undefined;
  /** The form that waits for the code. */
  readonly kept?: Kept | undefined;
}): Page {
  const say = WORDS[language];
  const wrong =
    refused === undefined
      ? undefined
      : alert(
          html`<a href="#${refused === 'code-over' ? 'again' : 'code'}">${sentenceOf(refused, language)}</a>`,
          'wrong',
        );
  return (context) =>
    layout(
      context,
      { title: say.enter },
      html`${wrong ?? html`<p>${say.sent}</p>`}
${form(
  context,
  { action: '/desk/session/code', carriesOut: false },
  html`${onward(place, to)}${keptField(kept)}
<label for="code">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="code" name="code" required maxlength="12" inputmode="numeric" autocomplete="one-time-code" aria-describedby="${wrong ? 'wrong hint' : 'hint'}"${wrong && html` aria-invalid="true"`}>
<p><button type="submit">${say.button}</button></p>`,
)}
${form(
  context,
  { action: '/desk/session', carriesOut: false },
  html`${onward(place, to)}${keptField(kept)}
<p class="quiet">${say.late}</p>
<p><button type="submit" class="plain" id="again">${say.again}</button></p>`,
)}
${kept ? unsent(writtenIn(kept.fields), language, 'waits') : ''}`,
    );
}

/** The one button on the page of an expired link. */
export const freshForm = (
  context: PageContext,
  token: string,
  to: string | undefined,
  language: Language,
): Html =>
  form(
    context,
    { action: '/desk/fresh', carriesOut: false },
    html`${hidden('token', token)}${to !== undefined && hidden('to', to)}
<p><button type="submit">${WORDS[language].freshButton}</button></p>`,
  );

/** Says the same whether a link was mailed or not. */
export const freshPage =
  ({ language }: { readonly language: Language }): Page =>
  (context) =>
    layout(
      context,
      { title: WORDS[language].freshTitle },
      html`<p>${sentenceOf('fresh-link-sent', language)}</p>`,
    );
