import { en } from '../../../shared/notices/words/petitioner-en.ts';
import { ko } from '../../../shared/notices/words/petitioner-ko.ts';
import { formatDue, formatInstant, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { escapeHtml as e } from '../../../shared/text/escape.ts';
import type { ReceiptView } from '../receipt-view.ts';
import { footing, MASTHEAD_STYLE, masthead } from './masthead.ts';
import { sheet } from './sheet.ts';
import { together } from './together.ts';

const KO = {
  title: '접수증',
  received: '민원이 접수되었습니다.',
  subject: '제목',
  petitioner: '민원인',
  writer: '쓰신 분 (대리인)',
  represented: '민원인 본인',
  department: '담당 부서',
  keep: {
    mail: '같은 내용을 메일로도 보내 드립니다.',
    phone:
      '전자우편을 적지 않으셨습니다. 소식은 문자나 전화로 알려 드립니다. 답변은 이 접수번호와 조회 코드로 보실 수 있으니 지금 적어 두거나 인쇄해 주십시오.',
    nothing:
      '연락처를 적지 않으셨습니다. 이 접수번호와 조회 코드가 답변을 보는 유일한 방법이니 지금 적어 두거나 인쇄해 주십시오.',
  },
  follow: '진행 상황과 답변 보기',
  followWith: '접수번호와 조회 코드를 넣으면 언제든 보실 수 있습니다. 주소:',
  see: '진행 상황 보기',
  print: '이 화면은 브라우저의 인쇄 기능(Ctrl+P)으로 한 장에 인쇄됩니다.',
  object: '늦어지면',
  ask: (phone: string) => `궁금하신 점은 담당자나 대표전화(${phone})로 물어봐 주십시오.`,
};
const EN: typeof KO = {
  title: 'Receipt',
  received: 'Your petition has been received.',
  subject: 'Title',
  petitioner: 'Petitioner',
  writer: 'Written by (representative)',
  represented: 'On behalf of',
  department: 'Department',
  keep: {
    mail: 'The same is on its way to you by mail.',
    phone:
      'You gave no e-mail address, so news comes by text or by a call. This number and code show you the answer: please write them down or print this page now.',
    nothing:
      'You gave no contact, so this number and code are the only way to your answer. Please write them down or print this page now.',
  },
  follow: 'How to follow it',
  followWith: 'Your number and access code show it at any time. Address:',
  see: 'See how it is going',
  print: 'Your browser prints this page on one sheet (Ctrl+P).',
  object: 'If it is late',
  ask: (phone) => `If you have a question, please call your contact or the switchboard (${phone}).`,
};

const STYLE = `${MASTHEAD_STYLE}
.slip{border:1px solid var(--edge);border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0}
.slip dd{font-weight:600}
.keys{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem}
.keys p{margin:0}.keys b{display:block;font-size:1.5rem;line-height:1.4;font-variant-numeric:tabular-nums;letter-spacing:.04em;white-space:nowrap}
.alone{border-left:.25rem solid var(--late);background:var(--pale);border-radius:.375rem;padding:.75rem 1.25rem;font-weight:600}
.go{display:inline-block;padding:.625rem 1.5rem;background:#1d4f91;color:#fff;border-radius:.375rem;font-weight:700;text-decoration:none}
@media print{@page{margin:15mm}
:root{color-scheme:light;--ink:#000;--quiet:#333;--line:#666;--pale:#fff;--tone:#000;--late:#000;--paper:#fff;--edge:#999}
body{font-size:10.5pt;line-height:1.5}main{max-width:none;padding:1rem 0 0}h1{margin-bottom:.25rem}h2{margin:.75rem 0 .125rem;font-size:12pt}p{margin:.25rem 0}
.masthead div{max-width:none;padding:.375rem 0}.footing p{max-width:none;padding:.375rem 0}.screen{display:none}dl{display:grid}li{margin:.125rem 0}.slip{margin:.5rem 0;padding:.5rem 1rem;break-inside:avoid}}`;

/** The 접수증: what to keep, what was promised, whom to call. Prints on one sheet. `before` is HTML for the screen alone. */
export function receiptPage(view: ReceiptView, before = ''): string {
  const { language, number, corporation, due } = view;
  const say = language === 'ko' ? KO : EN;
  const words = language === 'ko' ? ko : en;
  const until = due === undefined ? '' : formatUntil(due, isMidnight(due), language);
  return sheet(
    language,
    say.title,
    `${before}<p class="lead">${together([say.received, ...(view.open ? [words.receipt.promise[view.open](until)] : [])].join(' '))}</p>
<div class="slip keys"><p>${words.number}<b>${e(number)}</b></p><p>${words.receipt.code}<b>${e(view.code)}</b></p></div>
<p${view.reach === 'mail' ? '' : ' class="alone"'}>${say.keep[view.reach]}</p>
<dl class="slip">${rowsOf(view)
      .map(([label, value]) => `<dt>${e(label)}</dt><dd>${together(value)}</dd>`)
      .join('\n')}</dl>
<h2>${say.follow}</h2>
<p>${say.followWith} ${together(view.statusUrl)}</p>
<p class="screen"><a class="go" href="/petitions/${e(encodeURIComponent(number))}">${say.see}</a></p>
${view.said.length > 0 ? `<h2>${words.receipt.why}</h2>\n<ul>${view.said.map((line) => `<li>${together(line)}</li>`).join('')}</ul>` : ''}
<h2>${say.object}</h2>
<p>${words.receipt.ifLate}</p>
<p>${together(say.ask(corporation.phone))}</p>
<p class="quiet screen">${say.print}</p>`,
    {
      masthead: masthead(corporation.name),
      footing: footing(view.owner, corporation.phone, language, corporation.reviewedOn),
      style: STYLE,
      windowTitle: `${say.title} ${number}`,
    },
  );
}

function rowsOf(view: ReceiptView): readonly (readonly [string, string])[] {
  const { language, due, represented, person, role } = view;
  const say = language === 'ko' ? KO : EN;
  const words = language === 'ko' ? ko : en;
  const rows: readonly (readonly [string, string])[] = [
    [say.subject, view.title],
    [represented === undefined ? say.petitioner : say.writer, view.petitioner],
    [say.represented, represented ?? ''],
    [words.receivedAt, formatInstant(view.receivedAt, language)],
    [words.due, due === undefined ? '' : formatDue(due, isMidnight(due), language)],
    [say.department, view.department],
    [words.assignee, person.includes(role) ? person : `${person} (${role})`],
    [words.phone, view.phone],
  ];
  return rows.filter(([, value]) => value !== '');
}
