import type { Language } from '../../../shared/kernel/language.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { sheet } from '../../../shared/web/sheet.ts';

const WORDS = {
  ko: {
    title: '이미 접수된 민원입니다',
    same: (number: string) =>
      `방금 같은 내용의 민원이 접수되었습니다. 접수번호는 ${number}이며, 새로 접수하지 않았습니다.`,
    code: '조회 코드는 처음 접수하셨을 때의 화면과 메일에 있습니다.',
    see: '진행 상황 보기',
  },
  en: {
    title: 'We already have this petition',
    same: (number: string) =>
      `The same petition reached us a moment ago. Its number is ${number}; nothing new was received.`,
    code: 'The access code stands on the page and in the mail of the first receipt.',
    see: 'See how it is going',
  },
} as const;

/** The same words of the same person within minutes; the code is not told to whoever repeats them. */
export function beforePage(number: string, language: Language): string {
  const say = WORDS[language];
  return sheet(
    language,
    say.title,
    `<p class="lead">${e(say.same(number))}</p>
<p>${say.code}</p>
<p><a href="/petitions/${e(encodeURIComponent(number))}">${say.see}</a></p>`,
  );
}
