import type { Clock } from '../ports/clock.ts';
import type { KeysReader } from '../ports/keys.ts';
import type { Purpose } from '../privacy/keys.ts';

/** Well within a claim's lease, and within the time of a function that is about to confirm it. */
const PATIENCE = 8_000;
const TOO_MANY = 429;

/**
 * Posts JSON to a provider. Two headers sign it: `ihaeng-timestamp` (epoch seconds) and `ihaeng-signature`, `<key id>.<hex>`
 * of HMAC-SHA256 over `<timestamp>.<raw body>` with the key of the purpose. Any 2xx is taken, 4xx refused.
 * @throws Error for everything else, which is unknown; it repeats nothing that was sent.
 */
export async function signedPost(
  url: string,
  purpose: Purpose & ('texts' | 'faxes'),
  message: object,
  keys: KeysReader,
  clock: Clock,
): Promise<'taken' | 'refused'> {
  const body = JSON.stringify(message);
  const timestamp = String(Math.floor(clock.now() / 1000));
  const { current } = await keys();
  const signature = current.mac(purpose, `${timestamp}.${body}`).toString('hex');
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
  throw new Error(`the provider of ${purpose} answered ${status}`);
}
