import type { Language } from '../../../shared/kernel/language.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, lines } from '../../../shared/web/html.ts';
import { line, whyNot } from './petition/form.ts';
import { marksOf } from './petition/marks.ts';
import { radios } from './petition/radios.ts';
import type { RefusedForm } from './refused-form.ts';

/** A telephone call that was promised for a time (P2.4). */
export interface PromisedCall {
  /** Epoch ms. */
  readonly agreedAt: number;
  readonly tries: number;
  readonly isForgotten: boolean;
  readonly gist: string;
}

const KO = {
  heading: '약속한 전화',
  at: (at: string) => `${at}에 전화하기로 약속했습니다.`,
  tried: (times: number) =>
    `${times}번 받지 않으셨습니다. 한 시간 넘게 지난 뒤 다시 전화해 주십시오.`,
  gist: '용건',
  result: '통화 결과',
  results: {
    connected: '통화했습니다',
    'no-answer': '받지 않으셨습니다',
    forgot: '전화하는 것을 잊었습니다',
  },
  forgotten:
    '약속한 전화를 잊은 것으로 적었습니다. 지금 전화해 먼저 사과드리십시오. 지금 어려우면 민원 화면에서 새 시간을 약속해 주십시오.',
  at2: '전화한 때',
  hint: '한국 시각입니다.',
  log: '기록하기',
  drop: '전화가 필요 없다고 하셨습니다',
};
const EN: typeof KO = {
  heading: 'Promised call',
  at: (at) => `A call was promised for ${at}.`,
  tried: (times) =>
    `Nobody answered, ${times === 1 ? 'once' : `${times} times`}. Please call again when more than an hour has passed.`,
  gist: 'What it is about',
  result: 'Result of the call',
  results: {
    connected: 'We talked',
    'no-answer': 'Nobody answered',
    forgot: 'I forgot to call',
  },
  forgotten:
    'It is noted that the call was forgotten. Please call now and apologise first; if you cannot, promise another time on the page of the petition.',
  at2: 'Time of the call',
  hint: 'Time in Korea.',
  log: 'Log it',
  drop: 'They said that no call is needed',
};

interface Shown {
  readonly number: string;
  readonly language: Language;
  readonly now: number;
  readonly sent: RefusedForm | undefined;
}

/** When to call, what it is about, and how it went. */
export function callbackLog(
  context: PageContext,
  { agreedAt, tries, isForgotten, gist }: PromisedCall,
  { number, language, now, sent }: Shown,
): Html {
  const say = language === 'ko' ? KO : EN;
  const mine = sent?.act === 'callback-made' ? sent : undefined;
  const { result, at = writtenInKorea(now) } = mine?.fields ?? {};
  const marks = marksOf(mine, language);
  const hint = { id: 'callback-hint', text: say.hint };
  const fields = html`
${hidden('number', number)}
${radios('callback-result', 'result', say.result, Object.entries(say.results), result, marks)}
${line('callback-at', 'at', say.at2, { type: 'datetime-local', step: 1, typed: at, hint, marks })}
<p><button type="submit">${say.log}</button></p>`;
  return html`<section class="card" id="callback"><h2>${say.heading}</h2>
<p><strong>${say.at(formatInstant(agreedAt, language))}</strong></p>
${isForgotten && html`<p><strong>${say.forgotten}</strong></p>`}
${tries > 0 && html`<p>${say.tried(tries)}</p>`}
${gist && html`<h3>${say.gist}</h3><p>${lines(gist)}</p>`}
${mine ? whyNot({ act: 'callback-made', first: 'callback-result' }, mine, marks, language) : ''}
${form(context, { action: '/desk/callback-made' }, fields)}
${form(
  context,
  { action: '/desk/callback-not-needed' },
  html`${hidden('number', number)}<p><button type="submit" class="plain">${say.drop}</button></p>`,
)}</section>`;
}
