import type { Clock } from '../petition/ports.ts';
import type { TextMessages } from '../petition/texts.ts';
import type { KeysReader } from './secret.ts';

/** Well within a claim's lease, and within the time of a function that is about to confirm it. */
const PATIENCE = 8_000;
const TOO_MANY = 429;

/**
 * Texts through a provider's address: POST `{to, text, reference}` as JSON. Two headers sign it: `ihaeng-timestamp`
 * (epoch seconds) and `ihaeng-signature`, `<key id>.<hex>` of HMAC-SHA256 over `<timestamp>.<raw body>` with the key
 * of the purpose `texts`. Any 2xx is taken, 4xx refused; everything else is unknown and thrown, without the number.
 */
export const textProvider = (url: string, keys: KeysReader, clock: Clock): TextMessages => ({
  async send({ to, text, reference }) {
    const body = JSON.stringify({ to: to.replace(/[^\d+]/g, ''), text, reference });
    const timestamp = String(Math.floor(clock.now() / 1000));
    const { current } = await keys();
    const signature = current.mac('texts', `${timestamp}.${body}`).toString('hex');
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'ihaeng-timestamp': timestamp,
        'ihaeng-signature': `${current.id}.${signature}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (status >= 200 && status < 300) return 'taken';
    if (status >= 400 && status < 500 && status !== TOO_MANY) return 'refused';
    throw new Error(`the text provider answered ${status}`);
  },
});
