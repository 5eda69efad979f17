import { eachRecord } from '../../shared/lambda/batch.ts';
import { SendMessage } from '../../shared/messages/messages.ts';
import { askCode } from '../../shared/petition/decide/take-over.ts';
import type { Notice, Terms } from '../../shared/petition/ports.ts';
import { tellAccepted } from './accepted.ts';
import { carry } from './carry.ts';
import { claimed, drop, earliest, leaseFrom, tagOf } from './claim.ts';
import { collect, paceOf } from './collect.ts';
import { compose } from './compose.ts';
import type { SendDeps } from './deps.ts';
import { follow } from './follow.ts';
import { otherWay, wayOf } from './other-way.ts';
import { makeSplitOff } from './split-off.ts';
import { type Telling, tellingOf } from './telling.ts';

/** Claim, send, confirm. What fails on the way stays pending or claimed, and is found again. */
export const sendHandler = (deps: SendDeps) =>
  eachRecord(
    SendMessage,
    async ({ subject, notice: id }) => {
      const { notices, petitions, clock, log } = deps;
      const notice = await notices.read({ subject, id });
      if (!notice || (notice.state !== 'pending' && notice.state !== 'claimed'))
        return log({ message: 'nothing to send', subject, notice: id });
      const wait = earliest(notice) - clock.now();
      if (wait > 0) return goBack(notice, wait, deps);
      if (notice.kind === 'linked-answer') return carry(notice, deps);
      if (notice.kind === 'split-off') return makeSplitOff(notice, deps);
      if (await follow(notice, deps)) return; // it went with another
      // Before the slot, which a mail that is never sent must not take, and before its tag leads a mail.
      const terms = await deps.terms();
      if (notice.kind === 'new-code') await codeAsked(notice, deps);
      const telling = await tellingOf(notice, terms.charter, petitions);
      if (!telling) return drop(notice, 'moot', deps);
      const free = await paceOf(notice, deps);
      if (free === true) return tell(telling, terms, deps);
      if (await notices.putBack(notice, free)) await goBack(notice, free - clock.now(), deps);
      log({ message: 'paced', subject, notice: id });
    },
    deps.log,
  );

/** Longer no notice goes round its own queue (ms): it stands in the outbox by its instant, where the sweep finds it. */
const BY_QUEUE = 60 * 60_000;

async function goBack({ subject, id }: Notice, wait: number, { sends }: SendDeps): Promise<void> {
  if (wait <= BY_QUEUE) await sends.send({ v: 1, subject, notice: id }, wait);
}

/** Asked for by number alone: only here it shows whether there is such a petition. One that was taken over has its code. */
async function codeAsked(
  { subject, id }: Notice,
  { petitions, keys, clock }: SendDeps,
): Promise<void> {
  if (!id.startsWith('0.')) return;
  const { current } = await keys();
  await petitions.act(subject, (petition) =>
    askCode(petition, { at: clock.now(), codeKey: current.id }),
  );
}

/** Claims it and what goes with it, all with one lease. What is claimed is said: the first one's tag is the mail's. */
async function tell(telling: Telling, terms: Terms, deps: SendDeps): Promise<void> {
  const { notice } = telling;
  const lease = leaseFrom(deps.clock.now());
  const first = await claimed(telling, lease, tagOf(notice), deps);
  if (!first) return;
  // The one window that can double a mail: claimed before, and no news of it came.
  if (notice.state === 'claimed') deps.metrics({ DoubleMailRisk: 1 });
  const way = wayOf(first, deps);
  if (way !== 'email') return otherWay(way, first, terms, deps);
  await deliver(first, await collect(notice, lease, terms.charter, deps), terms, deps);
}

/** A refusal puts all of it back: nothing was sent. */
async function deliver(
  first: Telling,
  others: readonly Telling[],
  terms: Terms,
  deps: SendDeps,
): Promise<void> {
  const { notices, post, clock, log } = deps;
  const said: readonly Notice[] = [first, ...others].map(({ notice }) => notice);
  const mail = await compose(first, others, terms, deps);
  if (!mail) {
    for (const notice of said) await drop(notice, 'nobody to tell', deps);
    return;
  }
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
  await tellAccepted(said, deps);
}

/** SES said no (4xx). Without its answer, or with a 5xx, the mail may have left. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof Error && '$metadata' in error)) return false;
  const { $metadata: meta } = error;
  if (typeof meta !== 'object' || meta === null || !('httpStatusCode' in meta)) return false;
  return Number(meta.httpStatusCode) >= 400 && Number(meta.httpStatusCode) < 500;
};
