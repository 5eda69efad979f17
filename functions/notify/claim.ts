import type { NoticeContext } from '../../shared/notices/notice.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** How long a claim holds: longer than the function may run. */
const LEASE = 30_000;
/** After a lease ran out the tagged Send event may still come; only then is it sent again. */
const NEWS = 2 * 60_000;

export const tagOf = ({ subject, id }: Pick<Notice, 'subject' | 'id'>): string =>
  `${subject}.${id}`;

/** The instant from which a notice may be sent, or sent again. */
export const earliest = ({ state, nextAt = 0, leaseUntil }: Notice): number =>
  state === 'claimed' && leaseUntil !== undefined ? leaseUntil + NEWS : nextAt;

export const leaseFrom = (now: number): number => now + LEASE;

/** The notice as it stands once it is ours, under the tag that its mail will carry; undefined when somebody else has it. */
export async function claimed(
  context: NoticeContext,
  leaseUntil: number,
  sentWith: string,
  { notices }: SendDeps,
): Promise<NoticeContext | undefined> {
  const { notice } = context;
  if (!(await notices.claim(notice, leaseUntil, sentWith))) return undefined;
  return { ...context, notice: { ...notice, state: 'claimed', leaseUntil, sentWith } };
}

/** What is not to be said is dropped, and the log says why. */
export async function drop(
  notice: Notice,
  because: 'moot' | 'nobody to tell' | 'not wished',
  { notices, log }: SendDeps,
): Promise<void> {
  if (!(await notices.drop(notice))) return; // somebody else has it
  const { subject, id, kind } = notice;
  log({ message: `dropped: ${because}`, subject, notice: id, kind });
}
