import { eachRecord } from '../../shared/lambda/batch.ts';
import { SendMessage } from '../../shared/messages/messages.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { collect, paceOf } from './collect.ts';
import { compose } from './compose.ts';
import type { SendDeps } from './deps.ts';
import { follow } from './follow.ts';

/** How long a claim holds: longer than the function may run. */
const LEASE = 30_000;
/** After a lease ran out the tagged Send event may still come; only then is it sent again. */
const NEWS = 2 * 60_000;

/** Claim, send, confirm. What fails on the way stays pending or claimed, and is found again. */
export const sendHandler = (deps: SendDeps) =>
  eachRecord(
    SendMessage,
    async ({ subject, notice: id }) => {
      const notice = await deps.notices.read({ subject, id });
      if (!notice || (notice.state !== 'pending' && notice.state !== 'claimed'))
        return deps.log({ message: 'nothing to send', subject, notice: id });
      const wait = earliest(notice) - deps.clock.now();
      if (wait > 0) return deps.sends.send({ v: 1, subject, notice: id }, wait);
      if (await follow(notice, deps)) return; // it went with another
      const free = await paceOf(notice, deps);
      if (free !== true) {
        if (await deps.notices.putBack(notice, free))
          await deps.sends.send({ v: 1, subject, notice: id }, free - deps.clock.now());
        return deps.log({ message: 'paced', subject, notice: id });
      }
      const lease = deps.clock.now() + LEASE;
      if (!(await deps.notices.claim(notice, lease, tagOf(notice)))) return;
      // The one window that can double a mail: claimed before, and no news of it came.
      if (notice.state === 'claimed') deps.metrics({ DoubleMailRisk: 1 });
      await deliver([notice, ...(await collect(notice, lease, deps))], deps);
    },
    deps.log,
  );

const tagOf = ({ subject, id }: Pick<Notice, 'subject' | 'id'>): string => `${subject}.${id}`;

const earliest = ({ state, nextAt = 0, leaseUntil }: Notice): number =>
  state === 'claimed' && leaseUntil !== undefined ? leaseUntil + NEWS : nextAt;

/** All claimed by us. The first one's tag is the mail's. A refusal puts them back: nothing was sent. */
async function deliver(claimed: readonly Notice[], deps: SendDeps): Promise<void> {
  const { notices, post, clock, log } = deps;
  const { mail, said, moot } = await compose(claimed, deps);
  for (const notice of moot) {
    await notices.drop(notice);
    log({
      message: 'dropped as moot',
      subject: notice.subject,
      notice: notice.id,
      kind: notice.kind,
    });
  }
  if (!mail) return;
  let messageId: string;
  try {
    messageId = await post.send(mail);
  } catch (error) {
    // Only a clear answer means that nothing was sent; a lost one keeps the claim until the Send event or the lease.
    if (isRefusal(error)) for (const notice of said) await notices.putBack(notice, clock.now());
    throw error;
  }
  for (const notice of said) {
    await notices.confirm(notice, messageId, clock.now());
    log({ message: 'sent', subject: notice.subject, notice: notice.id, kind: notice.kind });
  }
  await deps.tellAccepted(said);
}

/** SES said no (4xx). Without its answer, or with a 5xx, the mail may have left. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof Error && '$metadata' in error)) return false;
  const { $metadata: meta } = error;
  if (typeof meta !== 'object' || meta === null || !('httpStatusCode' in meta)) return false;
  return Number(meta.httpStatusCode) >= 400 && Number(meta.httpStatusCode) < 500;
};
