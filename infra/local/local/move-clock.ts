import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { VirtualClock } from '../contract.ts';
import { reply } from '../http.ts';
import { durationOf } from './duration.ts';
import { isoOf, refuse } from './replies.ts';

const Move = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ to: z.string() }),
  z.strictObject({ run: z.boolean() }),
]);

/** POST /_local/clock: answers when everything due has run and the system is idle. */
export async function moveClock(
  body: unknown,
  response: ServerResponse,
  clock: VirtualClock,
): Promise<void> {
  const move = z.safeParse(Move, body);
  if (!move.success)
    return refuse(
      response,
      400,
      'give one of advance (an ISO 8601 duration), to (an ISO instant) or run',
    );
  const { advance, to, run }: { advance?: string; to?: string; run?: boolean } = move.data;
  if (run !== undefined) {
    clock.run(run);
    return reply(response, 200, { now: isoOf(clock.now()), running: clock.running });
  }
  const target =
    to === undefined ? clock.now() + (durationOf(advance ?? '') ?? Number.NaN) : Date.parse(to);
  if (Number.isNaN(target)) return refuse(response, 400, 'that is no duration and no instant');
  if (target < clock.now())
    return refuse(
      response,
      409,
      `the clock stands at ${isoOf(clock.now())} and does not turn back`,
    );
  const fired = await clock.advanceTo(target);
  reply(response, 200, { now: isoOf(clock.now()), fired });
}
