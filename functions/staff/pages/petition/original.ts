import type { Language } from '../../../../shared/kernel/language.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html } from '../../../../shared/web/html.ts';

/** What the original is asked for; logged with who and whose (개인정보 안전성 확보조치 기준 §8). */
export const PURPOSES = ['answer', 'contact', 'fact-finding'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const isPurpose = (purpose: string | undefined): purpose is Purpose =>
  PURPOSES.some((known) => known === purpose);

/** Paper is also read to write down what it says. */
export const isPaperPurpose = (purpose: string | undefined): purpose is Purpose | 'keying' =>
  purpose === 'keying' || isPurpose(purpose);

const KO = {
  title: '원문 보기',
  hint: '이름, 연락처, 주소를 가리고 보여 드립니다. 원문을 열면 누가 왜 보았는지 기록됩니다.',
  purpose: '보는 까닭',
  purposes: {
    answer: '답변 작성',
    contact: '민원인에게 연락',
    'fact-finding': '사실 확인',
  } satisfies Record<Purpose, string>,
  button: '원문 보기',
};
const EN: typeof KO = {
  title: 'Show the original',
  hint: 'Names, numbers and addresses are hidden. Who opens the original, and why, is logged.',
  purpose: 'Purpose',
  purposes: {
    answer: 'writing the answer',
    contact: 'contacting the petitioner',
    'fact-finding': 'establishing facts',
  },
  button: 'Show it',
};

export function originalForm(number: string, language: Language): Html {
  const say = language === 'ko' ? KO : EN;
  const options = PURPOSES.map((one) => html`<option value="${one}">${say.purposes[one]}</option>`);
  return html`<details><summary>${say.title}</summary>
<form method="get" action="/desk/petitions/${number}">${hidden('show', 'original')}
<p class="quiet">${say.hint}</p>
<label for="purpose">${say.purpose}</label>
<select id="purpose" name="purpose">${options}</select>
<p><button type="submit">${say.button}</button></p></form></details>`;
}
