import * as z from 'zod/mini';
import { readFax } from '../../shared/fax/dialect.ts';
import { faxObjects } from '../../shared/fax/envelope.ts';
import { isFaxSigned } from '../../shared/fax/signature.ts';
import { type HttpEvent, http, json, Refused, receivedAtOf } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { ArrivedObjects } from '../../shared/ports/originals.ts';
import { namedKey } from '../../shared/privacy/signed-request.ts';

export interface FaxGatewayDeps {
  readonly keys: KeysReader;
  /** The vendor's Ed25519 key; empty where there is none. */
  readonly publicKey: string;
  readonly arrived: Pick<ArrivedObjects, 'put'>;
  readonly log: Log;
}

/** What a gateway of our own writing says; others say it under names of theirs (shared/fax/gateway-fields.ts). */
export const FaxTold = z.looseObject({
  /** The same in every retry. */
  faxId: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  pages: z.optional(z.int()),
  pagesReceived: z.optional(z.int()),
  partial: z.optional(z.boolean()),
  receivedAt: z.optional(z.string()),
  /** Its address, or the pictures themselves in base64 as `file`. */
  mediaUrl: z.optional(z.string()),
  file: z.optional(z.string()),
});
export const FaxTaken = z.object({ received: z.string() });

/** Lambda takes six megabytes a request: what is larger comes by its address. */
const MOST_BYTES = 6 * 1024 * 1024;

const bytesOf = ({ body = '', isBase64Encoded }: HttpEvent): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

/**
 * POST /gateways/fax: a signed gateway hands over a fax that it received. Its pictures and then its envelope are
 * stored once under an id made of the gateway's own; told again it gets the same answer and changes nothing. What
 * becomes of it is the queue's to say: the gateway has done its part.
 */
export const faxGatewayHandler = ({ keys, publicKey, arrived, log }: FaxGatewayDeps) =>
  http(async (event) => {
    const body = bytesOf(event);
    if (body.length > MOST_BYTES)
      throw new Refused('too-large', [{ name: 'body', reason: `> ${MOST_BYTES} bytes` }]);
    const now = receivedAtOf(event);
    const sent = { headers: event.headers, body };
    const ring = await keys(namedKey(event.headers));
    if (!isFaxSigned(sent, { keys: ring, publicKey }, now)) throw new Refused('not-signed');
    const read = await readFax(event.headers['content-type'] ?? '', body, now);
    if ('wrong' in read) throw new Refused(read.wrong);
    if ('other' in read) {
      log({ message: 'a gateway told of something else than a received fax' });
      return json(200, { ignored: true });
    }
    const { id, objects } = faxObjects(read.fax);
    for (const { key, body: stored, type } of objects) await arrived.put(key, stored, type);
    log({ message: 'a fax was handed over', id, objects: objects.length });
    return json(200, { received: id });
  }, log);
