import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { supplyCommands } from '../../../shared/petition/commands/supply.ts';
import { openSupplement } from '../../../shared/petition/supplement.ts';
import { filesField } from '../../../shared/presentation/files.ts';
import { filesForm } from '../../../shared/presentation/files-form.ts';
import { formatUntil } from '../../../shared/text/dates.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { html, lines, type Piece } from '../../../shared/web/html.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { StatusView } from '../status-view.ts';
import type { Refill } from './citizen-messages.ts';

const KO = {
  heading: '보완해 주실 것이 있습니다',
  until: (until: string) => `${until} 보완해 주세요. 그때까지 답변 기한은 멈춰 있습니다.`,
  label: '보완하실 내용',
  hint: '요청한 것을 적거나, 서류를 사진이나 파일로 붙여 주세요. 둘 가운데 하나만 보내셔도 됩니다.',
  apart:
    '사진과 파일은 아래 ‘보완 서류 보내기’에서 보내 주세요. 글도 함께 보내시려면 먼저 ‘아직 더 보낼 것이 있습니다’에 표시하고 글을 보내 주세요.',
  part: '아직 더 보낼 것이 있습니다 (다 보내실 때까지 기다립니다)',
  button: '보완하기',
  time: '시간이 더 필요하신가요?',
  timeHint: (left: number) => `한 번 누르면 보완 기간이 늘어납니다. ${left}번 더 늘릴 수 있습니다.`,
  timeButton: '기간 늘리기',
  invalid: '보완하실 내용을 20,000자 이하로 적거나 파일을 붙여 주십시오.',
};
const EN: typeof KO = {
  heading: 'We need something more from you',
  until: (until) => `Please send it ${until}. Until then the date of our answer stands still.`,
  label: 'What was missing',
  hint: 'Write what we asked for, or attach the document as a photo or file. One of the two is enough.',
  apart:
    'Please send photos and files under “Send the document” below. To send words as well, tick “There is more to come” and send the words first.',
  part: 'There is more to come (we wait until you have sent all of it)',
  button: 'Send it',
  time: 'Do you need more time?',
  timeHint: (left) =>
    `One press prolongs it. You can do so ${left === 1 ? 'once' : `${left} times`} more.`,
  timeButton: 'Prolong it',
  invalid: 'Please write up to 20,000 characters, or attach a file.',
};

/** What is asked of the petitioner, and the form that answers it; nothing while nothing is. */
export function supplementForm(
  context: PageContext,
  view: StatusView,
  refill: Refill | undefined,
): Piece {
  const { petition, said, prolongable } = view;
  const { language, number } = petition;
  const open = openSupplement(petition);
  if (!open) return false;
  const say = language === 'ko' ? KO : EN;
  const refused = refill?.form === 'supplement' ? refill : undefined;
  const words =
    refused &&
    (refused.refused === 'invalid-request' ? say.invalid : sentenceOf(refused.refused, language));
  const wrong = words && alert(html`<a href="#supplement">${words}</a>`, 'wrong-supplement');
  const asked = said.findLast(({ what }) => what === 'request')?.text ?? '';
  const path = `/petitions/${number}/supplement`;
  const fields = html`
<label for="supplement">${say.label}</label>
<p class="quiet" id="supplement-hint">${say.hint}</p>
<textarea id="supplement" name="text" rows="6" maxlength="${mostOf(supplyCommands.supplement, 'text')}" aria-describedby="${wrong && 'wrong-supplement '}supplement-hint"${wrong && html` aria-invalid="true"`}>
${refused?.typed}</textarea>
${filesField(context, { ...(refused && { kept: refused.kept }), plain: html`${say.apart}`, id: 'supplied' })}
<p class="box"><input type="checkbox" id="supplement-part" name="part" value="yes"><label for="supplement-part">${say.part}</label></p>
<p><button type="submit">${say.button}</button></p>`;
  const more = html`<p class="quiet">${say.timeHint(prolongable)}</p><p><button class="plain" type="submit">${say.timeButton}</button></p>`;
  return html`<h2>${say.heading}</h2>
<p>${unbroken(say.until(formatUntil(open.until, true, language)))}</p>
<blockquote class="asked"><p>${lines(asked)}</p></blockquote>
${wrong}${form(context, { action: path, sends: true }, fields)}
${filesForm(context, { number, plainOnly: true, supplies: true })}
${prolongable > 0 && html`<h3>${say.time}</h3>${form(context, { action: `${path}/time` }, more)}`}`;
}
