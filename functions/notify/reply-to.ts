import type { Notice } from '../../shared/petition/ports.ts';
import { PETITIONER, replyAddress } from '../../shared/privacy/reply.ts';
import type { SendDeps } from './deps.ts';

/** Mails of ours that staff may answer: their reply is a draft of the answer. */
const ANSWERABLE: ReadonlySet<Notice['kind']> = new Set([
  'assignment',
  'warning',
  'break',
  'message',
  'reply-kept',
  'reply-refused',
]);

/** Where a reply to this notice comes; undefined where nobody reads one. */
export async function replyToOf(
  { kind, subject: number, to }: Notice,
  { keys, from: { inboundDomain: domain } }: Pick<SendDeps, 'keys' | 'from'>,
): Promise<string | undefined> {
  if (domain === '' || (to !== PETITIONER && !ANSWERABLE.has(kind))) return undefined;
  return replyAddress(await keys(), { number, reader: to, domain });
}
