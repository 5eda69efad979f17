import * as z from 'zod/mini';
import type { Clock } from '../ports/clock.ts';
import type { FaxLog } from '../ports/faxes.ts';
import type { KeysReader } from '../ports/keys.ts';

const PATIENCE = 8_000;
const MOST_BYTES = 5_000_000;
const Listed = z.object({
  faxes: z.array(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(200)),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});

/**
 * What a fax gateway says that it delivered, from its own list of a Korean day: GET `<url>?day=YYYY-MM-DD` with the
 * two headers of the house (text-provider.ts), signed over `<timestamp>.<day>` with the key of the purpose `faxes`.
 * It answers `{"faxes": [{"id", "at"}]}` with the ids under which it handed them over.
 * @throws Error when it answers anything else, or nothing in eight seconds.
 */
export const faxLog = (url: string, keys: KeysReader, clock: Clock): FaxLog => ({
  async delivered(day) {
    const timestamp = String(Math.floor(clock.now() / 1000));
    const { current } = await keys();
    const signature = current.mac('faxes', `${timestamp}.${day}`).toString('hex');
    const asked = new URL(url);
    asked.searchParams.set('day', day);
    const response = await fetch(asked, {
      headers: {
        'ihaeng-timestamp': timestamp,
        'ihaeng-signature': `${current.id}.${signature}`,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status !== 200) throw new Error(`the fax gateway answered ${response.status}`);
    const text = await response.text();
    if (text.length > MOST_BYTES) throw new Error('the fax gateway answered too much');
    const { faxes } = z.parse(Listed, JSON.parse(text));
    return faxes.map(({ id, at }) => ({ id, at: Date.parse(at) }));
  },
});
