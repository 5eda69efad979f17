import { cleaned, contentOf } from '../../../shared/intake/receipt.ts';
import { received } from '../../../shared/intake/receive.ts';
import { receiptView } from '../../../shared/intake/view.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { enterReceipts } from '../../../shared/petition/commands/enter.ts';
import { promisesVisits } from '../../../shared/petition/decide/visit-clock.ts';
import { receiptOf } from '../../../shared/presentation/receipt-view.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { mustTakeMail } from '../../../shared/requests/reachable.ts';
import { instantOf } from '../../../shared/text/instant.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { enteredPage, knownPage } from '../pages/entered.ts';
import { entryPage } from '../pages/entry.ts';
import { notedAtCounter } from './at-counter.ts';
import { earlierVisits } from './earlier-visits.ts';
import { type EntryBody, type EntryTyped, entryFrom, entryTyped } from './entry-form.ts';
import { isKeyReused } from './of-call.ts';
import { begunOf, originOf } from './origin.ts';

/** Well above the longest petition, so that who pasted too much gets it back with a sentence. */
const MOST_BYTES = 1_000_000;
const ENTRY = '/desk/entry';
const DAY = 86_400_000;
/** A contact further back is a slip of the year or of the month (ms). */
const MOST_AGO = 60 * DAY;

/** GET /desk/entry: the form in which a call, a visit, a letter or a fax is written down. */
export async function entryForm(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t, call, reception } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, ENTRY);
  const { person } = await bearer(event, WORKLIST, deps);
  const begun = await begunOf({ call, reception }, person, deps);
  if (!begun)
    return await shown(entryTyped(new URLSearchParams()), deps.nonce(), {}, language, deps);
  if ('leads' in begun) return { statusCode: 303, headers: { location: begun.leads } };
  return await shown(begun.typed, begun.requestKey, {}, language, deps);
}

/** POST /desk/entry: received through the same function as the web; pressed twice it is one petition. */
export async function entry(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  // The door comes first; what was typed stands on its page, to be copied.
  const { person: by } = await bearer(event, WORKLIST, deps);
  if (!isForm(event)) {
    const body = bodyOf(event, enterReceipts.enter.body, language, MOST_BYTES);
    const requestKey = event.headers['idempotency-key'];
    return await written(event, { body, requestKey, by, language }, deps);
  }
  const sent = formOf(event, MOST_BYTES);
  const requestKey = /^[\w-]{16,64}$/.exec(sent.get('requestKey') ?? '')?.[0] ?? deps.nonce();
  const typed = entryTyped(sent);
  try {
    const read = entryFrom(typed);
    if ('wrong' in read) {
      const fields = read.wrong.map((name) => ({ name, reason: '' })); // the page has a sentence for each
      throw new Refused('invalid-fields', fields);
    }
    return await written(event, { body: read.entry, requestKey, by, language }, deps);
  } catch (error) {
    if (!wantsPage(event)) throw error;
    // What was sent before under this key stays; changed words are another petition.
    const fault = faultOf(error);
    const next = fault.code === 'key-reused' ? deps.nonce() : requestKey;
    return await shown(typed, next, fault, language, deps);
  }
}

interface Asked {
  readonly body: EntryBody;
  readonly requestKey: string | undefined;
  readonly by: string;
  readonly language: Language;
}

async function written(
  event: HttpEvent,
  { body, requestKey, by, language }: Asked,
  deps: StaffDeps,
): Promise<HttpReply> {
  const {
    channel,
    at,
    paper,
    call,
    reception,
    saidBack: isMailed,
    atCounter,
    ...submission
  } = body;
  // On the telephone there is no tick of theirs, and nobody asks them for it.
  if (submission.asking && channel === 'phone')
    throw new Refused('asking-not-written', [{ name: 'asking', reason: '' }]);
  const now = receivedAtOf(event);
  const origin = await originOf({ call, reception }, by, deps);
  const contactAt = origin ? origin.contactAt(at, now) : at === undefined ? now : instantOf(at);
  if (contactAt > now) throw new Refused('contact-ahead', [{ name: 'at', reason: '' }]);
  if (contactAt < now - MOST_AGO)
    throw new Refused('contact-too-early', [{ name: 'at', reason: '' }]);
  const named = isForm(event) ? 'email' : 'petitioner.email';
  await mustTakeMail(submission.petitioner, named, deps);
  const saidBack = origin?.saidBack;
  const byHand = {
    ...{ channel, contactAt, by, said: JSON.stringify([channel, at]) },
    ...(saidBack && { saidBack: { ...saidBack, mailed: isMailed === true } }),
  };
  const key = origin?.requestKey ?? requestKey;
  const outcome = await received(submission, { at: now, requestKey: key, byHand }, deps).catch(
    (error: unknown) => {
      // Of one origin one petition is received: other words for it come too late.
      throw origin && isKeyReused(error) ? new Refused(origin.over) : error;
    },
  );
  const number = 'before' in outcome ? outcome.before : outcome.petition.number;
  if (atCounter) await notedAtCounter(number, atCounter, { by, at: now }, deps);
  await origin?.close({ number, topic: body.topic }, now);
  const asPage = isForm(event) && wantsPage(event);
  if ('before' in outcome) {
    const { status } = outcome;
    return asPage
      ? page(200, language, knownPage(number, language))
      : json(200, { number, status });
  }
  const { petition, code, terms } = outcome;
  deps.log({ message: 'entered by hand', subject: petition.number, by, channel });
  if (!asPage) {
    const told = { office: terms.office, accessCode: code, linkBase: deps.linkBase };
    return json(201, { ...receiptView(petition, told), enteredAt: iso(now) });
  }
  const { body: content } = contentOf(cleaned(submission));
  const view = receiptOf(petition, { content, terms, code, linkBase: deps.linkBase });
  const seen = { person: by, at: now, terms, language };
  const earlier = channel === 'visit' ? await earlierVisits(petition, seen, deps) : [];
  return page(201, language, enteredPage({ view, language, paper, enteredAt: now, earlier }));
}

/** The form with all that was typed; it shows nothing that is not on the citizens' form too. */
async function shown(
  typed: EntryTyped,
  requestKey: string,
  fault: Partial<ReturnType<typeof faultOf>>,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const terms = await deps.terms();
  const { office } = terms;
  const visits = promisesVisits(terms);
  const view = { typed, requestKey, language, office, now: deps.clock.now(), visits };
  const html = entryPage(view, fault);
  return page(fault.status ?? 200, language, html, fault.headers);
}
