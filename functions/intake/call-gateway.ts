import * as z from 'zod/mini';
import { CallFeed, callsIn, type ToldCall } from '../../shared/calls/feed.ts';
import { pairKept } from '../../shared/calls/pair.ts';
import { tellCall } from '../../shared/calls/tell.ts';
import { bodyOf, textOf } from '../../shared/lambda/body.ts';
import { http, json, Refused, receivedAtOf } from '../../shared/lambda/http.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import type { CallTellings } from '../../shared/ports/calls.ts';
import type { KeysReader } from '../../shared/ports/keys.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import { callId } from '../../shared/privacy/call-id.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { callAddress } from '../../shared/privacy/link.ts';
import { personKey } from '../../shared/privacy/person.ts';
import { houseHeaders, isSigned, namedKey } from '../../shared/privacy/signed-request.ts';
import { digitsOf } from '../../shared/text/phone.ts';

export interface CallGatewayDeps {
  readonly keys: KeysReader;
  readonly calls: CallTellings;
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
export function callGatewayHandler({ keys, calls, terms, log }: CallGatewayDeps) {
  let beatAt = 0;
  return http(async (event, language) => {
    const now = receivedAtOf(event);
    const ring = await keys(namedKey(event.headers));
    const signed = { ...houseHeaders(event.headers), body: textOf(event, MOST_BYTES) };
    if (!isSigned(ring, 'calls', signed, now)) throw new Refused('not-signed');
    const feed = bodyOf(event, CallFeed, language, MOST_BYTES);
    const told = callsIn(feed);
    const isFar = ({ at }: { readonly at: number }) => at > now + AHEAD || at < now - AGO;
    if (told.some(({ details }) => details.some(isFar)))
      throw new Refused('invalid-fields', [{ name: 'at', reason: '' }]);
    const current = await terms();
    const { numberDays } = current.charter.terms.calls;
    const kept = told.map(async (one) => {
      const id = callId(feed.exchange, one.call);
      const caller = callerOf(one, ring);
      const pair = caller === undefined ? undefined : await calls.pairOf(caller, now);
      // One that cannot be read keeps no other from being kept.
      const call = await unlessUnreadable(() =>
        calls.tell(id, (before) => tellCall(before, id, one.details, { ...current, now, pair })),
      );
      // Told again, or days later, it is not known for longer.
      const began = Math.min(now, ...one.details.map(({ at }) => at));
      if (caller !== undefined) await calls.keepCaller(id, caller, began + numberDays * DAY);
      // Its number is told only now, and it was ended for abuse before.
      const kept = call && !pair && pairKept(call, { ...current, now });
      if (caller !== undefined && kept) await calls.keepPair(caller, kept.people, kept.until);
      return { call: one.call, address: callAddress(id) };
    });
    const isBeat = now - beatAt >= BEAT;
    const [addresses] = await Promise.all([Promise.all(kept), isBeat && calls.beat(now)]);
    if (isBeat) beatAt = now;
    log({ message: 'an exchange told of calls', calls: told.length });
    return json(202, { calls: addresses });
  }, log);
}

/** By it the petitions of the same number are found; nobody can read it back. */
function callerOf({ from }: ToldCall, { current }: Keyring): string | undefined {
  const digits = digitsOf(from);
  return digits ? personKey(current, digits) : undefined;
}
