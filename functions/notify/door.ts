import { doorNotice } from '../../shared/notices/door.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { CODE_LIFE, doorCode } from '../../shared/privacy/door-code.ts';
import { keyOf } from '../../shared/privacy/keys.ts';
import { addressOf, linkToken, OUTBOX, openedAt, WORKLIST } from '../../shared/privacy/link.ts';
import type { SendDeps } from './deps.ts';

const LINK_LIFE = 30 * 24 * 60 * 60_000;

/** A mail that opens the desk's door: it concerns a person and no petition. */
export const isOfTheDoor = ({ kind }: Pick<Notice, 'kind'>): boolean =>
  kind === 'code' || kind === 'fresh-link';

/** A link for one person to a place: a petition by its number, a consultation about it, or the `worklist`; or to a page of it. */
export async function linkTo(
  place: string,
  person: string,
  { keys, clock, linkBase }: Pick<SendDeps, 'keys' | 'clock' | 'linkBase'>,
  address: string = addressOf(place),
): Promise<string> {
  const expiresAt = clock.now() + LINK_LIFE;
  const token = linkToken(await keys(), { person, ...openedAt(place), expiresAt });
  return `${linkBase}${address}?t=${token}`;
}

/** A link for one person to a page of staff that belongs to no petition: what opens their worklist opens it. */
export async function linkToPage(
  page: '/desk/arrivals',
  person: string,
  deps: Pick<SendDeps, 'keys' | 'clock' | 'linkBase'>,
): Promise<string> {
  const toWorklist = await linkTo(WORKLIST, person, deps);
  return `${deps.linkBase}${page}${new URL(toWorklist).search}`;
}

/** The mail with a code or a fresh link; undefined when the code could no longer be typed. */
export async function doorMail(
  { kind, because = '', createdAt }: Notice,
  { id, name }: Person,
  { corporation }: Office,
  deps: SendDeps,
): Promise<Mail | undefined> {
  const common = { corporation, language: 'ko', recipient: name } as const;
  if (kind === 'fresh-link')
    return doorNotice({ ...common, kind, link: await linkTo(because, id, deps) });
  const until = createdAt + CODE_LIFE;
  const [keyId = '', nonce = ''] = because.split(' ');
  const key = keyOf(await deps.keys(keyId), keyId);
  if (!key || deps.clock.now() >= until) return undefined;
  return doorNotice({ ...common, kind: 'code', code: doorCode(key, id, nonce), until });
}

/** A link to what the mail room is to send; it belongs to no petition. */
export const linkToOutbox = (person: string, deps: Parameters<typeof linkTo>[2]): Promise<string> =>
  linkTo(WORKLIST, person, deps, OUTBOX);
