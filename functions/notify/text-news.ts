import * as z from 'zod/mini';
import type { KeysReader } from '../../shared/aws/secret.ts';
import { bodyOf, type HttpReply, http, Refused, textOf } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { MailNews } from '../../shared/messages/messages.ts';
import type { Clock } from '../../shared/petition/ports.ts';
import { isSigned } from '../../shared/privacy/signed-request.ts';

export interface TextNewsDeps {
  readonly keys: KeysReader;
  readonly news: { tell(news: MailNews): Promise<void> };
  readonly clock: Clock;
  readonly log: Log;
}

const MOST_BYTES = 2000;
/** What became of a text: the reference that we gave it, and the provider's own instant. */
export const TextReport = z.strictObject({
  reference: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}\.\d+\.\d+$/)),
  event: z.enum(['delivered', 'failed']),
  at: z.iso.datetime({ offset: true }),
});

/** POST /gateways/texts: a provider's report, signed as our texts are; it joins the news of mails. */
export const textNewsHandler = ({ keys, news, clock, log }: TextNewsDeps) =>
  http(async (event, language): Promise<HttpReply> => {
    const signature = event.headers['ihaeng-signature'] ?? '';
    const signed = {
      signature,
      timestamp: event.headers['ihaeng-timestamp'] ?? '',
      body: textOf(event, MOST_BYTES),
    };
    if (!isSigned(await keys(signature.split('.')[0]), 'texts', signed, clock.now()))
      throw new Refused(401, 'not-signed');
    const { reference, event: became, at } = bodyOf(event, TextReport, language, MOST_BYTES);
    // A report from the future would count as one in time for ever.
    if (Date.parse(at) > clock.now()) throw new Refused(422, 'invalid-request');
    const about = { v: 1, messageId: 'text', notice: reference.replaceAll('.', '_'), at } as const;
    await news.tell(
      became === 'delivered'
        ? { ...about, type: 'Delivery', way: 'text' }
        : { ...about, type: 'Bounce', bounceType: 'Permanent', way: 'text' },
    );
    log({ message: 'text news', notice: reference, event: became });
    return { statusCode: 202 };
  }, log);
