import type { Language } from '../../../shared/kernel/language.ts';
import type { NoticeKind } from '../../../shared/kernel/notice-kind.ts';
import { whatIs } from '../../../shared/notices/paper.ts';
import type { Letter } from '../../../shared/petition/reach/state.ts';
import { OUTBOX } from '../../../shared/privacy/link.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html, joined } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { choice, leftOver, line, whyNot } from './petition/form.ts';
import { marksOf } from './petition/marks.ts';
import { radios } from './petition/radios.ts';
import type { RefusedForm } from './refused-form.ts';

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
  readonly sent: RefusedForm | undefined;
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
};

/** What is to be sent and what was, each with its document, and one form. */
export function lettersPage(view: LettersView): Page {
  const { number, language, letters, sent, mayOpen } = view;
  const say = language === 'ko' ? KO : EN;
  const open = letters.filter(({ state }) => state === 'open');
  const loggable = letters.filter(({ state }) => state === 'open' || state === 'posted');
  return (context) =>
    layout(
      context,
      { title: say.title(number) },
      html`${sent && loggable.length === 0 ? leftOver('posted', sent, language) : ''}<p class="lead">${open.length > 0 ? say.lead : say.none}</p>
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

/** The form, and above it why it was refused. */
function postForm(
  context: PageContext,
  { number, language, now, sent }: LettersView,
  loggable: readonly One[],
  say: typeof KO,
): Html {
  const typed = sent?.fields ?? {};
  const marks = marksOf(sent, language);
  const single = loggable.map(
    ({ id, kind, state }) => [id, `${whatIs(kind, language)} (${say.states[state]})`] as const,
  );
  const all = loggable.filter(({ state }) => state === 'open');
  const ids = all.map(({ id }) => id).join(' ');
  const names = all.map(({ kind }) => whatIs(kind, language)).join(' + ');
  const options = all.length > 1 ? [[ids, names] as const, ...single] : single;
  const fields = html`
${hidden('number', number)}
${choice('letters', 'letters', say.which, options, typed.letters ?? options[0]?.[0], true, marks)}
${radios('result', 'result', say.result, Object.entries(say.results), typed.result ?? 'posted', marks)}
${line('at', 'at', say.at, { type: 'datetime-local', step: 1, typed: typed.at ?? writtenInKorea(now), hint: { id: 'hint', text: say.hint }, marks })}
${line('receipt', 'receipt', say.receipt, { most: 30, typed: typed.receipt, required: false, marks })}
<p><button type="submit">${say.button}</button></p>`;
  return html`${sent ? whyNot({ act: 'posted', first: 'letters' }, sent, marks, language) : ''}
${form(context, { action: '/desk/posted' }, fields)}`;
}
