import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isSupplementPeriod } from '../petition/supplement.ts';
import type { Clock } from '../ports/clock.ts';
import type { UnwrittenPaper, UnwrittenPaperOf } from '../ports/unwritten-paper.ts';
import type { Worklists } from '../ports/worklists.ts';
import { storedPetition } from './petition-items.ts';
import { subjectTable } from './subject-table.ts';
import { worklistTable } from './worklist.ts';

/** From the lists of all departments: what came on paper stands in them until somebody writes it down. */
export function unwrittenPaper(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): UnwrittenPaper {
  const worklists = worklistTable(client, table);
  // Of the record it needs the state alone: whoever rings reads no text.
  const petitions = subjectTable(client, table, clock, storedPetition);
  return async ({ departments }) => {
    const lists = await Promise.all(departments.map(({ id }) => unkeyedIn(id, worklists)));
    const found = await Promise.all(lists.flat().map((number) => petitions.read(number)));
    return found.flatMap((petition) =>
      // The index may lag behind: the petition itself says whether it still waits.
      petition?.unkeyed && petition.channel !== 'email' ? petition.receivedAt : [],
    );
  };
}

/** For the end of a petitioner's time to supplement alone. */
export function unwrittenPaperOf(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): UnwrittenPaperOf {
  const unwritten = unwrittenPaper(client, table, clock);
  return async (pledge, office) => (isSupplementPeriod(pledge) ? await unwritten(office) : []);
}

async function unkeyedIn(department: string, worklists: Worklists): Promise<readonly string[]> {
  const numbers: string[] = [];
  let after: string | undefined;
  do {
    const part = { kind: 'unkeyed' as const, ...(after !== undefined && { after }) };
    const { works, more } = await worklists.page({ department }, part);
    numbers.push(...works.map(({ number }) => number));
    after = more;
  } while (after !== undefined);
  return numbers;
}
