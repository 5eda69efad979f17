import { eachRecord } from '../../shared/lambda/batch.ts';
import { wisherOf } from '../../shared/lambda/wisher.ts';
import { refusalIn } from '../../shared/mail/ses-refusals.ts';
import { SendMessage } from '../../shared/messages/messages.ts';
import type { NoticeContext } from '../../shared/notices/notice.ts';
import { NOTICES } from '../../shared/notices/registry.ts';
import { isCourtesy, mayTell } from '../../shared/notices/standing.ts';
import { accessCodeCommands } from '../../shared/petition/commands/access-code.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { laneOf } from '../../shared/petition/lane.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { tellAccepted } from './accepted.ts';
import { answerLinked } from './answer-linked.ts';
import { isAskedNow } from './asking.ts';
import { collect, gather, paceOf } from './batching.ts';
import { claimed, drop, earliest, leaseFrom, tagOf } from './claim.ts';
import { wentWithAnother } from './coalesced.ts';
import { compose } from './compose.ts';
import type { SendDeps } from './deps.ts';
import { keepOthersApart } from './keep-apart.ts';
import { keepMoved } from './keep-moved.ts';
import { otherWay, wayOf } from './non-email-delivery.ts';
import { contextOf } from './notice-context.ts';
import { refusedBySes } from './refused.ts';
import { makeSplitOff } from './split-off.ts';
import { isAsked, isGathered, type Pace, strangersPace } from './strangers.ts';
import { tellAskers } from './tell-askers.ts';

/** What is no mail, and is done with other petitions. */
const CARRY = {
  'link-answer': answerLinked,
  'keep-apart': keepOthersApart,
  'split-off': makeSplitOff,
  'tell-askers': tellAskers,
  'keep-paper': keepMoved,
} as const;

/** A message waits so long at most (SQS). */
const LONGEST = 900_000;

/** Claim, send, confirm. What fails on the way stays pending or claimed, and is found again. */
export const sendHandler = (deps: SendDeps) =>
  eachRecord(
    SendMessage,
    async ({ subject, notice: id }) => {
      const { notices, sends, clock, log } = deps;
      const notice = await notices.read({ subject, id });
      if (!notice || (notice.state !== 'pending' && notice.state !== 'claimed'))
        return log({ message: 'nothing to send', subject, notice: id });
      const wait = earliest(notice) - clock.now();
      // What is held for hours comes by the sweep.
      if (wait > LONGEST) return log({ message: 'held', subject, notice: id });
      if (wait > 0) return sends.send({ v: 1, subject, notice: id }, wait, laneOf(notice.kind));
      const kind = NOTICES[notice.kind];
      if (kind.to === 'petition') return CARRY[kind.does](notice, deps);
      if (await wentWithAnother(notice, deps)) return;
      // Before the slot, which a mail that is never sent must not take, and before its tag leads a mail.
      const terms = await deps.terms();
      if (kind.needs?.includes('new-access-code')) await codeAsked(notice, deps);
      const context = await contextOf(notice, terms.charter, deps);
      if (!context) return drop(notice, 'moot', deps);
      if (await isUnwished(context, deps)) return drop(notice, 'not wished', deps);
      if (notice.kind === 'asking' && !(await isAskedNow(context, terms, deps))) return;
      const way = wayOf(context, deps);
      const pace = await strangersPace(context, way, deps);
      if (pace.until !== undefined) return await hold(notice, pace, deps);
      const free = await paceOf(notice, deps);
      if (free === true) return tell(context, { way, who: pace.who }, terms, deps);
      if (await notices.putBack(notice, free))
        await sends.send({ v: 1, subject, notice: id }, free - clock.now(), laneOf(notice.kind));
      log({ message: 'paced', subject, notice: id });
    },
    deps.log,
  );

/** A courtesy to somebody who wishes to hear nothing but what the law asks for. Their page says it all the same. */
async function isUnwished(
  { notice: { kind, to }, petitions: [petition] }: NoticeContext,
  deps: SendDeps,
): Promise<boolean> {
  if (to !== 'petitioner' || !petition || !isCourtesy(kind)) return false;
  return !mayTell(kind, (await wisherOf(petition, deps)).wishes);
}

/** Asked for by number alone: only here it shows whether there is such a petition. One that was taken over has its code. */
async function codeAsked(notice: Notice, { petitions, keys, clock }: SendDeps): Promise<void> {
  if (!isAsked(notice)) return;
  const { current } = await keys();
  await petitions.act(notice.subject, (petition) =>
    accessCodeCommands['ask-code'].decide(petition, { codeKey: current.id }, { at: clock.now() }),
  );
}

/** Comes again by the sweep, at its time: hours are no message's to wait. Who looks at the arrivals sees that it waits. */
async function hold(
  notice: Notice,
  { who, until = 0 }: Pace,
  { notices, gathers, clock, log }: SendDeps,
): Promise<void> {
  const { subject, id, kind } = notice;
  // Before it is pending again: whatever leaves first takes it along.
  if (who !== undefined && isGathered(notice)) await gathers.add(who, tagOf(notice), clock.now());
  if (await notices.putBack(notice, until))
    log({ message: 'held: too many to one address', subject, notice: id, kind });
}

interface How {
  readonly way: ReturnType<typeof wayOf>;
  readonly who: string | undefined;
}

/** Claims it and what goes with it, all with one lease. What is claimed is said: the first one's tag is the mail's. */
async function tell(
  context: NoticeContext,
  { way, who }: How,
  terms: Terms,
  deps: SendDeps,
): Promise<void> {
  const { notice } = context;
  const lease = leaseFrom(deps.clock.now());
  const first = await claimed(context, lease, tagOf(notice), deps);
  if (!first) return;
  // The one window that can double a mail: claimed before, and no news of it came.
  if (notice.state === 'claimed') deps.metrics({ DoubleMailRisk: 1 });
  if (way !== 'email') return otherWay(way, first, terms, deps);
  const others =
    who !== undefined && isGathered(notice)
      ? await gather(notice, who, lease, terms.charter, deps)
      : await collect(notice, lease, terms.charter, deps);
  await deliver(first, others, terms, deps);
}

/** What SES refuses was not sent: whom that is about decides what comes next. */
async function deliver(
  first: NoticeContext,
  others: readonly NoticeContext[],
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
    const refusal = refusalIn(error);
    if (refusal) return await refusedBySes(said, refusal, terms, deps);
    throw error;
  }
  for (const notice of said) {
    const lines = notice === first.notice ? mail.lines : undefined;
    await notices.confirm(notice, messageId, clock.now(), lines);
    log({ message: 'sent', subject: notice.subject, notice: notice.id, kind: notice.kind });
  }
  await tellAccepted(said, deps);
}
