import { eachRecord } from '../../shared/lambda/batch.ts';
import { MailNews } from '../../shared/messages/messages.ts';
import { deliveryCommands } from '../../shared/petition/commands/delivery.ts';
import { reachedCommands } from '../../shared/petition/commands/reached.ts';
import type { Notice, NoticeState } from '../../shared/petition/notice.ts';
import { mayFollow } from '../../shared/petition/notice-state.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { unreached } from './unreached.ts';

const BECOMES: Readonly<Partial<Record<MailNews['type'], NoticeState>>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Reject: 'bounced',
  'Rendering Failure': 'bounced',
  Complaint: 'complained',
};
const FACTS: Readonly<Partial<Record<NoticeState, 'accepted' | 'delivered' | 'bounced'>>> = {
  sent: 'accepted',
  delivered: 'delivered',
  bounced: 'bounced',
};

/** What became of a mail. Marked once, with the provider's instant; of a prior notice the petition is told. */
export const deliveryHandler = (deps: DeliveryDeps) =>
  eachRecord(
    MailNews,
    async (news) => {
      const { notices, log } = deps;
      const ref = noticeOf(news.notice);
      const state = stateAfter(news);
      const noted = { ...ref, event: news.type };
      if (!state) return log({ message: 'mail news noted', ...noted });
      const notice = await notices.read(ref);
      if (!notice) return log({ message: 'mail news of no notice', ...noted }, 'WARN');
      const at = Date.parse(news.at);
      // A condition that fails costs a write too: most Send news finds the notice confirmed already.
      const marked =
        mayFollow(notice.state, state) &&
        (await notices.mark(ref, state, at, news.way ? undefined : news.messageId));
      log({ message: marked ? 'mail news' : 'mail news was known', ...noted });
      if (notice.kind === 'explanation' && state === 'delivered')
        await tellReached(notice, news.way ?? 'mail', at, deps);
      if (notice.kind === 'answer' && state === 'delivered' && news.way)
        await tellGiven(notice, news.way, at, deps);
      if (notice.kind === 'supplement' && (state === 'sent' || state === 'delivered'))
        await tellSent(notice, at, deps);
      if (notice.kind === 'home-visit' && state === 'delivered')
        await tellVisit(notice, news.way ?? 'mail', at, deps);
      // How many answer is told beside how many it reached.
      if (notice.kind === 'asking' && state === 'delivered')
        await deps.askings.reached(notice.subject, notice.because ?? '');
      if (notice.kind === 'date-change') await tell(notice, state, at, deps);
      await unreached(notice, news, at, deps);
    },
    deps.log,
    { about: ({ notice }) => notice, order: inOrder },
  );

/** Told even when the mark was known: the last try may have died between the two. */
async function tell(
  { subject, id }: Notice,
  state: NoticeState,
  at: number,
  { petitions, terms, clock }: DeliveryDeps,
): Promise<void> {
  const event = FACTS[state];
  if (!event) return;
  const current = await terms();
  await petitions.act(subject, (petition) =>
    deliveryCommands['prior-notice'].decide(
      petition,
      { notice: id, event },
      { ...current, at, now: clock.now() },
    ),
  );
}

/** Told here too: the sender may have died before it could say that the request had left. */
async function tellSent(
  { subject, id }: Notice,
  at: number,
  { petitions, terms, clock }: DeliveryDeps,
): Promise<void> {
  const current = await terms();
  await petitions.act(subject, (petition) =>
    deliveryCommands['supplement-sent'].decide(
      petition,
      { notice: id },
      { ...current, at, now: clock.now() },
    ),
  );
}

/** Who is to be visited has the notice (P3.1). */
async function tellVisit(
  { subject, kind, because }: Notice,
  how: 'mail' | 'text' | 'fax',
  at: number,
  { petitions, terms, clock }: DeliveryDeps,
): Promise<void> {
  const current = await terms();
  const said = { kind, ...(because !== undefined && { because }) };
  await petitions.act(subject, (petition) =>
    deliveryCommands['home-visit-notified'].decide(
      petition,
      { said, how },
      { ...current, at, now: clock.now() },
    ),
  );
}

/** The provider's own instant keeps the hour of P24, however late its news comes. */
async function tellReached(
  { subject, id, createdAt }: Notice,
  how: 'mail' | 'text' | 'fax',
  at: number,
  { petitions, terms, clock }: DeliveryDeps,
): Promise<void> {
  const current = await terms();
  const notice = { id, createdAt };
  await petitions.act(subject, (petition) =>
    reachedCommands['explanation-reached'].decide(
      petition,
      { how, notice },
      { ...current, at, now: clock.now() },
    ),
  );
}

/** An answer on paper is given when its fax is confirmed, or when a text told of it after all (A6); one by mail was given before. */
async function tellGiven(
  { subject }: Notice,
  how: 'text' | 'fax',
  at: number,
  { petitions, terms, clock }: DeliveryDeps,
): Promise<void> {
  const current = await terms();
  await petitions.act(subject, (petition) =>
    reachedCommands['answer-given'].decide(petition, { how }, { ...current, at, now: clock.now() }),
  );
}

/** As it happened; at one instant a mail is sent before anything else becomes of it. */
const inOrder = (one: MailNews, other: MailNews): number =>
  Date.parse(one.at) - Date.parse(other.at) ||
  Number(other.type === 'Send') - Number(one.type === 'Send');

/** A transient bounce tells of a full mailbox or of somebody on holiday: the address is good and the mail may be there. */
const stateAfter = (news: MailNews): NoticeState | undefined =>
  news.type === 'Bounce' && news.bounceType === 'Transient' ? undefined : BECOMES[news.type];

/** `<subject>_<version>_<index>`: SES allows no dot in a tag. */
function noticeOf(tag: string): { readonly subject: string; readonly id: string } {
  const [subject = '', ...id] = tag.split('_');
  return { subject, id: id.join('.') };
}
