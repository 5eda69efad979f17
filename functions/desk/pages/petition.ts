import { escapeHtml, escapeLines } from '../../../shared/text/escape.ts';

export interface PetitionView {
  readonly number: string;
  readonly status: string;
  readonly receivedAt: string;
  readonly title: string;
  readonly body: string;
  readonly pledges: readonly {
    readonly clause: string;
    readonly state: string;
    readonly dueAt: string;
    readonly actBy: string;
  }[];
}

const shown = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** The petition and one form to answer it. No script; every control has its label. */
export const petitionPage = ({
  number,
  status,
  receivedAt,
  title,
  body,
  pledges,
}: PetitionView): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>민원 ${escapeHtml(number)}</title>
<style>body{font:1rem/1.7 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem;color:#1e2124}
article{border:1px solid #8a949e;border-radius:.5rem;padding:1rem 1.5rem}textarea{width:100%;box-sizing:border-box;font:inherit}
table{border-collapse:collapse}th,td{padding:.25rem 1rem .25rem 0;text-align:left}
button{font:inherit;padding:.6rem 1.6rem;background:#0b50d0;color:#fff;border:0;border-radius:.4rem}</style></head>
<body><main><h1>민원 ${escapeHtml(number)}</h1>
<p>접수 ${escapeHtml(shown(receivedAt))}</p>
<article><h2>${escapeHtml(title)}</h2><p>${escapeLines(body)}</p></article>
<h2>약속</h2><table><thead><tr><th scope="col">조항</th><th scope="col">상태</th><th scope="col">기한</th><th scope="col">늦어도</th></tr></thead><tbody>
${pledges.map(({ clause, state, dueAt, actBy }) => `<tr><td>${escapeHtml(clause)}</td><td>${escapeHtml(STATES[state] ?? state)}</td><td>${shown(dueAt)}</td><td>${shown(actBy)}</td></tr>`).join('\n')}
</tbody></table>
${status === 'closed' || status === 'withdrawn' ? '<p>종결된 민원입니다.</p>' : form(number)}
</main></body></html>`;

const form = (number: string): string => `<h2>답변</h2><form method="post" action="/desk/answer">
<input type="hidden" name="number" value="${escapeHtml(number)}">
<p><label for="text">민원인에게 보낼 답변</label></p>
<p><textarea id="text" name="text" rows="12" required maxlength="20000"></textarea></p>
<p><button type="submit">답변 보내기</button></p></form>`;

const STATES: Readonly<Record<string, string>> = {
  open: '진행 중',
  kept: '지킴',
  extended: '연장하여 지킴',
  broken: '지키지 못함',
  void: '해당 없음',
};
