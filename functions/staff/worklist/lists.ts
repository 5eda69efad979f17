import { isOpenItem } from '../../../shared/improvement/item.ts';
import { mailRoomOf } from '../../../shared/organization/presence.ts';
import {
  GLANCES_AT_ONCE,
  type Whose,
  type WorklistPart,
  type WorkPage,
} from '../../../shared/ports/worklists.ts';
import { stepOf } from '../../../shared/publications/publication.ts';
import type { StaffDeps } from '../deps.ts';
import { waitingFor } from '../outbox/waiting-for.ts';
import {
  asHead,
  inOrder,
  isHidden,
  type Looking,
  type Row,
  rowOf,
  rowOfCall,
  rowOfEntry,
  rowOfItem,
  rowOfPublication,
} from './rows.ts';

/** One list as far as it is shown; one without a whose holds what was searched for. */
export interface Desk {
  readonly whose?: Whose;
  readonly rows: readonly Row[];
  /** Where the rest of it begins. */
  readonly more?: string;
}

type ListDeps = Pick<StaffDeps, 'worklists' | 'glances' | 'log'>;

/** A part of several lists: a request each, and one more for all that their lines say. The person's own is the first. */
export async function listsOf(
  lists: readonly Whose[],
  part: WorklistPart,
  looking: Looking,
  deps: ListDeps,
): Promise<readonly Desk[]> {
  const limit = Math.floor(GLANCES_AT_ONCE / lists.length);
  const pages = await Promise.all(
    lists.map((whose) => deps.worklists.page(whose, { ...part, limit })),
  );
  const found = pages.map((page) => ({ ...page, works: page.works.slice(0, limit) }));
  const rows = await rowsOf(found, lists, looking, deps);
  const owedByHead = rows.slice(1).flatMap((some) => some.flatMap((row) => asHead(row, looking)));
  return lists.map((whose, index) => {
    const { more } = found[index] ?? {};
    const own = rows[index] ?? [];
    const all = whose.person === looking.person ? merged(own, owedByHead) : own;
    return { whose, rows: inOrder(all), ...(more !== undefined && { more }) };
  });
}

async function rowsOf(
  pages: readonly WorkPage[],
  lists: readonly Whose[],
  looking: Looking,
  { glances, log }: ListDeps,
): Promise<readonly (readonly Row[])[]> {
  const numbers = [...new Set(pages.flatMap(({ works }) => works.map(({ number }) => number)))];
  if (numbers.length === 0) return pages.map(() => []);
  const { petitions, items, calls, publications } = await glances(numbers);
  const { person: by } = looking;
  log({ message: 'titles listed', by, subjects: numbers.join(' '), purpose: 'worklist' });
  return pages.map(({ works }, index) =>
    works.flatMap((work) => {
      const item = items.get(work.number);
      if (item) return isOpenItem(item) ? [rowOfItem(item, looking)] : [];
      const publication = publications.get(work.number);
      if (publication) return stepOf(publication) ? [rowOfPublication(publication, looking)] : [];
      if (work.kind === 'wrap-up') {
        const call = calls.get(work.number);
        return call ? [rowOfCall({ ...work, ...call }, looking)] : [];
      }
      const glance = petitions.get(work.number);
      if (!glance) return [rowOfEntry(work)];
      if (isHidden(glance, looking)) return [];
      // The index may lag behind what was done a moment ago.
      const row = rowOf(glance, lists[index], looking);
      return row.things.length > 0 ? [row] : [];
    }),
  );
}

/** A petition is one line, whatever is owed in it. */
function merged(own: readonly Row[], others: readonly Row[]): readonly Row[] {
  const here = new Set(own.map(({ number }) => number));
  return [
    ...own.map((row) => {
      const more = others.filter(({ number }) => number === row.number);
      return { ...row, things: [...row.things, ...more.flatMap(({ things }) => things)] };
    }),
    ...others.filter(({ number }) => !here.has(number)),
  ];
}

/** The letters that wait for whoever posts them. Instants are epoch ms. */
export interface LettersWaiting {
  readonly count: number;
  readonly more: boolean;
  readonly dueAt: number;
}

/** Undefined for whoever posts none now, and where none waits. */
export async function lettersFor(
  { person, office, now }: Looking,
  deps: Pick<StaffDeps, 'outbox' | 'glances' | 'terms'>,
): Promise<LettersWaiting | undefined> {
  if (mailRoomOf(office, now) !== person) return undefined;
  const { letters, more } = await waitingFor(person, now, deps);
  if (letters.length === 0) return undefined;
  return { count: letters.length, more, dueAt: Math.min(...letters.map(({ dueAt }) => dueAt)) };
}
