import Table from 'cli-table3';
import type { LocalMail, Status } from '../tools/public.ts';

const HOUR = 3_600_000;
const DAYS = ['일', '월', '화', '수', '목', '금', '토'];

/** '09-18 금 17:40' in Korea, to the second where there are seconds. */
export function korean(instant: string): string {
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

/** One row for each pledge with a clock, in the order of receipt. */
export function promised(
  petitions: readonly { readonly title: string; readonly status: Status }[],
): string {
  const table = new Table({
    head: ['민원 petition', '접수 received', '약속 clause', '기한 due', '답변 answered', '결과'],
    style: { head: [], border: [] },
  });
  for (const { title, status } of petitions)
    for (const [index, { clause, dueAt, state }] of status.pledges.entries())
      table.push([
        index === 0 ? `${status.number}\n${short(title)}` : '',
        index === 0 ? korean(status.receivedAt) : '',
        clause,
        korean(dueAt),
        status.answers[0] ? korean(status.answers[0].at) : '-',
        OUTCOME[state] ?? state,
      ]);
  return table.toString();
}

/** One row for each mail, in the order in which it was sent. */
export function toldWhom(mails: readonly LocalMail[]): string {
  const table = new Table({
    head: ['때 when', '누구 who', '무엇 kind', '제목 subject'],
    style: { head: [], border: [] },
  });
  for (const { sentAt, to, subject, headers } of mails)
    table.push([
      korean(sentAt),
      to.join(', '),
      headers['x-ihaeng-notice'] ?? '-',
      short(subject, 46),
    ]);
  return table.toString();
}

const short = (text: string, most = 24): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
