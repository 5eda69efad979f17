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
  isReceivable,
  mayBeReleased,
  TOO_LARGE,
} from '../../../shared/petition/arrival.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer } from '../access/link.ts';
import { houseDoneAt } from '../commands/house-done.ts';
import { arrivalsPage } from '../pages/arrivals.ts';
import { partIn, queryOf } from './asked.ts';
import { DismissBody, placeOfArrival, ReleaseBody } from './bodies.ts';
import { mustNotConcernOf } from './concerned.ts';
import type { ArrivalsDeps } from './deps.ts';
import { mayDecideArrivals } from './rights.ts';
import { arrivalsView } from './view.ts';

/** What a person did with one: passed on to its intake, left as no petition, or put back to those that wait. */
type Done = 'released' | 'dismissed' | 'reopened';

const MOST_BYTES = 2000;

/**
 * POST /desk/arrivals/release: what waited, or was put aside, goes to its intake as the petition that it is, with its true
 * instant (A5). What is too large for that and was put aside waits for a person again.
 */
export const release = (event: HttpEvent, language: Language, deps: ArrivalsDeps) =>
  decided(event, language, deps, async (by) => {
    const { arrival } = bodyOf(event, ReleaseBody, language, MOST_BYTES, 'invalid-fields');
    const entry = await entryOf(arrival, deps);
    const before = entry && letThroughBefore(entry, by);
    if (before) return before;
    if (!entry || !mayBeReleased(entry)) throw new Refused('not-waiting');
    await mustNotConcernOf(entry, by, deps);
    const bytes = await bytesOf(entry, deps);
    if (isPutAside(entry) && bytes === undefined) throw new Refused('arrival-gone');
    if (!isReceivable(entry, bytes)) return await reopened(entry, by, deps);
    const { channel, id, key, version, outcome, because, by: whose } = entry;
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

/** What this person did with it before: pressed twice nothing is done twice. */
function letThroughBefore(
  { outcome, because, by: whose }: ArrivalEntry,
  by: string,
): Done | undefined {
  if (whose !== by) return undefined;
  if (outcome === 'released' || outcome === 'attached') return 'released';
  return outcome === 'quarantined' && because === TOO_LARGE ? 'reopened' : undefined;
}

/** @throws Refused (409) where it waits already, and where its line has changed. */
async function reopened(entry: ArrivalEntry, by: string, deps: ArrivalsDeps): Promise<Done> {
  if (!isPutAside(entry)) throw new Refused('arrival-too-large');
  const decidedAt = deps.clock.now();
  const waits = { ...entry, outcome: 'quarantined' as const, because: TOO_LARGE, by, decidedAt };
  if (!(await deps.arrivals.reopened(waits, entry))) throw new Refused('not-waiting');
  const { channel, id, because } = entry;
  deps.log({ message: 'an arrival waits again', by, channel, id, because });
  return 'reopened';
}

/** POST /desk/arrivals/dismiss: a person says that it is no petition, and why; it stays where it lies. */
export const dismiss = (event: HttpEvent, language: Language, deps: ArrivalsDeps) =>
  decided(event, language, deps, async (by) => {
    const { arrival, reason } = bodyOf(event, DismissBody, language, MOST_BYTES, 'invalid-fields');
    const entry = await entryOf(arrival, deps);
    const isDone = entry?.outcome === 'dismissed' && entry.by === by && entry.because === reason;
    if (isDone) return 'dismissed';
    if (entry?.outcome !== 'quarantined') throw new Refused('not-waiting');
    await mustNotConcernOf(entry, by, deps);
    const line = { ...entry, outcome: 'dismissed' as const, because: reason };
    const stood = await deps.arrivals.decided({ ...line, by, decidedAt: deps.clock.now() });
    if (!stood) throw new Refused('not-waiting');
    const { channel, id } = entry;
    deps.log({ message: 'an arrival was dismissed', by, channel, id, reason });
    return 'dismissed';
  });

async function entryOf(
  name: string,
  { arrivals }: ArrivalsDeps,
): Promise<ArrivalEntry | undefined> {
  const place = placeOfArrival(name);
  return place && (await arrivals.entry(place.channel, place.at, place.id));
}

/** Of the object as it lies there; what was put aside is deleted after a month. */
const bytesOf = async ({ key }: ArrivalEntry, { objects }: ArrivalsDeps) =>
  (await objects.list(key)).find((object) => object.key === key)?.bytes;

/** A refused form comes back with the list as it stands. */
async function decided(
  event: HttpEvent,
  language: Language,
  deps: ArrivalsDeps,
  work: (by: string) => Promise<Done>,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  const { office } = await deps.terms();
  if (!mayDecideArrivals(person, office, deps.clock.now())) throw new Refused('not-for-you');
  const part = partIn(event);
  try {
    const done = await work(person);
    if (!isForm(event)) return json(200, { done });
    const said = { act: done, at: deps.clock.now() };
    return {
      statusCode: 303,
      headers: { location: houseDoneAt('/desk/arrivals', said, queryOf(part)) },
    };
  } catch (error) {
    if (!(error instanceof Refused) || !isForm(event) || !wantsPage(event)) throw error;
    const { status, code, headers } = faultOf(error);
    const view = await arrivalsView(person, language, deps, part);
    return page(status, language, arrivalsPage({ ...view, refused: code }), headers);
  }
}
