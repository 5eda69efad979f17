import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isSupplementPeriod, openSupplement } from '../petition/supplement.ts';
import type { Clock } from '../ports/clock.ts';
import type { CameIn, UnwrittenPaper, UnwrittenPaperOf } from '../ports/unwritten-paper.ts';
import type { Worklists } from '../ports/worklists.ts';
import { petitionModel } from '../subjects/petition-model.ts';
import { type Item, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { STATE } from './items.ts';
import { storedPetition } from './petition-items.ts';
import { readEach } from './readable.ts';
import { subjectTable } from './subject-table.ts';
import { worklistTable } from './worklist.ts';

/** So many states are read in one request. */
const AT_ONCE = 100;
/** So many are looked at: ten rings of one batch do so together within ten seconds, in a small function. */
const MOST = 300;
/** Entries of an index in one request, before its filter: in most lists few are paper. */
const ENTRIES = 1000;

/** From the lists of all departments: what came on paper stands in them until somebody writes it down. */
export function unwrittenPaper(client: DynamoDBClient, table: string): UnwrittenPaper {
  const worklists = worklistTable(client, table);
  return async ({ departments }, asked) => {
    const lists = await Promise.all(
      departments.map(({ id }) => unkeyedIn(id, asked.from, worklists)),
    );
    const numbers = lists.flat();
    const looked = numbers.slice(0, MOST);
    for (let from = 0; from < looked.length; from += AT_ONCE) {
      const keys = looked.slice(from, from + AT_ONCE).map((pk) => ({ pk, sk: STATE }));
      const states = await batchGet(client, table, keys, { isConsistent: true });
      const [found] = readEach(states, (state) => cameIn(state, asked)).flat();
      if (found !== undefined) return [found];
    }
    return numbers.length > MOST ? [asked.from] : [];
  };
}

/** For the end of a petitioner's time to supplement alone. */
export function unwrittenPaperOf(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): UnwrittenPaperOf {
  const unwritten = unwrittenPaper(client, table);
  const petitions = subjectTable(client, table, clock, storedPetition);
  return async ({ subject, pledge }, office) => {
    if (!isSupplementPeriod(pledge)) return [];
    const petition = await petitions.read(subject);
    const from = petition && openSupplement(petition)?.sentAt;
    const until = petition?.pledges.find(({ id }) => id === pledge)?.dueAt;
    return from === undefined || until === undefined
      ? []
      : await unwritten(office, { from, until });
  };
}

/** The index may lag behind: the petition itself says whether it still waits. */
function cameIn(item: Item, { from, until = Number.POSITIVE_INFINITY }: CameIn): readonly number[] {
  const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
  const petition = petitionModel.readState(stored, { version: 0, pledges: [] });
  const { unkeyed, channel, receivedAt } = petition;
  const isAsked = unkeyed && channel !== 'email' && from <= receivedAt && receivedAt <= until;
  return isAsked ? [receivedAt] : [];
}

/** What was to be written down before `from` had come before. */
async function unkeyedIn(
  department: string,
  from: number,
  worklists: Worklists,
): Promise<readonly string[]> {
  const numbers: string[] = [];
  let after: string | undefined;
  do {
    const part = {
      ...{ kind: 'unkeyed' as const, limit: ENTRIES },
      ...(after !== undefined && { after }),
    };
    const { works, more } = await worklists.page({ department }, part);
    numbers.push(...works.flatMap(({ number, actBy }) => (actBy < from ? [] : number)));
    after = more;
  } while (after !== undefined && numbers.length <= MOST);
  return numbers;
}
