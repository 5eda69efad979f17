import * as z from 'zod/mini';
import type { NoticeStore } from '../../shared/aws/notices.ts';
import type { TermsReader } from '../../shared/aws/office.ts';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import type { Clock, NoticeState, Petitions } from '../../shared/petition/ports.ts';

export interface DeliveryDeps {
  readonly notices: NoticeStore;
  readonly petitions: Petitions;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}

const Stamped = z.optional(z.object({ timestamp: z.optional(z.string()) }));

/** An SES event as the default bus brings it; what we do not use is not looked at. */
const News = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string(),
      timestamp: z.string(),
      tags: z.object({ notice: z.tuple([z.string()]) }),
    }),
    delivery: Stamped,
    bounce: Stamped,
    complaint: Stamped,
  }),
});

const BECOMES: Readonly<Record<string, NoticeState>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Reject: 'bounced',
  'Rendering Failure': 'bounced',
  Complaint: 'complained',
};
const FACTS = { sent: 'accepted', delivered: 'delivered', bounced: 'bounced' } as const;

/** What became of a mail. Marked once, with the provider's instant; of a prior notice the petition is told. */
export const deliveryHandler = ({ notices, petitions, terms, clock, log }: DeliveryDeps) =>
  eachRecord(
    News,
    async ({ detail }) => {
      const { eventType, mail } = detail;
      const ref = noticeOf(mail.tags.notice[0]);
      const state = BECOMES[eventType];
      if (!state) return log({ message: 'mail news noted', ...ref, event: eventType });
      const stamped = detail.delivery ?? detail.bounce ?? detail.complaint;
      const at = Date.parse(stamped?.timestamp ?? mail.timestamp);
      const known = !(await notices.mark(ref, state, at, mail.messageId));
      log({ message: known ? 'mail news was known' : 'mail news', ...ref, event: eventType });
      const notice = await notices.read(ref);
      const event = Object.hasOwn(FACTS, state) ? FACTS[state as keyof typeof FACTS] : undefined; // narrowed by hasOwn
      if (notice?.kind !== 'date-change' || !event) return;
      const current = await terms();
      await petitions.act(ref.subject, (petition) =>
        onPriorNotice(petition, { notice: ref.id, event, at }, clock.now(), current),
      );
    },
    log,
  );

/** `<subject>_<version>_<index>`: SES allows no dot in a tag. */
function noticeOf(tag: string): { readonly subject: string; readonly id: string } {
  const [subject = '', ...id] = tag.split(/[_.]/);
  return { subject, id: id.join('.') };
}
