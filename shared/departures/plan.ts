import { eachAlone } from '../lambda/each.ts';
import type { Log } from '../lambda/log.ts';
import type { Leaver } from '../organization/leavers.ts';
import { openConsultations } from '../petition/collaboration.ts';
import { leftIn } from '../petition/decide/leave.ts';
import type { Terms } from '../petition/decision.ts';
import { parsePetitionNumber } from '../petition/number.ts';
import { visitsList } from '../petition/worklist-entry.ts';
import type { Clock } from '../ports/clock.ts';
import type { Departure, Departures } from '../ports/departures.ts';
import type { NoticeStore } from '../ports/notices.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { DueIndex } from '../ports/timers.ts';
import type { Worklists } from '../ports/worklists.ts';
import type { Orphan } from './orphan.ts';
import { isOther, type OtherDeps, otherOrphan } from './others.ts';
import { postsLeft } from './posts-left.ts';

export interface LeaveDeps extends OtherDeps {
  readonly petitions: Pick<Petitions, 'read' | 'act' | 'history'>;
  readonly index: Pick<DueIndex, 'page'>;
  readonly worklists: Worklists;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly departures: Departures;
  readonly clock: Clock;
  readonly log: Log;
}

const EVER = Number.MAX_SAFE_INTEGER;
/** Petitions that are read or written at one time. */
const AT_ONCE = 8;

/** All that these leavers, or a department that is no more, have in petitions with something open: each is read once. */
export async function orphansOf(
  leavers: readonly Leaver[],
  { office }: Pick<Terms, 'office'>,
  deps: LeaveDeps,
): Promise<readonly Orphan[]> {
  const numbers = [...(await openPetitions(leavers, deps))].toSorted();
  const now = deps.clock.now();
  const orphans: Orphan[] = [];
  await mustAll(numbers, deps, async (number) => {
    if (isOther(number)) {
      const orphan = await otherOrphan(number, leavers, { office, now }, deps);
      if (orphan) orphans.push(orphan);
      return;
    }
    const petition = await deps.petitions.read(number);
    if (!petition) return;
    const left = [
      ...leftIn(petition, leavers, { at: now, now, office }),
      ...postsLeft(petition, leavers, { office, now }),
    ];
    if (left.length === 0) return;
    const { version, assignee } = petition;
    const asked = Object.fromEntries(
      openConsultations(petition).map((one) => [one.id, one.person]),
    );
    orphans.push({ number, stood: { version, assignee, asked }, left });
  });
  return orphans.toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

/** As it is kept until all of it is done. */
export const departed = (
  id: string,
  at: number,
  leavers: readonly Leaver[],
  orphans: readonly Orphan[],
): Departure => ({
  ...{ id, at, leavers },
  numbers: orphans.map(({ number }) => number),
  stood: Object.fromEntries(orphans.map(({ number, stood }) => [number, stood])),
});

/** Whatever waits for somebody or has a moment to come. */
async function openPetitions(
  leavers: readonly Leaver[],
  { index, worklists }: LeaveDeps,
): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  let cursor: string | undefined;
  do {
    const { due, next } = await index.page(['sweep', 'silent'], EVER, cursor);
    for (const { subject } of due)
      if (parsePetitionNumber(subject) !== undefined || isOther(subject)) numbers.add(subject);
    cursor = next;
  } while (cursor !== undefined);
  for (const person of leavers.flatMap(({ id }) => [id, visitsList(id)])) {
    let after: string | undefined;
    do {
      const { works, more } = await worklists.page({ person }, after ? { after } : {});
      for (const { number } of works) numbers.add(number);
      after = more;
    } while (after !== undefined);
  }
  return numbers;
}

/** Each by itself: one that cannot be read or is busy keeps no other from its turn. @throws Error when any is left. */
export async function mustAll(
  numbers: readonly string[],
  { log }: Pick<LeaveDeps, 'log'>,
  work: (number: string) => Promise<void>,
): Promise<void> {
  const { passing } = await eachAlone(numbers, work, {
    nameIn: (number) => number,
    atOnce: AT_ONCE,
    log,
  });
  if (passing.length > 0)
    throw new Error(`${passing.length} petitions could not be handed over yet.`);
}
