import type { Whose, WorklistPart } from '../../../shared/ports/worklists.ts';
import { personKey } from '../../../shared/privacy/person.ts';
import { mayOpen } from '../access/access-control.ts';
import type { StaffDeps } from '../deps.ts';
import { matches, type Query } from './query.ts';
import { inOrder, type Looking, type Row, rowOf } from './rows.ts';
import { desksOf } from './worklist-scopes.ts';

/** Lists that are searched, lines of each that are looked at, and petitions in all: a search costs the same in a table of any size. */
const MOST_LISTS = 4;
const MOST_OF_LIST = 100;
const MOST_READ = 300;

/** A whole number, wherever the person may look, answered ones too: one request to the table. */
export async function byNumber(
  number: string,
  looking: Looking,
  { glances, log }: Pick<StaffDeps, 'glances' | 'log'>,
): Promise<readonly Row[]> {
  const glance = (await glances([number])).petitions.get(number);
  const { person, office, now } = looking;
  if (!glance || !mayOpen(glance.petition, { person, byLink: false }, office, now)) return [];
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
): Promise<readonly Row[]> {
  if (query.number !== undefined) return await byNumber(query.number, looking, deps);
  const { person, office, now } = looking;
  const lists = desksOf(person, office, now).slice(0, MOST_LISTS);
  const parts: readonly WorklistPart[] = [
    ...(query.held.length > 0 ? [{ holding: query.held }] : []),
    ...(query.digits !== undefined || query.text !== undefined
      ? [{ limit: MOST_OF_LIST }, { limit: MOST_OF_LIST, ended: true as const }]
      : []),
  ];
  const found = await Promise.all([
    ofPerson(query, deps),
    ...parts.flatMap((part) => lists.map((whose) => numbersOf(whose, part, deps))),
  ]);
  const numbers = [...new Set(found.flat())].slice(0, MOST_READ);
  if (numbers.length === 0) return [];
  const known = new Set(found[0]);
  const { petitions } = await deps.glances(numbers);
  const read = [...petitions.values()].filter(
    (glance) =>
      (known.has(glance.petition.number) || matches(query, glance)) &&
      mayOpen(glance.petition, { person, byLink: false }, office, now),
  );
  const rows = inOrder(read.map((glance) => rowOf(glance, undefined, looking)));
  const subjects = rows.map(({ number }) => number).join(' ');
  if (rows.length > 0)
    deps.log({ message: 'titles listed', by: person, subjects, purpose: 'search' });
  return rows;
}

async function numbersOf(
  whose: Whose,
  part: WorklistPart,
  { worklists }: Pick<StaffDeps, 'worklists'>,
): Promise<readonly string[]> {
  const { works } = await worklists.page(whose, part);
  return works
    .slice(0, MOST_OF_LIST)
    .filter(({ kind }) => kind !== 'improvement')
    .map(({ number }) => number);
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
