import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { MailNews } from '../../shared/messages/messages.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import type { Clock, NoticeState, Petitions } from '../../shared/petition/ports.ts';

export interface DeliveryDeps {
  readonly notices: NoticeStore;
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}

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
export const deliveryHandler = ({ notices, petitions, terms, clock, log }: DeliveryDeps) =>
  eachRecord(
    MailNews,
    async (news) => {
      const ref = noticeOf(news.notice);
      const state = stateAfter(news);
      if (!state) return log({ message: 'mail news noted', ...ref, event: news.type });
      const at = Date.parse(news.at);
      const known = !(await notices.mark(ref, state, at, news.messageId));
      log({ message: known ? 'mail news was known' : 'mail news', ...ref, event: news.type });
      const notice = await notices.read(ref);
      const event = FACTS[state];
      if (notice?.kind !== 'date-change' || !event) return;
      const current = await terms();
      await petitions.act(ref.subject, (petition) =>
        onPriorNotice(petition, { notice: ref.id, event, at }, clock.now(), current),
      );
    },
    log,
  );

/** A transient bounce tells of a full mailbox or of somebody on holiday: the address is good and the mail may be there. */
const stateAfter = (news: MailNews): NoticeState | undefined =>
  news.type === 'Bounce' && news.bounceType === 'Transient' ? undefined : BECOMES[news.type];

/** `<subject>_<version>_<index>`: SES allows no dot in a tag. */
function noticeOf(tag: string): { readonly subject: string; readonly id: string } {
  const [subject = '', ...id] = tag.split('_');
  return { subject, id: id.join('.') };
}
