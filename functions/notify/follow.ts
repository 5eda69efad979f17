import type { Notice } from '../../shared/petition/ports.ts';
import type { SendDeps } from './deps.ts';

/** A notice that was collected into another's mail shares its fate. True when that mail has left. */
export async function follow(notice: Notice, { notices, log }: SendDeps): Promise<boolean> {
  const { sentWith, subject, id } = notice;
  if (sentWith === undefined || sentWith === `${subject}.${id}`) return false;
  const dot = sentWith.indexOf('.');
  const leader = await notices.read({
    subject: sentWith.slice(0, dot),
    id: sentWith.slice(dot + 1),
  });
  if (leader?.messageId === undefined) return false;
  await notices.confirm(notice, leader.messageId, leader.at ?? leader.createdAt);
  log({ message: 'was sent with another', subject, notice: id, with: sentWith });
  return true;
}
