import { owedIn } from './owed.ts';
import type { Petition } from './petition.ts';
import { listOf } from './worklist-entry.ts';

/**
 * In whose lists something stands whose last moment to act is another than it was: persons' ids, and the lists of heads. What the mail room
 * posts is in no list of anybody's.
 */
export function listsMoved(before: Petition, after: Petition): readonly string[] {
  const was = new Map(
    owedIn(before).map(({ kind, pledge, actBy }) => [`${kind} ${pledge}`, actBy]),
  );
  return [
    ...new Set(
      owedIn(after).flatMap((thing) => {
        const old = was.get(`${thing.kind} ${thing.pledge}`);
        const list = listOf(thing);
        return old === undefined || old === thing.actBy || list === undefined ? [] : list;
      }),
    ),
  ];
}
