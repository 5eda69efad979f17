import { type Html, html, raw } from '../../../shared/web/html.ts';
import type { Running } from './running.ts';
import { codeOf, type LocalPetition, lastDoorCode, PAGES, staffLink } from './ways-in.ts';

/** Korean time to the second: here the second matters. */
const at = (instant: number | string | undefined): string => {
  if (instant === undefined) return '';
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  return new Date(ms + KST).toISOString().slice(0, 19).replace('T', ' ');
};
const KST = 9 * 60 * 60_000;

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1d2433}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.35rem .7rem .35rem 0;border-bottom:1px solid #dde3ea;vertical-align:top;overflow-wrap:anywhere}
button{font:inherit;padding:.35rem .8rem;margin-right:.4rem}iframe{width:100%;height:70vh;border:1px solid #dde3ea}
code{background:#f2f4f8;padding:.1rem .3rem}.quiet{color:#5b6575}`;

const SCRIPT = `document.addEventListener('click',async e=>{const b=e.target.closest('button[data-move]');if(!b)return;
b.disabled=true;const r=await fetch('/_local/clock',{method:'POST',headers:{'content-type':'application/json'},body:b.dataset.move});
if(!r.ok)alert(await r.text());location.reload()});`;

const MOVES = [
  ['+15분', { advance: 'PT15M' }],
  ['+1시간', { advance: 'PT1H' }],
  ['+1일', { advance: 'P1D' }],
  ['+7일', { advance: 'P7D' }],
] as const;

/** What there is to see: clock, petitions, mails (one of them opened by its id) and queues. */
export async function localPage(service: Running, opened: string | undefined): Promise<string> {
  const mails = service.mail.sent().toReversed();
  const mail = mails.find(({ id }) => id === opened);
  const items = await service.items();
  const states = items
    .filter(({ sk }) => sk === 'now#state')
    .map(({ body }) => JSON.parse(String(body)));
  const pledges = items
    .filter(({ sk }) => String(sk).startsWith('now#pledge#'))
    .map(({ pk, body }) => ({ pk, ...JSON.parse(String(body)) }));
  const shown = pledges.filter(({ startsAt, dueAt }) => startsAt !== dueAt);
  const door = lastDoorCode(service);
  const page = html`<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>이행 · 이 컴퓨터</title><style>${raw(STYLE)}</style><body>
<h1>이행 · 이 컴퓨터에서 <span class="quiet">Ihaeng on this computer</span></h1>
<h2>시계 Clock</h2><p><b>${at(service.clock.now())}</b> ${service.clock.running ? '가고 있습니다 running' : '멈춤 standing'}</p>
<p>${MOVES.map(([label, move]) => html`<button data-move="${JSON.stringify(move)}">${label}</button>`)}
<button data-move="${JSON.stringify({ run: !service.clock.running })}">${service.clock.running ? '멈추기' : '시계 다시 가게'}</button></p>
<h2>화면 Pages</h2>
<p>${PAGES.map(([path, words]) => html`<a href="${path}">${words}</a> · `)}<a href="/_local/mail">mail.json</a></p>
<p class="quiet">직원 화면은 메일로 받은 링크로 열고, 처음 쓰는 기기에서는 메일로 받은 번호를 적습니다.${door ? html` 마지막 번호 <code>${door.code}</code> → ${door.to}` : ''}</p>
<h2>민원 Petitions (${states.length})</h2>
<table><tr><th>접수번호<th>조회 코드 Code<th>상태<th>부서<th>담당<th>접수</tr>
${states.map((state) => petitionRow(state, service))}</table>
<h2>약속 Pledges (${shown.length})</h2>
<table><tr><th>접수번호<th>조항<th>상태<th>기한<th>다음 시각</tr>
${shown.map((pledge) => html`<tr><td>${pledge.pk}<td>${pledge.clause}<td>${pledge.state}<td>${at(pledge.dueAt)}<td>${at(pledge.nextAt)}</tr>`)}</table>
<h2>메일 Mails (${mails.length})</h2>
${mail ? html`<p><b>${mail.subject}</b> → ${mail.to.join(', ')} · <a href="/_local/">닫기</a></p><iframe sandbox="allow-popups" srcdoc="${mail.html}"></iframe>` : ''}
<table><tr><th>보낸 때<th>받는 이<th>종류<th>제목</tr>
${mails.map((each) => html`<tr><td>${at(each.sentAt)}<td>${each.to.join(', ')}<td>${each.headers['x-ihaeng-notice'] ?? ''}<td><a href="/_local/?mail=${encodeURIComponent(each.id)}">${each.subject}</a></tr>`)}</table>
<h2>문자 Texts (${service.texts.sent().length})</h2>
<table><tr><th>보낸 때<th>받는 이<th>내용</tr>
${service.texts
  .sent()
  .toReversed()
  .map(
    (text) =>
      html`<tr><td>${at(text.sentAt)}<td>${text.to}<td style="white-space:pre-line">${text.text}</tr>`,
  )}</table>
<h2>팩스 Faxes (${service.faxes.sent().length})</h2>
<table><tr><th>보낸 때<th>받는 이<th>장수<th>문서</tr>
${service.faxes
  .sent()
  .toReversed()
  .map(
    (fax) =>
      html`<tr><td>${at(fax.sentAt)}<td>${fax.to}<td>${fax.pages}<td><a href="data:application/pdf;base64,${fax.pdf}" download="${fax.reference}.pdf">PDF</a></tr>`,
  )}</table>
<h2>큐 Queues</h2>
<table><tr><th>이름<th>기다림<th>늦춤<th>처리 중</tr>
${service.queues().map(({ name, messages }) => html`<tr><td>${name}<td>${count(messages, 'visible')}<td>${count(messages, 'delayed')}<td>${count(messages, 'inFlight')}</tr>`)}</table>
<script>${raw(SCRIPT)}</script></body></html>`;
  return String(page);
}

/** As the petitioner, with number and code; and as who was mailed a link to it. */
function petitionRow(state: LocalPetition, service: Running): Html {
  const { number, status, department, assignee, receivedAt } = state;
  const code = codeOf(state, service);
  const link = staffLink(`/desk/petitions/${number}`, service);
  return html`<tr><td>${number}<br><form method="post" action="/petitions/${number}"><input type="hidden" name="code" value="${code}"><button>민원인으로 열기</button></form>
<td><code>${code}</code><td>${status}<td>${department}<td>${link ? html`<a href="${link}">${assignee}</a>` : assignee}<td>${at(receivedAt)}</tr>`;
}

const count = (messages: readonly { readonly state: string }[], state: string): number =>
  messages.filter((message) => message.state === state).length;
