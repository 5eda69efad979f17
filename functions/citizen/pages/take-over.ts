import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { mostOf } from '../../../shared/petition/commands/fields.ts';
import { takeOverCommands } from '../../../shared/petition/commands/take-over.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { html, type Piece } from '../../../shared/web/html.ts';
import type { StatusView } from '../status-view.ts';
import type { Refill } from './citizen-messages.ts';

const KO = {
  title: '민원인 본인이 직접 이어받기',
  hint: '대신 쓴 민원을 본인이 이어받으면 소식이 본인에게 가고, 새 조회 코드를 본인의 연락처로 보냅니다. 지금 쓰신 조회 코드는 더 쓸 수 없으며, 대신 쓰신 분께 알립니다.',
  name: '이름 (민원에 적힌 민원인 본인의 이름)',
  email: '전자우편',
  phone: '휴대전화',
  either: '전자우편과 휴대전화 가운데 하나는 적어 주세요.',
  button: '이어받기',
  invalid:
    '이름과 연락처를 다시 확인해 주십시오. 적으신 연락처가 맞으면 그대로 다시 보내 주십시오.',
};
const EN: typeof KO = {
  title: 'Take it over yourself',
  hint: 'If this was written for you, news can come to you instead: a new access code goes to your address, the one that you have used opens nothing any more, and the writer is told.',
  name: 'Your name, as it stands in the petition',
  email: 'E-mail',
  phone: 'Mobile telephone',
  either: 'Please give an e-mail address or a mobile number.',
  button: 'Take it over',
  invalid:
    'Please check the name and the contact. If the contact is right as it is, send it again.',
};

/** For whom it was written: their own address instead of the writer's. Nothing where nobody wrote for another. */
export function takeoverForm(
  context: PageContext,
  { petition }: StatusView,
  refill: Refill | undefined,
): Piece {
  if (!petition.byRepresentative || petition.status === 'withdrawn') return false;
  const say = petition.language === 'ko' ? KO : EN;
  const refused = refill?.form === 'takeover' ? refill : undefined;
  const words =
    refused &&
    (refused.refused === 'invalid-request'
      ? say.invalid
      : sentenceOf(refused.refused, petition.language));
  const wrong = words && alert(html`<a href="#takeover-name">${words}</a>`, 'wrong-takeover');
  const typed = (field: string) => refused?.fields?.[field];
  // What is asked about once is taken when it is sent again as it is.
  const asked = ['email', 'phone'].flatMap((field) => typed(field) || []);
  const fields = html`${refused && hidden('confirmed', asked.join('\n'))}
<p class="quiet">${say.hint}</p>
<label for="takeover-name">${say.name}</label>
<input id="takeover-name" name="name" required maxlength="${mostOf(takeOverCommands.takeover, 'name')}" autocomplete="name" value="${typed('name')}">
<p class="quiet" id="takeover-either">${say.either}</p>
<label for="takeover-email">${say.email}</label>
<input id="takeover-email" name="email" type="email" maxlength="${mostOf(takeOverCommands.takeover, 'email')}" autocomplete="email" aria-describedby="takeover-either" value="${typed('email')}">
<label for="takeover-phone">${say.phone}</label>
<input id="takeover-phone" name="phone" type="tel" maxlength="${mostOf(takeOverCommands.takeover, 'phone')}" autocomplete="tel" aria-describedby="takeover-either" value="${typed('phone')}">
<p><button type="submit">${say.button}</button></p>`;
  return html`<details${wrong && ' open'}><summary>${say.title}</summary>
${wrong}${form(context, { action: `/petitions/${petition.number}/takeover` }, fields)}</details>`;
}
