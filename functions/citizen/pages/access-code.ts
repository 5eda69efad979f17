import type { Language } from '../../../shared/kernel/language.ts';
import { ACCESS_CODE } from '../../../shared/lambda/body.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Help } from '../../../shared/presentation/help.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { withParticle } from '../../../shared/text/particles.ts';
import type { Page } from '../../../shared/web/context.ts';
import { writtenIn } from '../../../shared/web/form-body.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { html } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';

/** Pages of a petition to which links of mails lead: whoever has to type the code first arrives there all the same. */
export const LEADS = [
  '/objection',
  '/receipt',
  '/rating',
  '/dates',
  '/appeal',
  '/withdrawal',
  '/apology',
  '/callback',
  '/not-an-answer',
  '/visit',
  '/home-visit',
  '/rude',
  '/read-back',
  '/standing-wishes',
] as const;
export type Leads = (typeof LEADS)[number];

export interface CodeView {
  /** As it stands in the address: known or not, the page is the same. */
  readonly number: string;
  readonly language: Language;
  readonly help: Help | undefined;
  readonly refused?: RefusalCode | undefined;
  /** What was done just now, a code. */
  readonly done?: NewsCode;
  /** The page of the petition that the code leads to; its status otherwise. */
  readonly leads?: Leads | undefined;
  /** A form that waits for the code: it is sent with it. */
  readonly resend?:
    | {
        readonly action: string;
        readonly fields: Readonly<Record<string, string>>;
        /** Files came with it: nobody was let in, so they were not stored. */
        readonly filesGone: boolean;
      }
    | undefined;
}

const WORDS = {
  ko: {
    title: '민원 처리 현황 조회',
    number: '접수번호',
    lead: '신청하실 때 받으신 조회 코드를 입력해 주십시오.',
    label: '조회 코드',
    hint: html`4자리씩 세 묶음입니다. 보기: <span class="whole">ABCD-EFGH-JKMN</span>. 대문자와 소문자, 줄표는 가리지 않습니다.`,
    button: '조회하기',
    resendLead:
      '조회 코드는 한 시간 동안만 기억합니다. 코드를 다시 입력하시면 하시던 일을 이어서 바로 보냅니다.',
    resend: '코드 확인하고 보내기',
    waits: '아직 보내지 않은 글 (코드를 입력하면 보냅니다)',
    filesGone: '함께 고르신 파일은 받아 두지 못했습니다. 글을 보내신 뒤 다시 붙여 주십시오.',
    lost: '조회 코드를 잃어버리셨나요?',
    lostHint: '민원에 적으신 연락처로 새 조회 코드를 보내 드립니다.',
    lostButton: '새 조회 코드 받기',
    help: (name: string, phone: string) =>
      `조회 코드는 접수증과 접수 안내 메일에 있습니다. 찾지 못하시면 ${withParticle(name, '으로/로')} 전화해 주십시오: ${phone}.`,
  },
  en: {
    title: 'Where your petition stands',
    number: 'Receipt number',
    lead: 'Please enter the access code that you were given at the receipt.',
    label: 'Access code',
    hint: html`Three groups of four, such as <span class="whole">ABCD-EFGH-JKMN</span>. Capitals and dashes make no difference.`,
    button: 'Look it up',
    resendLead:
      'This device remembers the code for an hour only. Enter it again, and what you were doing is sent at once.',
    resend: 'Check the code and send',
    waits: 'Not sent yet (it is sent with the code)',
    filesGone:
      'The files that you chose were not kept. Please attach them again after the text is sent.',
    lost: 'Have you lost the code?',
    lostHint: 'A new one goes to the contact that stands in the petition.',
    lostButton: 'Send me a new code',
    help: (name: string, phone: string) =>
      `The code stands on the receipt page and in the receipt mail. If you cannot find it, please call ${name}: ${phone}.`,
  },
} as const;

/** One form that asks for the access code. */
export function codePage(view: CodeView): Page {
  const { number, language, help, refused, leads, done, resend } = view;
  const say = WORDS[language];
  const path = `/petitions/${encodeURIComponent(number)}`;
  const written = resend && writtenIn(resend.fields);
  // These two have had an address of their own before the form could say where it leads.
  const isOwn = leads === '/objection' || leads === '/receipt';
  const action = resend?.action ?? (isOwn ? `${path}${leads}/code` : path);
  const waiting = Object.entries(resend?.fields ?? {}).map(([name, value]) => hidden(name, value));
  const described = refused === undefined ? 'hint' : 'wrong hint';
  const query = `?lang=${language}`;
  const fields = html`${waiting}${!resend && !isOwn && leads && hidden('leads', leads)}
<label for="code">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="code" name="${resend ? ACCESS_CODE : 'code'}" required maxlength="64" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described}"${refused === 'no-match' && html` aria-invalid="true"`}>
<p><button type="submit">${resend ? say.resend : say.button}</button></p>
`;
  const lost = html`<p class="quiet">${say.lostHint}</p><p><button class="plain" type="submit">${say.lostButton}</button></p>`;
  return (context) =>
    citizenLayout(
      context,
      // The other language is another page, on which what was typed would be lost.
      { title: say.title, beside: !resend && switchTo(`${path}${leads ?? ''}`, language) },
      html`${done && html`<p class="done" role="status">${sentenceOf(done, language)}</p>`}
<p>${say.number} <strong>${number.slice(0, 64)}</strong></p>
<p>${resend ? say.resendLead : say.lead}${resend?.filesGone && ` ${say.filesGone}`}</p>
${refused !== undefined && alert(sentenceOf(refused, language), 'wrong')}
${form(context, { action, query, carriesOut: false }, fields)}
${
  written &&
  html`<label for="typed">${say.waits}</label>
<textarea id="typed" rows="8" readonly>
${written}</textarea>`
}
<details><summary>${say.lost}</summary>${form(context, { action: `${path}/code`, query, carriesOut: false }, lost)}</details>
${help && html`<p class="quiet">${unbroken(say.help(help.name[language], help.phone))}</p>`}`,
    );
}
