import type { Language } from '../../../shared/kernel/language.ts';
import { receiptPage } from '../../../shared/presentation/receipt-page.ts';
import type { ReceiptView } from '../../../shared/presentation/receipt-view.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { formatDue, formatInstant, isMidnight } from '../../../shared/text/dates.ts';
import { formatDuration } from '../../../shared/text/duration.ts';
import type { Page } from '../../../shared/web/context.ts';
import { type Html, html, joined, nothing } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import { unbroken } from '../../../shared/web/unbroken.ts';
import type { EarlierVisit } from '../entry/earlier-visits.ts';

const KO = {
  title: '접수했습니다',
  paper: '이 화면을 인쇄하여(Ctrl+P) 건네 주십시오. 이 안내는 인쇄되지 않습니다.',
  alone:
    '연락처를 받지 않으셨습니다. 접수번호와 조회 코드를 불러 드리거나 이 화면을 인쇄하여 건네 주십시오. 다시 볼 수 없는 화면입니다.',
  mail: '접수증은 전자우편으로 나갔습니다.',
  onPaper: '접수증은 팩스나 편지로 나갑니다. 편지는 발송함을 거쳐 우편 담당자가 보냅니다.',
  phone: '접수증은 문자로 나가고, 문자를 보낼 수 없으면 담당자가 전화로 알려 드립니다.',
  late: (after: string) =>
    `연락을 받은 지 ${after} 만에 입력되었습니다. 기한은 연락을 받은 때부터 셉니다.`,
  number: '접수번호',
  received: '연락을 받은 때',
  due: '답변 기한',
  department: '담당 부서',
  person: '담당자',
  again: '하나 더 입력',
  worklist: '처리할 민원 목록으로',
  known: '방금 같은 내용이 접수되었습니다',
  same: (number: string) => `접수번호는 ${number}이며, 새로 접수하지 않았습니다.`,
  visits: {
    title: '같은 일로 다시 오셨습니까?',
    why: '이분이 먼저 내신 민원입니다. 우리 잘못으로 두 번 오셨다면 먼저 내신 민원에 두 번째 방문으로 적어 주십시오. 그 민원이 곧바로 먼저 처리됩니다.',
    said: '두 번 오신 일은 이 민원에 적었습니다. 이분이 먼저 내신 민원은 아래와 같습니다. 같은 일을 거기에 다시 적지 마십시오.',
    of: (number: string, at: string) => `${number} (${at} 접수)`,
    elsewhere: (person: string) => `${person}에게 알려 주십시오.`,
  },
};
const EN: typeof KO = {
  title: 'Received',
  paper: 'Please print this page (Ctrl+P) and hand it over. This note is not printed.',
  alone:
    'No contact was given. Please read out the number and the access code, or print this page and hand it over. It cannot be shown again.',
  mail: 'The receipt is on its way by mail.',
  onPaper: 'The receipt goes out by fax or, through the outbox of the mail room, as a letter.',
  phone: 'The receipt goes out as a text; where none can be sent, the person in charge calls.',
  late: (after) =>
    `It was entered ${after} after the contact. The due date counts from the contact.`,
  number: 'Number',
  received: 'Time of the contact',
  due: 'Due',
  department: 'Department',
  person: 'Person in charge',
  again: 'Enter another one',
  worklist: 'To my worklist',
  known: 'The same was received a moment ago',
  same: (number) => `Its number is ${number}; nothing new was received.`,
  visits: {
    title: 'Did they come again for the same matter?',
    why: 'These petitions are of the same person. If they had to come twice through our fault, please log a second visit there: that petition then comes first.',
    said: 'The second visit is logged with this one. These are their earlier petitions: please do not log the same there again.',
    of: (number, at) => `${number} (received ${at})`,
    elsewhere: (person) => `Please tell ${person}.`,
  },
};

const HOUR = 3_600_000;

/** What the person at the desk does next; on paper, where it is wished or is the only way, the receipt itself. */
export function enteredPage({
  view,
  language,
  paper,
  enteredAt,
  earlier,
}: {
  readonly view: ReceiptView;
  /** Of the person at the desk; the receipt has its petitioner's. */
  readonly language: Language;
  readonly paper: boolean;
  readonly enteredAt: number;
  /** Of a visit: what it may be the second one for. */
  readonly earlier: readonly EarlierVisit[];
}): Page {
  const say = language === 'ko' ? KO : EN;
  const delay = enteredAt - view.receivedAt;
  const late =
    delay < HOUR ? nothing : html`<p>${unbroken(say.late(formatDuration(delay, language)))}</p>`;
  const alone = view.reach === 'nothing';
  if (paper || alone)
    return receiptPage(view, {
      before: html`<aside class="screen done" lang="${language}" aria-label="${say.title}"><p>${alone ? say.alone : say.paper}</p>${late}${visits(earlier, view, say, language)}${onwards(say)}</aside>
`,
    });
  const due = view.due === undefined ? '' : formatDue(view.due, isMidnight(view.due), language);
  const rows = [
    [say.number, view.number],
    [say.received, formatInstant(view.receivedAt, language)],
    [say.due, due],
    [say.department, view.department],
    [say.person, `${view.person} ${view.phone}`],
  ];
  return (context) =>
    layout(
      context,
      { title: say.title, windowTitle: `${say.title} ${view.number}` },
      html`<p class="done" role="status">${view.reach === 'mail' ? say.mail : view.reach === 'paper' ? say.onPaper : say.phone}</p>
${late}
<dl>${joined(
        rows.map(([label = '', value = '']) => html`<dt>${label}</dt><dd>${unbroken(value)}</dd>`),
        '\n',
      )}</dl>
${view.besides.map((line) => html`<p>${unbroken(line)}</p>`)}
${visits(earlier, view, say, language)}${onwards(say)}`,
    );
}

/** Petitions that the visit may be the second one for (P21.1): a person decides, and logs it there. */
function visits(
  earlier: readonly EarlierVisit[],
  { besides }: ReceiptView,
  { visits: say }: typeof KO,
  language: Language,
): Html {
  if (earlier.length === 0) return nothing;
  const rows = earlier.map(({ number, receivedAt, opens, person }) => {
    const name = unbroken(say.of(number, formatInstant(receivedAt, language)));
    return opens
      ? html`<li><a href="/desk/petitions/${number}#visit-day">${name}</a></li>`
      : html`<li>${name} ${unbroken(say.elsewhere(person))}</li>`;
  });
  return html`<section class="card"><h2>${say.title}</h2><p>${besides.length > 0 ? say.said : say.why}</p><ul>${rows}</ul></section>
`;
}

const onwards = (say: typeof KO): Html =>
  html`<p><a href="/desk/entry">${say.again}</a></p><p><a href="${addressOf(WORKLIST)}">${say.worklist}</a></p>`;

/** The same words of the same person within minutes, entered by somebody else too. */
export function knownPage(number: string, language: Language): Page {
  const say = language === 'ko' ? KO : EN;
  return (context) =>
    layout(
      context,
      { title: say.known },
      html`<p class="lead">${say.same(number)}</p>
${onwards(say)}`,
    );
}
