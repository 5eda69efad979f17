import { monthText } from '../../../shared/charter/day.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { OTHER } from '../../../shared/presentation/topics.ts';
import { placeOfReception, type Reception } from '../../../shared/receptions/reception.ts';
import { writtenInKorea } from '../../../shared/text/written-time.ts';
import type { StaffDeps } from '../deps.ts';
import { endReception, mustBeOpen } from '../receptions/end.ts';
import { receptionIn } from '../receptions/view.ts';
import { type EntryTyped, entryTyped } from './entry-form.ts';

/** Of one reception one petition is received: whichever page sends it, it has this key. */
export const receptionKeyOf = (id: string): string =>
  `reception-${placeOfReception(id)?.secret ?? id}`;

/** The form as a reception fills it in: a visit at the instant at which it began (A5), and what it is about. */
export async function entryOfReception(
  id: string,
  by: string,
  deps: Pick<StaffDeps, 'receptions' | 'clock'>,
): Promise<{ readonly typed: EntryTyped; readonly requestKey: string; readonly over: boolean }> {
  const reception = await receptionIn(id, deps);
  const now = deps.clock.now();
  const at = writtenInKorea(reception.openedAt ?? now).slice(0, 16);
  const topic = reception.topic === undefined || reception.topic === OTHER ? '' : reception.topic;
  const over = reception.ending !== undefined;
  if (!over) mustBeOpen(reception, by, now);
  const filled = { reception: id, channel: 'visit', at, topic };
  return { typed: entryTyped(new URLSearchParams(filled)), requestKey: receptionKeyOf(id), over };
}

/** The reception that a petition is entered of. @throws Refused where it came to something else, or is not this person's. */
export async function receptionOfEntry(
  id: string,
  by: string,
  deps: Pick<StaffDeps, 'receptions' | 'clock'>,
): Promise<Reception> {
  const reception = await receptionIn(id, deps);
  if (reception.ending === 'petition' && reception.by === by) return reception;
  if (reception.ending !== undefined) throw new Refused('reception-over');
  mustBeOpen(reception, by, deps.clock.now());
  return reception;
}

/** It ended with this petition. Told again it is the same. @throws Refused */
export const closeReception = (
  reception: Reception,
  {
    number: petition,
    topic,
    by,
    now,
  }: {
    readonly number: string;
    readonly topic: string | undefined;
    readonly by: string;
    readonly now: number;
  },
  deps: Pick<StaffDeps, 'receptions'>,
): Promise<void> =>
  endReception(
    reception,
    { by, at: now, topic: topic || reception.topic || OTHER, petition, month: monthText(now) },
    deps,
  );
