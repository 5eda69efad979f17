import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json } from '../../../shared/lambda/http.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import { addressOf, type Link, placeOf, readLink } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm } from '../../../shared/web/request.ts';
import { consultedHere, mayOpen } from '../access/access-control.ts';
import { isOfToday, landingAt } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { freshPage } from '../pages/sign-in.ts';

/** One fresh link for a person and a place in so many ms. */
export const FRESH_SPAN = 5 * 60_000;
export const FreshBody = z.object({
  token: z.string().check(z.maxLength(2000)),
  /** The page that was asked for. */
  to: z.optional(z.string().check(z.maxLength(100))),
});

/** POST /desk/fresh: a new link goes to the address on record, if the old one was ours; the reply is the same if not. */
export async function freshLink(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { token, to } = bodyOf(event, FreshBody, language, 4000);
  const read = readLink(await deps.keys(token.split('.')[0]), token, deps.clock.now());
  const link = 'refused' in read ? read.was : read;
  if (link && (await isStillTheirs(link, deps)))
    await mailLink(link.person, { place: placeOf(link), to }, deps);
  if (isForm(event)) return page(200, language, freshPage({ language }));
  return json(202, { title: sentenceOf('fresh-link-sent', language) });
}

async function isStillTheirs(link: Link, { terms, petitions, clock }: StaffDeps): Promise<boolean> {
  const { office } = await terms();
  if (!office.people.some(({ id }) => id === link.person) || !isOfToday(link, office)) return false;
  if (link.opens === 'worklist') return true;
  const petition = await petitions.read(link.number);
  if (petition && link.opens === 'consultation')
    return consultedHere(petition, link.person, office, clock.now()).length > 0;
  const visitor = { person: link.person, byLink: true };
  return petition !== undefined && mayOpen(petition, visitor, office, clock.now());
}

async function mailLink(
  person: string,
  { place, to }: { readonly place: string; readonly to: string | undefined },
  { slots, notices, clock, nonce, log }: StaffDeps,
): Promise<void> {
  const id = nonce();
  if ((await slots.take(person, `fresh-${place}`, id, clock.now(), FRESH_SPAN)) !== true) return;
  const landing = landingAt(place, to);
  const because = landing === addressOf(place) ? place : `${place} ${landing}`;
  await notices.add(`door-${id}`, '1.0', { kind: 'fresh-link', to: person, because });
  log({ message: 'a fresh link was asked for', by: person });
}
