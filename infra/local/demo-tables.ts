import Table from 'cli-table3';
import type { LocalMail, Status } from '../tools/public.ts';

const HOUR = 3_600_000;
const DAYS = ['일', '월', '화', '수', '목', '금', '토'];

/** '09-18 금 17:40' in Korea, to the second where there are seconds. */
function korean(instant: string): string {
  const at = new Date(Date.parse(instant) + 9 * HOUR);
  const text = at.toISOString();
  const seconds = text.slice(17, 19);
  return `${text.slice(5, 10)} ${DAYS[at.getUTCDay()]} ${text.slice(11, 16)}${seconds === '00' ? '' : `:${seconds}`}`;
}

const OUTCOME: Readonly<Record<string, string>> = {
  kept: '지킴 kept',
  extended: '연장 후 지킴 extended',
  broken: '어김 BROKEN',
  open: '진행 중 open',
  void: '해당 없음 void',
};

const STYLE = { head: [], border: [], compact: true };

/** One row for each pledge, in the order of receipt. What is kept by the receipt itself needs no second date. */
export function promised(
  petitions: readonly { readonly title: string; readonly status: Status }[],
): string {
  const table = new Table({
    head: ['민원 petition', '제목 title', '약속', '기한 due', '답변 answered', '결과 outcome'],
    style: STYLE,
  });
  for (const { title, status } of petitions)
    for (const [index, { clause, dueAt, state }] of inOrder(status).entries()) {
      const atOnce = dueAt === status.receivedAt;
      const answer = status.answers[0];
      table.push([
        index === 0 ? status.number : '',
        index === 0 ? short(title) : '',
        clause,
        `${korean(dueAt)}${atOnce ? ' 접수' : ''}`,
        atOnce ? '' : answer ? korean(answer.at) : '없음 none',
        OUTCOME[state] ?? state,
      ]);
    }
  return table.toString();
}

const inOrder = ({ pledges }: Status): Status['pledges'] =>
  pledges.toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));

/** One row for each mail, in the order in which it was sent. */
export function toldWhom(mails: readonly LocalMail[]): string {
  const table = new Table({
    head: ['때 when', '누구 who', '무엇 kind', '제목 subject'],
    style: STYLE,
  });
  for (const { sentAt, to, subject, headers } of mails)
    table.push([
      korean(sentAt),
      to.map((address) => address.replace(/@.*/, '')).join(', '),
      headers['x-ihaeng-notice'] ?? '-',
      short(subject, 52),
    ]);
  return table.toString();
}

const short = (text: string, most = 24): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
