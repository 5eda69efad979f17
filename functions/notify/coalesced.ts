import type { Notice } from '../../shared/petition/notice.ts';
import { tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';

/**
 * A notice that was collected into another's mail shares its fate: that mail's news names the other alone. True when
 * that mail has left. It is that mail only while both hold the lease of one claim: a later mail of the other, tried
 * again, may have left without this one.
 */
export async function wentWithAnother(
  notice: Notice,
  { notices, log }: SendDeps,
): Promise<boolean> {
  const { sentWith, subject, id, leaseUntil } = notice;
  if (sentWith === undefined || sentWith === tagOf(notice)) return false;
  const dot = sentWith.indexOf('.');
  const leader = await notices.read({
    subject: sentWith.slice(0, dot),
    id: sentWith.slice(dot + 1),
  });
  if (leader?.messageId === undefined || leader.leaseUntil !== leaseUntil) return false;
  await notices.confirm(notice, leader.messageId, leader.at ?? leader.createdAt);
  log({ message: 'was sent with another', subject, notice: id, with: sentWith });
  return true;
}
