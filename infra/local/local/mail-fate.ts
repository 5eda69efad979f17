import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { reply } from '../http.ts';
import type { MailFate } from '../mail/news.ts';
import { refuse } from './replies.ts';
import type { Running } from './running.ts';

const Fate = z.union([
  z.strictObject({ kind: z.string(), event: z.literal('hold') }),
  z.strictObject({
    messageId: z.optional(z.string()),
    notice: z.optional(z.string()),
    event: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject']),
    at: z.optional(z.string()),
  }),
  z.strictObject({
    fax: z.string(),
    event: z.enum(['Delivery', 'Bounce']),
    at: z.optional(z.string()),
  }),
  z.strictObject({
    text: z.string(),
    event: z.enum(['Delivery', 'Bounce']),
    at: z.optional(z.string()),
  }),
]);

/** POST /_local/deliver: decides a mail's, a text's or a fax's fate by hand, or holds the mails of a kind. */
export async function decideFate(
  body: unknown,
  response: ServerResponse,
  service: Running,
): Promise<void> {
  const fate = z.safeParse(Fate, body);
  if (!fate.success) refuse(response, 400, 'give messageId or notice, and event');
  else if ('text' in fate.data || 'fax' in fate.data) {
    const { event, at } = fate.data;
    const [which, sink] =
      'text' in fate.data ? [fate.data.text, service.texts] : [fate.data.fax, service.faxes];
    const instant = at === undefined ? [] : [Date.parse(at)];
    const known = await sink.deliver(which, event === 'Delivery', ...instant);
    if (known) reply(response, 200, { decided: which });
    else refuse(response, 404, 'there is no such message');
  } else if (fate.data.event === 'hold') {
    service.mail.hold(fate.data.kind);
    reply(response, 200, { held: fate.data.kind });
  } else deliverByHand(fate.data, response, service);
}

interface ByHand {
  readonly messageId?: string | undefined;
  readonly notice?: string | undefined;
  readonly event: MailFate;
  readonly at?: string | undefined;
}

function deliverByHand(fate: ByHand, response: ServerResponse, service: Running): void {
  const { messageId, notice, event, at } = fate;
  const which = messageId ?? notice?.replaceAll('.', '_') ?? '';
  if (service.mail.deliver(which, event, ...(at === undefined ? [] : [Date.parse(at)])))
    reply(response, 200, { decided: which });
  else refuse(response, 404, 'there is no such mail');
}
