import * as z from 'zod/mini';
import { bodyOf, textOf } from '../../shared/lambda/body.ts';
import { type HttpReply, http, Refused } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { MailNews } from '../../shared/messages/messages.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import { houseHeaders, isSigned, namedKey } from '../../shared/privacy/signed-request.ts';

export interface GatewayNewsDeps {
  readonly keys: KeysReader;
  readonly news: { tell(news: MailNews): Promise<void> };
  readonly clock: Clock;
  readonly log: Log;
}

const MOST_BYTES = 2000;
/** What became of a text or a fax: the reference that we gave it, and the provider's own instant. */
export const GatewayReport = z.strictObject({
  reference: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}\.\d+\.\d+$/)),
  event: z.enum(['delivered', 'failed']),
  at: z.iso.datetime({ offset: true }),
});

/** Who reports, by the address: the way, and the purpose of the key that signs. */
const GATEWAYS = {
  '/gateways/texts': { way: 'text', purpose: 'texts' },
  '/gateways/faxes': { way: 'fax', purpose: 'faxes' },
} as const;
const isGateway = (path: string): path is keyof typeof GATEWAYS => Object.hasOwn(GATEWAYS, path);

/** POST /gateways/texts and /gateways/faxes: a provider's report, signed as our messages are; it joins the news of mails. */
export const gatewayNewsHandler = ({ keys, news, clock, log }: GatewayNewsDeps) =>
  http(async (event, language): Promise<HttpReply> => {
    if (!isGateway(event.rawPath)) throw new Refused('not-found');
    const { way, purpose } = GATEWAYS[event.rawPath];
    const signed = { ...houseHeaders(event.headers), body: textOf(event, MOST_BYTES) };
    if (!isSigned(await keys(namedKey(event.headers)), purpose, signed, clock.now()))
      throw new Refused('not-signed');
    const { reference, event: became, at } = bodyOf(event, GatewayReport, language, MOST_BYTES);
    // A report from the future would count as one in time for ever.
    if (Date.parse(at) > clock.now()) throw new Refused('invalid-fields');
    const about = {
      v: 1,
      messageId: way,
      notice: reference.replaceAll('.', '_'),
      at,
      way,
    } as const;
    await news.tell(
      became === 'delivered'
        ? { ...about, type: 'Delivery' }
        : { ...about, type: 'Bounce', bounceType: 'Permanent' },
    );
    log({ message: `${way} news`, notice: reference, event: became });
    return { statusCode: 202 };
  }, log);
