import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import { deskWorld } from './desk-world.ts';

const SINCE = '2026-01-02';
/** A month that is over. */
export const OLD = '2026-10';

/**
 * A desk whose books have contacts of care: care-1 broke half as many as each of the others kept, as a machine says, on `day`.
 */
export function counted({
  each = 8,
  day = `${OLD}-15`,
  off = false,
  ...given
}: { each?: number; day?: string; off?: boolean } & Parameters<typeof deskWorld>[0] = {}) {
  const world = deskWorld({ ...given, conductSince: off ? undefined : SINCE });
  let sources = 0;
  const note = (
    person: string,
    n: number,
    outcome: MannerOutcome['outcome'],
    clause: MannerOutcome['clause'],
  ) => {
    for (let i = 0; i < n; i += 1) {
      sources += 1;
      world.books.note(
        {
          ...{ source: `C-${String(sources).padStart(16, '0')}`, version: 1 },
          outcomes: [{ clause, part: '', day, team: 'care', person, outcome }],
        },
        SINCE,
      );
    }
  };
  note('care-1', Math.ceil(each / 2), { result: 'broken', witness: 'machine' }, 'P7.2');
  for (const person of ['care-2', 'care-head'])
    note(person, each, { result: 'kept', witness: 'machine' }, 'P7.2');
  for (const person of ['care-1', 'care-2', 'care-head']) {
    note(person, 4, { result: 'kept', witness: 'own-word' }, 'P6.1');
    note(person, 2, { result: 'unmeasured', because: 'no-wrap-up' }, 'P6.1');
    note(person, 1, { result: 'excluded', because: 'abuse' }, 'P6.1');
  }
  return world;
}
