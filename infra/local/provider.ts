import { createHmac, hkdfSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { VirtualClock } from './contract.ts';
import { reply } from './http.ts';

interface Message {
  readonly to: string;
  readonly reference: string;
}
type Sent<M> = M & {
  readonly sentAt: number;
  /** How often it was posted; it is sent once. */
  posted: number;
};
export interface ProviderDeps<M extends Message> {
  readonly clock: VirtualClock;
  /** The secret as it is now: a rotation changes it. */
  readonly secret: () => string;
  /** What the key is derived for. */
  readonly purpose: 'texts' | 'faxes';
  readonly message: z.ZodMiniType<M>;
  /** Where what became of a message is told. */
  readonly reports: () => string;
}

export const Text = z.strictObject({ to: z.string(), text: z.string(), reference: z.string() });
/** The document in base64. */
export const Fax = z.strictObject({
  to: z.string(),
  pdf: z.string(),
  pages: z.int(),
  reference: z.string(),
});

/** Numbers whose fate is known, as a mail simulator has addresses. */
const FATES = {
  refused: '0400',
  /** Taken, but the first answer is lost. */
  unanswered: '0503',
  /** The same, and no report either: only another try can tell. */
  unheard: '0504',
  /** Taken, and reported as not delivered. */
  failed: '0404',
  /** Taken, and reported by hand alone. */
  unreported: '0202',
} as const;
const FRESH = 5 * 60_000;

/** A provider of texts or faxes on this computer: checks the signature, keeps each reference once, reports what became of it. */
export function providerSink<M extends Message>(deps: ProviderDeps<M>) {
  const { clock, secret, purpose, reports } = deps;
  const sent: Sent<M>[] = [];

  /** As the adapter's documentation says it: anybody could write this from it. */
  function signatureOf(timestamp: string, body: string | Buffer): string {
    const { current } = z.parse(z.object({ current: z.string() }), JSON.parse(secret()));
    const key = Buffer.from(hkdfSync('sha256', current, '', `ihaeng ${purpose}`, 32));
    return createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex');
  }
  function isSigned({ headers }: IncomingMessage, body: Buffer): boolean {
    const timestamp = String(headers['ihaeng-timestamp'] ?? '');
    const given = String(headers['ihaeng-signature'] ?? '').split('.')[1];
    const fresh = Math.abs(clock.now() - Number(timestamp) * 1000) <= FRESH;
    return fresh && given === signatureOf(timestamp, body);
  }
  async function report(reference: string, event: string, at: number, keyId: string) {
    const body = JSON.stringify({ reference, event, at: new Date(at).toISOString() });
    const timestamp = String(Math.floor(clock.now() / 1000));
    await fetch(reports(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'ihaeng-timestamp': timestamp,
        'ihaeng-signature': `${keyId}.${signatureOf(timestamp, body)}`,
      },
      body,
    });
  }
  let keyId = '';

  function answerTo(request: IncomingMessage, body: Buffer): readonly [number, string] {
    if (!isSigned(request, body)) return [401, 'not signed'];
    [keyId = ''] = String(request.headers['ihaeng-signature']).split('.');
    const message = z.safeParse(deps.message, JSON.parse(body.toString('utf8')));
    if (!message.success || message.data.to.endsWith(FATES.refused)) return [400, 'refused'];
    const { to, reference } = message.data;
    const known = sent.find((one) => one.reference === reference);
    if (known) {
      known.posted += 1;
      return [202, 'taken before'];
    }
    sent.push({ ...message.data, sentAt: clock.now(), posted: 1 });
    const event = to.endsWith(FATES.failed) ? 'failed' : 'delivered';
    const ends = (...fates: readonly string[]) => fates.some((fate) => to.endsWith(fate));
    if (!ends(FATES.unreported, FATES.unheard))
      void clock.track(report(reference, event, clock.now(), keyId));
    return ends(FATES.unanswered, FATES.unheard)
      ? [503, 'taken without saying so']
      : [202, 'taken'];
  }

  return {
    sent: (to?: string): readonly Sent<M>[] =>
      sent.filter((one) => to === undefined || one.to === to),
    take(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
      const [status, title] = answerTo(request, body);
      reply(response, status, { title });
    },
    /** Tells a message's fate by hand; `at` (epoch ms) is the provider's timestamp. False: no such message. */
    async deliver(reference: string, delivered: boolean, at = clock.now()): Promise<boolean> {
      if (!sent.some((one) => one.reference === reference)) return false;
      await report(reference, delivered ? 'delivered' : 'failed', at, keyId);
      return true;
    },
  };
}
