import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clocked } from '../kernel/clocked.ts';
import { Unreadable } from '../lambda/unreadable.ts';
import type { Clock } from '../ports/clock.ts';
import type { AnyListed, SubjectDecision, SubjectEvent, Subjects } from '../subjects/kind.ts';
import type { SubjectRegistry } from '../subjects/registry.ts';
import { storedCall } from './call-items.ts';
import type { StoredKind } from './commit.ts';
import { storedImprovement } from './improvement-items.ts';
import { storedPetition } from './petition-items.ts';
import { storedPublication } from './publication-items.ts';
import { type SubjectTable, subjectTable } from './subject-table.ts';

type AnyStored = StoredKind<Clocked, SubjectEvent>;
type AnyTable = SubjectTable<Clocked, SubjectEvent, SubjectDecision>;

/** The kinds that have more in the table than any other, by their names. */
const STORED: Readonly<Record<string, AnyStored>> = {
  petition: storedPetition,
  improvement: storedImprovement,
  call: storedCall,
  publication: storedPublication,
};

/** Every kind of a registry in one table. */
export function subjectsIn<K extends AnyListed>(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
  { kinds, kindOf }: SubjectRegistry<K>,
): Subjects<K> {
  const tables: ReadonlyMap<string, AnyTable> = new Map(
    kinds.map((kind) => [kind.name, subjectTable(client, table, clock, STORED[kind.name] ?? kind)]),
  );
  const known = (id: string) => {
    const kind = kindOf(id);
    const its = kind && tables.get(kind.name);
    if (!its) throw new Unreadable(id, new Error('no kind of subject has such an id'));
    return { kind, its };
  };
  return {
    async read(id) {
      const { kind, its } = known(id);
      const state = await its.read(id);
      return state && { kind, state };
    },
    async act(id, decide) {
      const { kind, its } = known(id);
      return await its.act(id, (state) => decide(state, kind));
    },
  };
}
