import type { Language } from '../../../shared/kernel/language.ts';
import type { NoticeKind } from '../../../shared/kernel/notice-kind.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { whatIs } from '../../../shared/notices/paper.ts';
import type { Letter } from '../../../shared/petition/reach/state.ts';
import { OUTBOX } from '../../../shared/privacy/link.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';

export interface LettersView {
  readonly number: string;
  readonly language: Language;
  readonly now: number;
  /** The reader may open the petition too. */
  readonly mayOpen: boolean;
  readonly letters: readonly (Pick<Letter, 'id' | 'way' | 'openedAt' | 'postedAt' | 'state'> & {
    readonly kind: NoticeKind;
    readonly dueAt: number | undefined;
  })[];
  readonly refused: RefusalCode | NewsCode | undefined;
}

const KO = {
  title: (number: string) => `보낼 문서 ${number}`,
  lead: '인쇄하여 보내고 보낸 때를 기록해 주십시오. 받는 분의 이름과 주소는 문서에 있습니다.',
  none: '지금 보낼 문서가 없습니다.',
  pdf: '인쇄할 문서(PDF) 열기',
  way: { letter: '우편', fax: '팩스로 직접 보내기' },
  states: { open: '보내지 않음', posted: '보냄', returned: '돌아옴', over: '보낼 필요 없음' },
  since: '생긴 때',
  due: '부칠 기한',
  sentAt: '보낸 때',
  log: '발송 기록',
  which: '기록할 문서',
  result: '결과',
  results: { posted: '보냈습니다', returned: '돌아왔거나(반송) 보내지지 않았습니다' },
  at: '보내거나 돌아온 때',
  hint: '한국 시각입니다. 보낸 때가 민원인에게 알린 때가 되고, 답변이면 답변한 때가 됩니다.',
  receipt: '등기번호 (있으면)',
  button: '기록하기',
  outbox: '발송함으로',
  petition: '민원 열기',
  invalid: '기록할 문서와 결과, 때를 확인해 주십시오.',
};
const EN: typeof KO = {
  title: (number) => `To be sent ${number}`,
  lead: 'Please print it, send it and log when. Name and address stand in the document.',
  none: 'There is nothing to send now.',
  pdf: 'Open the document (PDF)',
  way: { letter: 'By post', fax: 'By our own fax machine' },
  states: { open: 'not sent', posted: 'sent', returned: 'came back', over: 'no longer needed' },
  since: 'Since',
  due: 'Post by',
  sentAt: 'Sent',
  log: 'Log it',
  which: 'Documents',
  result: 'Result',
  results: { posted: 'It was sent', returned: 'It came back, or did not go through' },
  at: 'When it was sent or came back',
  hint: 'Time in Korea. The petitioner is told when it is sent; an answer is given then.',
  receipt: 'Number of the registered letter, if any',
  button: 'Log it',
  outbox: 'To the outbox',
  petition: 'Open the petition',
  invalid: 'Please check the documents, the result and the time.',
};

/** What is to be sent and what was, each with its document, and one form. */
export function lettersPage(view: LettersView): Page {
  const { number, language, letters, refused, mayOpen } = view;
  const say = language === 'ko' ? KO : EN;
  const open = letters.filter(({ state }) => state === 'open');
  const loggable = letters.filter(({ state }) => state === 'open' || state === 'posted');
  return (context) =>
    layout(
      context,
      { title: say.title(number) },
      html`${refused === undefined ? '' : wrongIn(refused, view)}<p class="lead">${open.length > 0 ? say.lead : say.none}</p>
${joined(
  letters.map((letter) => letterIn(letter, view, say)),
  '\n',
)}
${
  loggable.length > 0
    ? html`<h2>${say.log}</h2>
${postForm(context, view, loggable, say)}`
    : ''
}
<p><a href="${OUTBOX}">${say.outbox}</a></p>${
        mayOpen
          ? html`
<p><a href="/desk/petitions/${number}">${say.petition}</a></p>`
          : ''
      }`,
    );
}

type One = LettersView['letters'][number];

function letterIn(letter: One, { number, language, now }: LettersView, say: typeof KO): Html {
  const { id, kind, way, openedAt, dueAt, postedAt, state } = letter;
  const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
  const rows = [
    [say.since, formatInstant(openedAt, language)],
    ...(due === undefined ? [] : [[say.due, due]]),
    ...(postedAt === undefined ? [] : [[say.sentAt, formatInstant(postedAt, language)]]),
  ];
  const late = state === 'open' && dueAt !== undefined && dueAt < now;
  return html`<section class="card${late ? ' late' : ''}"><h2>${whatIs(kind, language)}</h2>
<p><strong>${say.states[state]}</strong> · ${say.way[way]}</p>
<dl>${rows.map(([label = '', value = '']) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
<p><a href="/desk/petitions/${number}/letters/${id}">${say.pdf}: ${whatIs(kind, language)}</a></p></section>`;
}

function postForm(
  context: PageContext,
  { number, language, now, refused }: LettersView,
  loggable: readonly One[],
  say: typeof KO,
): Html {
  const at = new Date(now + 9 * 3_600_000).toISOString().slice(0, 19);
  const described = refused ? 'wrong hint' : 'hint';
  const options = loggable.map(
    ({ id, kind, state }) =>
      html`<option value="${id}">${whatIs(kind, language)} (${say.states[state]})</option>`,
  );
  const all = loggable.filter(({ state }) => state === 'open');
  const together =
    all.length > 1
      ? html`<option value="${all.map(({ id }) => id).join(' ')}" selected>${all.map(({ kind }) => whatIs(kind, language)).join(' + ')}</option>`
      : nothing;
  const choice = Object.entries(say.results).map(
    ([value, label], index) =>
      html`<label class="choice"><input type="radio" name="result" value="${value}" required${index === 0 ? html` id="result" checked` : ''}> ${label}</label>`,
  );
  return form(
    context,
    { action: '/desk/posted' },
    html`
${hidden('number', number)}
<label for="letters">${say.which}</label>
<select id="letters" name="letters">${together}${options}</select>
<fieldset><legend>${say.result}</legend>
${joined(choice, '\n')}</fieldset>
<label for="at">${say.at}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="at" name="at" type="datetime-local" step="1" value="${at}" required aria-describedby="${described}">
<label for="receipt">${say.receipt}</label>
<input id="receipt" name="receipt" maxlength="30" autocomplete="off">
<p><button type="submit">${say.button}</button></p>`,
  );
}

function wrongIn(refused: RefusalCode | NewsCode, { language }: LettersView): Html {
  const text =
    refused === 'invalid-request'
      ? (language === 'ko' ? KO : EN).invalid
      : sentenceOf(refused, language);
  return html`${alert(html`<a href="#at">${text}</a>`, 'wrong')}
`;
}
