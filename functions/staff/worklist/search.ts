import type { WorkKind } from '../../../shared/petition/worklist-entry.ts';
import type { Whose, WorklistPart } from '../../../shared/ports/worklists.ts';
import { personKey } from '../../../shared/privacy/person.ts';
import { mayOpenListed } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import { matches, type Query } from './query.ts';
import { inOrder, type Looking, type Row, rowOf, rowOfItem } from './rows.ts';
import { desksOf } from './worklist-scopes.ts';

/** Lists that are searched, lines of each that are looked at, and petitions in all: a search costs the same in a table of any size. */
const MOST_LISTS = 4;
const MOST_OF_LIST = 300;
const MOST_AT_ONCE = 100;
const MOST_READ = 600;
/** Lines of a list that are no petition. */
const OTHERS: ReadonlySet<WorkKind> = new Set(['improvement', 'wrap-up', 'publication']);

/** What was found; `isCut` where the person may open more than was looked through. */
export interface Found {
  readonly rows: readonly Row[];
  readonly isCut: boolean;
}

/**
 * A whole number of a petition, wherever the person may look, answered ones too; or of an item of improvement, which all
 * staff may open: one request to the table.
 */
export async function byNumber(
  number: string,
  looking: Looking,
  { glances, log }: Pick<StaffDeps, 'glances' | 'log'>,
): Promise<readonly Row[]> {
  const { petitions, items } = await glances([number]);
  const item = items.get(number);
  if (item) return [rowOfItem(item, looking)];
  const glance = petitions.get(number);
  const { person, office, now } = looking;
  if (!glance || !mayOpenListed(glance, { person, byLink: false }, office, now)) return [];
  log({ message: 'titles listed', by: person, subjects: number, purpose: 'search' });
  return [rowOf(glance, undefined, looking)];
}

/**
 * By number, name, title and telephone, within what the person may open: what waits in their lists, what ended there
 * last, and all petitions of a whole telephone number or address.
 */
export async function search(
  query: Query,
  looking: Looking,
  deps: Pick<StaffDeps, 'glances' | 'worklists' | 'persons' | 'keys' | 'log'>,
): Promise<Found> {
  const whole = query.number ?? query.item;
  if (whole !== undefined) return { rows: await byNumber(whole, looking, deps), isCut: false };
  const { person, office, now } = looking;
  const desks = desksOf(person, office, now);
  const lists = desks.slice(0, MOST_LISTS);
  const parts: readonly WorklistPart[] = [
    ...(query.held.length > 0 ? [{ holding: query.held }] : []),
    ...(query.digits !== undefined || query.text !== undefined
      ? [{ limit: MOST_AT_ONCE }, { limit: MOST_AT_ONCE, ended: true as const }]
      : []),
  ];
  const [own, ...listed] = await Promise.all([
    ofPerson(query, deps),
    ...parts.flatMap((part) => lists.map((whose) => numbersOf(whose, part, deps))),
  ]);
  const all = [...new Set([...own, ...inTurn(listed.map(({ numbers }) => numbers))])];
  const numbers = all.slice(0, MOST_READ);
  const isCut =
    all.length > numbers.length ||
    listed.some(({ hasMore }) => hasMore) ||
    (parts.length > 0 && desks.length > lists.length);
  if (numbers.length === 0) return { rows: [], isCut };
  const known = new Set(own);
  const { petitions } = await deps.glances(numbers);
  const read = [...petitions.values()].filter(
    (glance) =>
      (known.has(glance.petition.number) || matches(query, glance)) &&
      mayOpenListed(glance, { person, byLink: false }, office, now),
  );
  const rows = inOrder(read.map((glance) => rowOf(glance, undefined, looking)));
  const subjects = rows.map(({ number }) => number).join(' ');
  if (rows.length > 0)
    deps.log({ message: 'titles listed', by: person, subjects, purpose: 'search' });
  return { rows, isCut };
}

/** The first of each list, then the second: where it is cut, no list is left out whole. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list[at] ?? []),
  ).flat();

/** The numbers of a list, page after page. */
async function numbersOf(
  whose: Whose,
  part: WorklistPart,
  { worklists }: Pick<StaffDeps, 'worklists'>,
): Promise<{ readonly numbers: readonly string[]; readonly hasMore: boolean }> {
  const numbers: string[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_OF_LIST / MOST_AT_ONCE; pages += 1) {
    const from = after === undefined ? part : { ...part, after };
    const { works, more } = await worklists.page(whose, from);
    const petitions = works.slice(0, MOST_AT_ONCE).filter(({ kind }) => !OTHERS.has(kind));
    numbers.push(...petitions.map(({ number }) => number));
    after = more;
    if (after === undefined) break;
  }
  return { numbers, hasMore: after !== undefined };
}

/** The petitions of a whole contact, newest first, wherever they are. */
export async function ofPerson(
  { contact }: Query,
  { persons, keys }: Pick<StaffDeps, 'persons' | 'keys'>,
): Promise<readonly string[]> {
  if (contact === undefined) return [];
  const { current } = await keys();
  return (await persons.of(personKey(current, contact))).map(({ number }) => number);
}
