import { type Language, sentenceOf } from '../../../shared/lambda/problem.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { withParticle } from '../../../shared/text/particles.ts';
import type { Help } from '../contact.ts';
import { sheet, switchTo } from './sheet.ts';
import { together } from './together.ts';

export type Leads = '/objection' | '/receipt';

export interface CodeView {
  /** As it stands in the address: known or not, the page is the same. */
  readonly number: string;
  readonly language: Language;
  readonly help: Help | undefined;
  readonly refused?: string | undefined;
  /** What was done just now, a code. */
  readonly done?: string;
  /** The page of the petition that the code leads to; its status otherwise. */
  readonly leads?: Leads | undefined;
}

const WORDS = {
  ko: {
    title: '민원 처리 현황 조회',
    number: '접수번호',
    lead: '접수할 때 받으신 조회 코드를 입력해 주십시오.',
    label: '조회 코드',
    hint: '4자리씩 세 묶음입니다. 보기: <span class="whole">ABCD-EFGH-JKMN</span>. 대문자와 소문자, 줄표는 가리지 않습니다.',
    button: '조회하기',
    lost: '조회 코드를 잃어버리셨나요?',
    lostHint: '민원에 적으신 연락처로 새 조회 코드를 보내 드립니다.',
    lostButton: '새 조회 코드 받기',
    help: (name: string, phone: string) =>
      `조회 코드는 접수 화면과 접수 안내 메일에 있습니다. 찾지 못하시면 ${withParticle(name, '으로/로')} 전화해 주십시오: ${phone}.`,
  },
  en: {
    title: 'Where your petition stands',
    number: 'Receipt number',
    lead: 'Please enter the access code that you were given at the receipt.',
    label: 'Access code',
    hint: 'Three groups of four, such as <span class="whole">ABCD-EFGH-JKMN</span>. Capitals and dashes make no difference.',
    button: 'Look it up',
    lost: 'Have you lost the code?',
    lostHint: 'A new one goes to the contact that stands in the petition.',
    lostButton: 'Send me a new code',
    help: (name: string, phone: string) =>
      `The code stands on the receipt page and in the receipt mail. If you cannot find it, please call ${name}: ${phone}.`,
  },
} as const;

/** One form that asks for the access code. */
export function codePage({ number, language, help, refused, leads, done }: CodeView): string {
  const say = WORDS[language];
  const wrong =
    refused === undefined
      ? ''
      : `<p class="wrong" id="wrong" role="alert">${e(sentenceOf(refused, language))}</p>`;
  const path = `/petitions/${encodeURIComponent(number)}`;
  const described = refused === undefined ? 'hint' : 'wrong hint';
  return sheet(
    language,
    say.title,
    `${done ? `<p class="done" role="status">${e(sentenceOf(done, language))}</p>` : ''}
<p>${say.number} <strong>${e(number.slice(0, 64))}</strong></p>
<p>${say.lead}</p>
${wrong}
<form method="post" action="${e(path)}${leads ? `${leads}/code` : ''}?lang=${language}">
<label for="code">${say.label}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="code" name="code" required maxlength="64" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described}"${refused === 'no-match' ? ' aria-invalid="true"' : ''}>
<p><button type="submit">${say.button}</button></p>
</form>
<details><summary>${say.lost}</summary><form method="post" action="${e(path)}/code?lang=${language}"><p class="quiet">${say.lostHint}</p><p><button class="plain" type="submit">${say.lostButton}</button></p></form></details>
${help ? `<p class="quiet">${together(say.help(help.name[language], help.phone))}</p>` : ''}`,
    { beside: switchTo(`${path}${leads ?? ''}`, language) },
  );
}
