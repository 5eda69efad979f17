import type { Place } from '../../shared/notices/notice.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import {
  addressOf,
  auditAddress,
  callAddress,
  consultationOf,
  itemAddress,
  learningAddress,
  linkToken,
  OUTBOX,
  openedAt,
  publicationAddress,
  statementAddress,
  WORKLIST,
} from '../../shared/privacy/link.ts';
import { statementId } from '../../shared/privacy/statement-id.ts';

const LINK_LIFE = 30 * 24 * 60 * 60_000;

/** A link's target: the place that its token opens, and the page that it leads to. */
function targetOf(
  place: Place,
  keys: Keyring,
): { readonly opens: string; readonly address: string } {
  switch (place.opens) {
    case 'petition':
      return { opens: place.number, address: addressOf(place.number) };
    case 'calls':
      return { opens: place.number, address: `${addressOf(place.number)}/calls` };
    case 'draft':
      return { opens: place.number, address: `${addressOf(place.number)}/draft` };
    case 'consultation': {
      const opens = consultationOf(place.number);
      return { opens, address: addressOf(opens) };
    }
    case 'worklist':
      return { opens: WORKLIST, address: addressOf(WORKLIST) };
    // Pages of staff that belong to no petition: what opens their worklist opens them.
    case 'outbox':
      return { opens: WORKLIST, address: OUTBOX };
    case 'arrivals':
      return { opens: WORKLIST, address: '/desk/arrivals' };
    case 'learning':
      return { opens: WORKLIST, address: learningAddress(place.department, place.month) };
    case 'audit':
      return { opens: WORKLIST, address: auditAddress(place.month) };
    case 'item':
      return { opens: WORKLIST, address: itemAddress(place.item) };
    case 'publication':
      return { opens: WORKLIST, address: publicationAddress(place.publication) };
    case 'phone-call':
      return { opens: WORKLIST, address: callAddress(place.call) };
    case 'statement':
      return { opens: WORKLIST, address: statementAddress(statementId(keys, place)) };
    case 'same-again':
      return { opens: place.place, address: place.at ?? addressOf(place.place) };
  }
}

/** A link for one person alone; `now` is epoch ms. */
export function linkTo(
  place: Place,
  person: string,
  {
    keys,
    now,
    linkBase,
    since,
  }: {
    readonly keys: Keyring;
    readonly now: number;
    readonly linkBase: string;
    readonly since?: number | undefined;
  },
): string {
  const { opens, address } = targetOf(place, keys);
  const token = linkToken(keys, {
    ...{ person, ...openedAt(opens), expiresAt: now + LINK_LIFE },
    ...(since !== undefined && { since }),
  });
  return `${linkBase}${address}${address.includes('?') ? '&' : '?'}t=${token}`;
}
