import type { HttpEvent } from '../lambda/http.ts';
import type { KeyVersion } from '../privacy/keys.ts';
import { textHash } from '../privacy/text-hash.ts';

/** Where a request comes from, as a keyed hash: the address itself is stored and logged nowhere. */
export const sourceOf = ({ requestContext }: HttpEvent, key: KeyVersion): string =>
  textHash(key, 'source', networkOf(requestContext.http.sourceIp)).slice(0, 22);

/** One subscriber has a whole /64 of IPv6: its first four groups are the address that counts. */
function networkOf(address = ''): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [front, back] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
