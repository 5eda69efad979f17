import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
} from '../../../shared/lambda/http.ts';
import {
  type ArrivalEntry,
  isPutAside,
  mayBeReleased,
  TOO_LARGE,
} from '../../../shared/petition/arrival.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer } from '../access/link.ts';
import { arrivalsPage } from '../pages/arrivals.ts';
import { DismissBody, placeOfArrival, ReleaseBody } from './bodies.ts';
import type { ArrivalsDeps } from './deps.ts';
import { mayDecideArrivals } from './rights.ts';
import { arrivalsView } from './view.ts';

const MOST_BYTES = 2000;

/** POST /desk/arrivals/release: what waited goes to its intake as the petition that it is, with its true instant (A5). */
export const release = (event: HttpEvent, language: Language, deps: ArrivalsDeps) =>
  decided(event, language, deps, async (by) => {
    const { arrival } = bodyOf(event, ReleaseBody, language, MOST_BYTES, 'invalid-fields');
    const entry = await waiting(
      arrival,
      deps,
      ({ outcome, by: whose }) => outcome === 'released' && whose === by,
      mayBeReleased,
    );
    if (!entry) return 'released';
    if (isPutAside(entry) && !(await isThere(entry, deps))) throw new Refused('arrival-gone');
    const { channel, id, key, version, outcome, because, by: whose } = entry;
    if (because === TOO_LARGE) throw new Refused('arrival-too-large');
    const queue = deps.queues[channel];
    if (!queue) throw new Refused('no-intake');
    const at = new Date(entry.at).toISOString();
    const over = {
      outcome,
      ...(because !== undefined && { because }),
      ...(whose && { by: whose }),
    };
    await queue.release({ v: 1, key, version, at, release: true, by, over });
    deps.log({ message: 'an arrival was released', by, channel, id });
    return 'released';
  });

/** POST /desk/arrivals/dismiss: a person says that it is no petition, and why; it stays where it lies. */
export const dismiss = (event: HttpEvent, language: Language, deps: ArrivalsDeps) =>
  decided(event, language, deps, async (by) => {
    const { arrival, reason } = bodyOf(event, DismissBody, language, MOST_BYTES, 'invalid-fields');
    const entry = await waiting(
      arrival,
      deps,
      ({ outcome, by: whose, because }) =>
        outcome === 'dismissed' && whose === by && because === reason,
    );
    if (!entry) return 'dismissed';
    const stood = await deps.arrivals.decided({
      ...entry,
      outcome: 'dismissed',
      because: reason,
      by,
    });
    if (!stood) throw new Refused('not-waiting');
    const { channel, id } = entry;
    deps.log({ message: 'an arrival was dismissed', by, channel, id, reason });
    return 'dismissed';
  });

/** @returns undefined for what the same person decided so before. @throws Refused (409) for what does not wait. */
async function waiting(
  name: string,
  { arrivals }: ArrivalsDeps,
  isDone: (entry: ArrivalEntry) => boolean,
  waits = ({ outcome }: ArrivalEntry): boolean => outcome === 'quarantined',
): Promise<ArrivalEntry | undefined> {
  const place = placeOfArrival(name);
  const entry = place && (await arrivals.entry(place.channel, place.at, place.id));
  if (entry && isDone(entry)) return undefined;
  if (!entry || !waits(entry)) throw new Refused('not-waiting');
  return entry;
}

/** What was put aside is deleted after a month. */
const isThere = async ({ key }: ArrivalEntry, { objects }: ArrivalsDeps): Promise<boolean> =>
  (await objects.list(key)).some((object) => object.key === key);

/** A refused form comes back with the list as it stands. */
async function decided(
  event: HttpEvent,
  language: Language,
  deps: ArrivalsDeps,
  work: (by: string) => Promise<'released' | 'dismissed'>,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  const { office } = await deps.terms();
  if (!mayDecideArrivals(person, office, deps.clock.now())) throw new Refused('not-for-you');
  try {
    const done = await work(person);
    if (!isForm(event)) return json(200, { done });
    return { statusCode: 303, headers: { location: `/desk/arrivals?done=${done}` } };
  } catch (error) {
    if (!(error instanceof Refused) || !isForm(event) || !wantsPage(event)) throw error;
    const { status, code, headers } = faultOf(error);
    const view = await arrivalsView(person, language, deps);
    return page(status, language, arrivalsPage({ ...view, refused: code }), headers);
  }
}
