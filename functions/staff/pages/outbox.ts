import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { whatIs } from '../../../shared/notices/paper.ts';
import { OUTBOX } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alertBox, form } from '../../../shared/web/forms.ts';
import { html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';

export interface OutboxView {
  readonly language: Language;
  readonly now: number;
  readonly waiting: readonly {
    readonly number: string;
    readonly letter: string;
    readonly way: 'letter' | 'fax';
    readonly kind: string;
    readonly openedAt: number;
    readonly dueAt: number;
  }[];
  /** There is more than is shown. */
  readonly more: boolean;
  /** What could not be recorded just now, and why. */
  readonly refused?: readonly { readonly letter: string; readonly because: RefusalCode }[];
  /** How many of the same post were recorded. */
  readonly recorded?: number;
  /** The time that was typed with them. */
  readonly at?: string;
}

const KO = {
  title: '발송함',
  lead: (n: number) => `보낼 문서가 ${n}건 있습니다. 오래된 것부터입니다.`,
  leadMore: (n: number) =>
    `보낼 문서 가운데 오래된 ${n}건입니다. 기록하시면 다음 것이 이어서 보입니다.`,
  none: '지금 보낼 문서가 없습니다.',
  open: '문서 보기',
  way: { letter: '우편', fax: '팩스로 직접' },
  since: (at: string) => `${at}부터`,
  due: (due: string) => `부칠 기한 ${due}`,
  late: '기한 지남',
  all: '함께 보낸 것 기록하기',
  at: '보낸 때',
  hint: '표시한 문서를 모두 이때 보낸 것으로 기록합니다. 한국 시각입니다.',
  button: '보낸 것으로 기록하기',
  search: '접수번호로 찾기',
  back: '돌아온 편지(반송)는 접수번호로 찾아 기록해 주십시오.',
  find: '찾기',
  worklist: '처리할 민원 목록으로',
  failed: '기록하지 못한 것이 있습니다.',
  recorded: (n: number) => `함께 표시한 ${n}건은 기록했습니다.`,
};
const EN: typeof KO = {
  title: 'Outbox',
  lead: (n) => `There are ${n} documents to send, the oldest first.`,
  leadMore: (n) => `The oldest ${n} of what is to be sent; the next appear when these are logged.`,
  none: 'There is nothing to send now.',
  open: 'Show it',
  way: { letter: 'by post', fax: 'by our own fax' },
  since: (at) => `since ${at}`,
  due: (due) => `post by ${due}`,
  late: 'overdue',
  all: 'Log what went out together',
  at: 'When it was sent',
  hint: 'Everything that is ticked is logged as sent at this time. Time in Korea.',
  button: 'Log it as sent',
  search: 'Look for a number',
  back: 'Look for a letter that came back by its number, and log it there.',
  find: 'Search',
  worklist: 'To my worklist',
  failed: 'Some of it could not be logged.',
  recorded: (n) => `Of the same post, ${n} were logged.`,
};

/** All that is to be sent: number, what it is, since when and until when; a box each, and one time for all. */
export function outboxPage({
  language,
  now,
  waiting,
  more,
  refused = [],
  recorded = 0,
  at = '',
}: OutboxView): Page {
  const say = language === 'ko' ? KO : EN;
  const failed = new Set(refused.map(({ letter }) => letter));
  const items = waiting.map(({ number, letter, way, kind, openedAt, dueAt }, index) => {
    const what = whatIs(kind, language);
    const late = dueAt < now ? html`<strong>${say.late}</strong> · ` : nothing;
    const due = say.due(formatDue(dueAt, isMidnight(dueAt), language));
    return html`<li><p class="box"><input type="checkbox" id="letter-${index}" name="letters" value="${number}/${letter}"${failed.has(`${number}/${letter}`) && ' checked'}><label for="letter-${index}">${number} ${what}</label></p>
<p class="quiet">${late}${say.way[way]} · ${say.since(formatInstant(openedAt, language))} · ${due} · <a href="/desk/petitions/${number}/letters">${say.open}: ${number}</a></p></li>`;
  });
  const postForm = (context: PageContext) =>
    form(
      context,
      { action: OUTBOX },
      html`
<ul class="work">${joined(items, '\n')}</ul>
<h2>${say.all}</h2>
<label for="at">${say.at}</label>
<p class="quiet" id="hint">${say.hint}</p>
<input id="at" name="at" type="datetime-local" step="1" value="${at || writtenInKorea(now)}" required aria-describedby="hint">
<p><button type="submit">${say.button}</button></p>`,
    );
  const wrong = refused.map(
    ({ letter, because }) =>
      html`<li>${letter.split('/')[0] ?? ''}: ${sentenceOf(because, language)}</li>`,
  );
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${
        wrong.length > 0
          ? html`${alertBox(html`<p>${say.failed}${recorded > 0 && ` ${say.recorded(recorded)}`}</p><ul>${wrong}</ul>`)}
`
          : ''
      }<p class="lead">${waiting.length === 0 ? say.none : (more ? say.leadMore : say.lead)(waiting.length)}</p>
${waiting.length > 0 && postForm(context)}
<form method="get" action="${OUTBOX}">
<label for="q">${say.search}</label>
<p class="quiet" id="q-hint">${say.back}</p>
<input id="q" name="q" maxlength="40" aria-describedby="q-hint" autocomplete="off">
<p><button type="submit">${say.find}</button></p></form>
<p><a href="/desk/worklist">${say.worklist}</a></p>`,
    );
}
