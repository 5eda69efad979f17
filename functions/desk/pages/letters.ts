import type { Language } from '../../../shared/kernel/language.ts';
import type { NoticeKind } from '../../../shared/kernel/notice-kind.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { whatIs } from '../../../shared/notices/paper.ts';
import type { Letter } from '../../../shared/petition/state-reach.ts';
import { OUTBOX } from '../../../shared/privacy/link.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import { sheet } from '../../../shared/web/sheet.ts';

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
export function lettersPage(view: LettersView): string {
  const { number, language, letters, refused, mayOpen } = view;
  const say = language === 'ko' ? KO : EN;
  const open = letters.filter(({ state }) => state === 'open');
  const loggable = letters.filter(({ state }) => state === 'open' || state === 'posted');
  return sheet(
    language,
    say.title(number),
    `${refused === undefined ? '' : wrongIn(refused, view)}<p class="lead">${open.length > 0 ? say.lead : say.none}</p>
${letters.map((letter) => letterIn(letter, view, say)).join('\n')}
${loggable.length > 0 ? `<h2>${say.log}</h2>\n${form(view, loggable, say)}` : ''}
<p><a href="${OUTBOX}">${say.outbox}</a></p>${mayOpen ? `\n<p><a href="/desk/petitions/${e(number)}">${say.petition}</a></p>` : ''}`,
  );
}

type One = LettersView['letters'][number];

function letterIn(letter: One, { number, language, now }: LettersView, say: typeof KO): string {
  const { id, kind, way, openedAt, dueAt, postedAt, state } = letter;
  const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
  const rows = [
    [say.since, formatInstant(openedAt, language)],
    ...(due === undefined ? [] : [[say.due, due]]),
    ...(postedAt === undefined ? [] : [[say.sentAt, formatInstant(postedAt, language)]]),
  ];
  const late = state === 'open' && dueAt !== undefined && dueAt < now;
  return `<section class="card${late ? ' late' : ''}"><h2>${e(whatIs(kind, language))}</h2>
<p><strong>${say.states[state]}</strong> · ${say.way[way]}</p>
<dl>${rows.map(([label = '', value = '']) => `<dt>${label}</dt><dd>${e(value)}</dd>`).join('')}</dl>
<p><a href="/desk/petitions/${e(number)}/letters/${e(id)}">${say.pdf}: ${e(whatIs(kind, language))}</a></p></section>`;
}

function form(
  { number, language, now, refused }: LettersView,
  loggable: readonly One[],
  say: typeof KO,
): string {
  const at = new Date(now + 9 * 3_600_000).toISOString().slice(0, 19);
  const described = refused ? 'wrong hint' : 'hint';
  const options = loggable.map(
    ({ id, kind, state }) =>
      `<option value="${e(id)}">${e(whatIs(kind, language))} (${say.states[state]})</option>`,
  );
  const all = loggable.filter(({ state }) => state === 'open');
  const together =
    all.length > 1
      ? `<option value="${e(all.map(({ id }) => id).join(' '))}" selected>${all.map(({ kind }) => e(whatIs(kind, language))).join(' + ')}</option>`
      : '';
  const choice = Object.entries(say.results).map(
    ([value, label], index) =>
      `<label class="choice"><input type="radio" name="result" value="${value}" required${index === 0 ? ' id="result" checked' : ''}> ${label}</label>`,
  );
  return `<form method="post" action="/desk/posted">
<input type="hidden" name="number" value="${e(number)}">
<label for="letters">${say.which}</label>
<select id="letters" name="letters">${together}${options.join('')}</select>
<fieldset><legend>${say.result}</legend>
${choice.join('\n')}</fieldset>
<label for="at">${say.at}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="at" name="at" type="datetime-local" step="1" value="${at}" required aria-describedby="${described}">
<label for="receipt">${say.receipt}</label>
<input id="receipt" name="receipt" maxlength="30" autocomplete="off">
<p><button type="submit">${say.button}</button></p></form>`;
}

function wrongIn(refused: RefusalCode | NewsCode, { language }: LettersView): string {
  const text =
    refused === 'invalid-request'
      ? (language === 'ko' ? KO : EN).invalid
      : sentenceOf(refused, language);
  return `<p class="wrong" id="wrong" role="alert"><a href="#at">${e(text)}</a></p>\n`;
}
