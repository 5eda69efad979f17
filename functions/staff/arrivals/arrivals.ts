import type { Language } from '../../../shared/kernel/language.ts';
import {
  type HttpEvent,
  type HttpReply,
  httpOnion,
  json,
  Refused,
} from '../../../shared/lambda/http.ts';
import { finished } from '../../../shared/lambda/invocation.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { type ArrivalEntry, MOST_BYTES, mayBeReleased } from '../../../shared/petition/arrival.ts';
import { isTooLarge } from '../../../shared/ports/originals.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { routerOf } from '../../../shared/requests/router.ts';
import { pageOwner } from '../../../shared/web/owner.ts';
import { page, rendersPages } from '../../../shared/web/page.ts';
import { refusalPages } from '../../../shared/web/refusal-pages.ts';
import { wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { sessionSeal } from '../access/session-seal.ts';
import { houseDoneIn } from '../commands/house-done.ts';
import { arrivalsPage } from '../pages/arrivals.ts';
import { arrivalSaid } from '../pages/arrivals-words.ts';
import { withSaid } from '../pages/done/house-banners.ts';
import { staffRefusal } from '../refusals.ts';
import { partIn } from './asked.ts';
import { nameOfArrival, placeOfArrival } from './bodies.ts';
import { dismiss, release } from './commands.ts';
import { mustNotConcern } from './concerned.ts';
import type { ArrivalsDeps } from './deps.ts';
import { maySeeArrivals } from './rights.ts';
import { type ArrivalsView, arrivalsView, isLook } from './view.ts';

const ARRIVALS = '/desk/arrivals';

/** What came by itself, what waits for a person, and what does not agree: a function of its own, for it alone reads the bucket of arrivals. */
export function arrivalsHandler(deps: ArrivalsDeps) {
  const routes = [
    { method: 'GET', path: ARRIVALS, work: arrivals },
    { method: 'POST', path: `${ARRIVALS}/release`, work: release },
    { method: 'POST', path: `${ARRIVALS}/dismiss`, work: dismiss },
  ] as const;
  return finished(
    httpOnion(deps.log)
      .use(rendersPages({ owner: pageOwner(deps), seal: sessionSeal(deps) }))
      .use(refusalPages(staffRefusal(deps)))
      .handler(routerOf(routes, deps)),
  );
}

/** GET /desk/arrivals. One that waits is opened with a purpose, and that is logged. */
async function arrivals(
  event: HttpEvent,
  language: Language,
  deps: ArrivalsDeps,
): Promise<HttpReply> {
  const asked = event.queryStringParameters ?? {};
  const { t, open, purpose } = asked;
  if (t !== undefined) return await entered(t, WORKLIST, deps, ARRIVALS);
  const { person } = await bearer(event, WORKLIST, deps);
  const part = partIn(event);
  const { office } = await deps.terms();
  if (!maySeeArrivals(person, office, deps.clock.now())) throw new Refused('not-for-you');
  const [view, opened] = await Promise.all([
    arrivalsView(person, language, deps, part),
    open === undefined ? undefined : lookedInto(open, purpose, person, deps),
  ]);
  const shown: ArrivalsView = {
    ...view,
    ...(opened && { opened }),
  };
  if (!wantsPage(event)) return json(200, twinOf(shown));
  const done = houseDoneIn(event, deps.clock.now());
  const said = done && arrivalSaid(done, language);
  const place = part.day === undefined ? 'held' : 'aside';
  return page(200, language, withSaid(arrivalsPage(shown), said, language, place));
}

/** @throws Refused (422) without a purpose; (409) for what does not wait; (403) for who is accused in what it may be of. */
async function lookedInto(
  name: string,
  purpose: string | undefined,
  by: string,
  deps: ArrivalsDeps,
): Promise<NonNullable<ArrivalsView['opened']>> {
  const { arrivals: ledger, objects, log } = deps;
  const place = placeOfArrival(name);
  if (!place || !isLook(purpose)) throw new Refused('invalid-fields');
  const { channel, at, id } = place;
  const entry = await ledger.entry(channel, at, id);
  if (!entry || !mayBeReleased(entry)) throw new Refused('not-waiting');
  // Only a mail shows anything here: no other is read for it.
  const object =
    channel === 'email' && (await objects.get(entry.key, MOST_BYTES.email, entry.version));
  if (object === undefined) throw new Refused('not-waiting');
  const isShown = object !== false && !isTooLarge(object);
  if (isShown) await mustNotConcern(object.body, by, deps);
  log({ message: 'an arrival was looked into', by, channel, id, purpose });
  const { NO_PREVIEW, previewOf } = await import('../../../shared/channels/preview.ts');
  return { id, preview: isShown ? await previewOf(object.body) : NO_PREVIEW };
}

const lineOf = (one: ArrivalEntry) => ({
  arrival: nameOfArrival(one),
  channel: one.channel,
  at: iso(one.at),
  because: one.because,
  by: one.by,
  decidedAt: one.decidedAt === undefined ? undefined : iso(one.decidedAt),
});

const twinOf = ({
  health,
  days,
  heldReceipts,
  heldInAll,
  waiting,
  from,
  more,
  aside,
  asideInAll,
  asideDay,
  differences,
  differencesFrom,
  moreDifferences,
  opened,
  mayDecide,
}: ArrivalsView) => ({
  mayDecide,
  channels: health.map(({ since, checkedAt, ...rest }) => ({
    ...rest,
    ...(since !== undefined && { since: iso(since) }),
    ...(checkedAt !== undefined && { checkedAt: iso(checkedAt) }),
  })),
  days,
  waiting: waiting.map((one) => ({ ...lineOf(one), bytes: one.bytes })),
  asideDay,
  asideInAll,
  aside: aside.map((one) => ({ ...lineOf(one), outcome: one.outcome })),
  from,
  more,
  heldReceipts: heldReceipts.map(({ number, until }) => ({ number, until: iso(until) })),
  heldInAll,
  differences: differences.map(({ id, channel, day, kind, at, seenAt, number }) => ({
    id,
    channel,
    day,
    kind,
    at: iso(at),
    seenAt: iso(seenAt),
    number,
  })),
  differencesFrom,
  moreDifferences,
  opened: opened?.preview,
});
