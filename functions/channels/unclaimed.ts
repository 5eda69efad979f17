import { dayAfter } from '../../shared/channels/reconcile-sources.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { arrivalDay } from '../../shared/petition/arrival.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Claims, Files } from '../../shared/ports/files.ts';
import type { Attempts } from './attempts.ts';

export interface UnclaimedDeps {
  readonly files: Pick<Files, 'onDay' | 'remove'>;
  readonly claims: Claims;
  readonly clock: Clock;
  readonly log: Log;
}

/** In which hour of the Korean day it is done. */
const AT_HOUR = 3;
/** Days after a file came: whoever may still claim it has a token of a day at most, so the third has passed all of them. */
const FIRST = 3;
/** So many days are looked at, should a night have been missed. */
const DAYS = 7;
/** How many claims are read at once. */
const AT_ONCE = 20;
const HOUR = 60 * 60_000;

/**
 * Once a night the files of past days that nothing has claimed are removed. Whatever is claimed is kept: nothing that
 * could be late, lost or overwritten has to say so.
 */
export async function removeUnclaimed(deps: UnclaimedDeps, attempts: Attempts): Promise<void> {
  const now = deps.clock.now();
  if (new Date(now + 9 * HOUR).getUTCHours() !== AT_HOUR) return;
  const today = arrivalDay(now);
  for (let back = FIRST; back < FIRST + DAYS; back += 1) {
    const day = dayAfter(today, -back);
    await attempts.make({ work: 'remove', day }, () => removeOf(day, deps));
  }
}

async function removeOf(day: string, { files, claims, log }: UnclaimedDeps): Promise<void> {
  const ids = await files.onDay(day);
  let removed = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await Promise.all(
      ids.slice(from, from + AT_ONCE).map(async (id) => {
        if ((await claims.of(id)) !== undefined) return;
        await files.remove(id);
        removed += 1;
      }),
    );
  if (removed > 0) log({ message: 'files that nobody claimed were removed', day, count: removed });
}
