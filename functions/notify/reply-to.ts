import { NOTICES } from '../../shared/notices/registry.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { PETITIONER, replyAddress } from '../../shared/privacy/reply.ts';
import type { SendDeps } from './deps.ts';

/** Where a reply to this notice comes; undefined where nobody reads one. */
export async function replyToOf(
  { kind, subject: number, to }: Notice,
  { keys, from: { inboundDomain: domain } }: Pick<SendDeps, 'keys' | 'from'>,
): Promise<string | undefined> {
  const notice = NOTICES[kind];
  const isAnswerable = to === PETITIONER || (notice.to === 'staff' && notice.answerable);
  if (domain === '' || !isAnswerable) return undefined;
  return replyAddress(await keys(), { number, reader: to, domain });
}
