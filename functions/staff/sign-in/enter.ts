import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { addressOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { textHash } from '../../../shared/privacy/text-hash.ts';
import { slowed } from '../../../shared/requests/slowed.ts';
import { sourceOf } from '../../../shared/requests/source.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { sessionOf } from '../access/session.ts';
import type { StaffDeps } from '../deps.ts';
import { enterPage, linkSentPage } from '../pages/enter.ts';
import { FRESH_SPAN } from './resend-link.ts';

/** Links asked for from one network within the hour, whoever they are for: an office has one. */
export const MOST_ASKED = 60;
const MOST_BYTES = 4000;

export const EnterBody = z.object({ email: z.string().check(z.maxLength(254)) });

/** GET /desk: whoever has passed the door goes on to the worklist; others say which address is theirs. */
export async function enter(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  if (await sessionOf(event, deps))
    return { statusCode: 303, headers: { location: addressOf(WORKLIST) } };
  return page(200, language, enterPage({ language }));
}

/**
 * POST /desk: a link to the worklist goes to the address on record, if what was typed is one. The reply is the same if
 * not, and as much is written.
 * @throws Refused (429) when too many were asked for from one network, for known and unknown addresses alike.
 */
export async function askLink(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { email } = bodyOf(event, EnterBody, language, MOST_BYTES);
  const address = email.normalize('NFKC').trim().toLowerCase();
  if (!address.includes('@') && isForm(event))
    return page(422, language, enterPage({ language, wrong: true, email }));
  const { keys, tries, clock, log, terms } = deps;
  const now = clock.now();
  const { current } = await keys();
  const source = `desk-${sourceOf(event, current)}`;
  if ((await tries.count(source, now)) >= MOST_ASKED) {
    log({ message: 'no more links are mailed within the hour' }, 'WARN');
    throw slowed(now, 'links-closed');
  }
  const { office } = await terms();
  const who = personAt(address, office);
  const nobody = `nobody-${textHash(current, 'door', `desk ${address}`).slice(0, 22)}`;
  await Promise.all([tries.add(source, now), mailed(who, nobody, now, deps)]);
  if (wantsPage(event) || isForm(event)) return page(200, language, linkSentPage({ language }));
  return json(202, { title: sentenceOf('desk-link-sent', language) });
}

const personAt = (address: string, { people }: Office): string | undefined =>
  people.find(({ email }) => email.toLowerCase() === address)?.id;

/** One in five minutes for a person. For an address that is nobody's a slot and a count are written instead of slot and mail. */
async function mailed(
  who: string | undefined,
  nobody: string,
  now: number,
  { slots, notices, nonce, tries, log }: StaffDeps,
): Promise<void> {
  const id = nonce();
  const slot = await slots.take(who ?? nobody, `fresh-${WORKLIST}`, id, now, FRESH_SPAN);
  if (slot === true && who !== undefined)
    await notices.add(`door-${id}`, '1.0', { kind: 'fresh-link', to: who, because: WORKLIST });
  else if (slot === true) await tries.add('desk-nobody', now);
  log({ message: 'a link was asked for by address', by: who ?? 'nobody', mailed: slot === true });
}
