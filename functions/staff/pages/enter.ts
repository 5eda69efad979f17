import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Page } from '../../../shared/web/context.ts';
import { alert, form } from '../../../shared/web/forms.ts';
import { html } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';

const KO = {
  title: '업무 화면 들어가기',
  lead: '등록된 업무 메일 주소를 적으시면 들어오는 링크를 그 주소로 보내드립니다. 비밀번호는 없습니다.',
  label: '업무 메일 주소',
  button: '링크 받기',
  wrong: '메일 주소를 적어 주십시오. 예: name@example.org',
  sentTitle: '메일을 확인해 주십시오',
  late: '5분이 지나도 메일이 오지 않으면 주소를 확인하고 다시 받으십시오. 주소가 등록되어 있는지는 부서의 조직 정보 담당자에게 물어보십시오.',
  again: '다시 받기',
};
const EN: typeof KO = {
  title: 'Enter the desk',
  lead: 'Type your office address as it is on record, and we mail you a link. There is no password.',
  label: 'Office address',
  button: 'Mail me a link',
  wrong: 'Please type a mail address, such as name@example.org.',
  sentTitle: 'Please look at your mail',
  late: 'If no mail has come after five minutes, check the address and ask again. Whoever keeps the office data of your department can tell whether it is on record.',
  again: 'Ask again',
};

/** The way in for whoever has no mail with a link. What was typed wrongly stays. */
export const enterPage =
  ({
    language,
    wrong = false,
    email = '',
  }: {
    readonly language: Language;
    readonly wrong?: boolean;
    readonly email?: string;
  }): Page =>
  (context) => {
    const say = language === 'ko' ? KO : EN;
    return layout(
      context,
      { title: say.title },
      html`${wrong && alert(html`<a href="#email">${say.wrong}</a>`, 'wrong')}
<p id="lead">${say.lead}</p>
${form(
  context,
  { action: '/desk', carriesOut: false, novalidate: true },
  html`<label for="email">${say.label}</label>
<input id="email" name="email" type="email" maxlength="254" autocomplete="email" value="${email}" aria-describedby="${wrong ? 'wrong' : 'lead'}"${wrong && html` aria-invalid="true"`}>
<p><button type="submit">${say.button}</button></p>`,
)}`,
    );
  };

/** Says the same whether the address is on record or not. */
export const linkSentPage =
  ({ language }: { readonly language: Language }): Page =>
  (context) => {
    const say = language === 'ko' ? KO : EN;
    return layout(
      context,
      { title: say.sentTitle },
      html`<p>${sentenceOf('desk-link-sent', language)}</p>
<p>${say.late}</p>
<p><a href="/desk">${say.again}</a></p>`,
    );
  };
