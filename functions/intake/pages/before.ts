import type { Language } from '../../../shared/kernel/language.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { citizenLayout } from '../../../shared/web/layout.ts';

const WORDS = {
  ko: {
    title: '이미 신청하신 민원입니다',
    same: (number: string) =>
      `방금 같은 내용으로 신청하셨습니다. 접수번호는 ${number}이며, 새로 접수하지 않았습니다.`,
    code: '조회 코드는 처음 신청하셨을 때의 화면과 메일에 있습니다.',
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
export function beforePage(number: string, language: Language): Page {
  const say = WORDS[language];
  return (context) =>
    citizenLayout(
      context,
      { title: say.title },
      html`<p class="lead">${say.same(number)}</p>
<p>${say.code}</p>
<p><a href="/petitions/${encodeURIComponent(number)}">${say.see}</a></p>`,
    );
}
