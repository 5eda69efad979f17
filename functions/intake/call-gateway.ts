import * as z from 'zod/mini';
import { NOTHING } from '../../shared/calls/clock.ts';
import { personAt } from '../../shared/calls/extension.ts';
import {
  CallFeed,
  callsIn,
  type DialledCall,
  dialledIn,
  type ToldCall,
} from '../../shared/calls/feed.ts';
import { endedIn, isIn, pairKept, pairNow, tellPair } from '../../shared/calls/pair.ts';
import { tellCall } from '../../shared/calls/tell.ts';
import { bodyOf, textOf } from '../../shared/lambda/body.ts';
import { http, json, Refused, receivedAtOf } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import { dialledCommands } from '../../shared/petition/commands/callback.ts';
import { isRefusal, type Terms } from '../../shared/petition/decision.ts';
import type { CallTellings, PromisedCalls } from '../../shared/ports/calls.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { callId } from '../../shared/privacy/call-id.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { callAddress } from '../../shared/privacy/link.ts';
import { contactKeys, personKey } from '../../shared/privacy/person.ts';
import { houseHeaders, isSigned, namedKey } from '../../shared/privacy/signed-request.ts';
import { digitsOf } from '../../shared/text/phone.ts';

export interface CallGatewayDeps {
  readonly keys: KeysReader;
  readonly calls: CallTellings;
  /** In which petitions a call is promised to a number. */
  readonly promised: PromisedCalls;
  readonly petitions: Pick<Petitions, 'act'>;
  readonly terms: TermsReader;
  readonly log: Log;
}

/** Where each call of a request is opened: what an exchange shows to whoever answers. */
export const CallsTaken = z.object({
  calls: z.array(z.object({ call: z.string(), address: z.string() })),
});

const MOST_BYTES = 200_000;
/** So far ahead of our clock an exchange's may be (ms), and so long ago may be what it still tells. */
const AHEAD = 10 * 60_000;
const AGO = 7 * 24 * 60 * 60_000;
/** That an exchange is there is noted so often (ms). */
const BEAT = 60_000;
const DAY = 86_400_000;

/**
 * POST /gateways/calls: a signed exchange tells of its calls. Told again it changes nothing. The numbers that called end
 * here: only their keyed hash is kept. Answered when all of it is kept; what is not taken has to be sent again.
 */
export function callGatewayHandler(deps: CallGatewayDeps) {
  const { keys, calls, terms, log } = deps;
  let beatAt = 0;
  return http(async (event, language) => {
    const now = receivedAtOf(event);
    const ring = await keys(namedKey(event.headers));
    const signed = { ...houseHeaders(event.headers), body: textOf(event, MOST_BYTES) };
    if (!isSigned(ring, 'calls', signed, now)) throw new Refused('not-signed');
    const feed = bodyOf(event, CallFeed, language, MOST_BYTES);
    const told = callsIn(feed);
    const dialled = dialledIn(feed);
    const isFar = ({ at }: { readonly at: number }) => at > now + AHEAD || at < now - AGO;
    if (dialled.some(isFar) || told.some(({ details }) => details.some(isFar)))
      throw new Refused('invalid-fields', [{ name: 'at', reason: '' }]);
    const current = await terms();
    const { numberDays } = current.charter.terms.calls;
    const kept = told.map(async (one) => {
      const id = callId(feed.exchange, one.call);
      const caller = callerOf(one, ring);
      const stood = caller === undefined ? undefined : await calls.pairOf(caller, now);
      const pair = stood && pairNow(stood, current.office, now);
      const given = { ...current, now, pair: pair?.people, pairBefore: stood };
      // One that cannot be read keeps no other from being kept.
      const call = await unlessUnreadable(() =>
        calls.tell(id, (call) => tellCall(call, id, one.details, given)),
      );
      // Told again, or days later, it is not known for longer.
      const began = Math.min(now, ...one.details.map(({ at }) => at));
      if (caller !== undefined) await calls.keepCaller(id, caller, began + numberDays * DAY);
      // Kept after it was told: whoever came into it hears of it also where this fails here and is sent again.
      const theirs = call?.pair?.every((one) => isIn(current.office, one)) ? call.pair : undefined;
      if (caller !== undefined && pair && pair !== stood && theirs)
        await calls.keepPair(caller, { ...pair, people: theirs });
      // Its number is told only now, and it was ended for abuse before.
      const kept = call && !pair && pairKept(call, { ...current, now });
      if (caller !== undefined && kept) {
        await calls.keepPair(caller, { ...endedIn(call), ...kept });
        await calls.tell(id, (before) => (before ? tellPair(before, kept, now) : NOTHING));
      }
      return { call: one.call, address: callAddress(id) };
    });
    const isBeat = now - beatAt >= BEAT;
    // Those to one number one after the other, as they were made: an attempt comes before the call that followed it.
    const byNumber = Map.groupBy(
      dialled.toSorted((a, b) => a.at - b.at),
      ({ to }) => digitsOf(to),
    );
    const ours = [...byNumber.values()].map(async (calls) => {
      for (const one of calls) await keepPromised(one, { ...current, ring, now }, deps);
    });
    const [addresses] = await Promise.all([
      Promise.all(kept),
      isBeat && calls.beat(now),
      Promise.all(ours),
    ]);
    if (isBeat) beatAt = now;
    log({ message: 'an exchange told of calls', calls: told.length });
    return json(202, { calls: addresses });
  }, log);
}

/**
 * A call that one of ours made keeps the call that was promised to its number, or is an attempt (P2.4). Of any other nothing is
 * kept: neither that it was made nor to whom.
 */
async function keepPromised(
  { to, extension, isConnected, at: told }: DialledCall,
  { ring, now, ...terms }: Terms & { readonly ring: Keyring; readonly now: number },
  { promised, petitions, log }: CallGatewayDeps,
): Promise<void> {
  const by = extension === undefined ? undefined : personAt(terms.office, extension);
  const context = {
    ...{ ...terms, now, at: Math.min(told, now) }, // an exchange's clock may be ahead of ours
    ...(by !== undefined && { by }),
  };
  for (const number of await promised.of(contactKeys(ring, { phone: to }))) {
    const outcome = await unlessUnreadable(() =>
      petitions.act(number, (petition) =>
        dialledCommands.dialled.decide(petition, { isConnected }, context),
      ),
    );
    if (outcome && !isRefusal(outcome) && outcome.events.length > 0)
      log({ message: 'an exchange told of a promised call', subject: number, isConnected });
  }
}

/** By it the petitions of the same number are found; nobody can read it back. */
function callerOf({ from }: ToldCall, { current }: Keyring): string | undefined {
  const digits = digitsOf(from);
  return digits ? personKey(current, digits) : undefined;
}
