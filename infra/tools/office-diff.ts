import { isDeepStrictEqual } from 'node:util';
import type { Budget, Float, Office } from '../../shared/organization/office.ts';

/** What an import would change, a line each: `+` added, `-` removed, `~` changed. */
export function officeDiff(before: Office | undefined, after: Office): readonly string[] {
  const { departments = [], people = [], routing = [] } = before ?? {};
  const posts = PARTS.filter((part) => !isDeepStrictEqual(before?.[part], after[part]));
  return [
    ...changes('department', departments, after.departments),
    ...changes('person', people, after.people),
    ...posts.map((post) => `~ ${post}`),
    ...(isDeepStrictEqual(routing, after.routing) ? [] : ['~ routing']),
    ...changes('counter', before?.counters ?? [], after.counters ?? []),
    ...changes('budget', named(before?.budgets), named(after.budgets)),
    ...changes('float', stocked(before?.floats), stocked(after.floats)),
  ];
}

/** What has no entries of its own to name; an import that changes one of them alone is a change too. */
const PARTS = [
  'director',
  'audit',
  'dutyOfficer',
  'mailRoom',
  'fallbackDepartment',
  'corporation',
  'suggestions',
  'approvals',
  'templates',
] as const;

const named = (budgets: readonly Budget[] = []) =>
  budgets.map((budget) => ({ ...budget, id: `${budget.department} ${budget.year}` }));

const stocked = (floats: readonly Float[] = []) =>
  floats.map((float) => ({ ...float, id: `${float.counter} ${float.kind}` }));

function changes<T extends { readonly id: string }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
) {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.filter(({ id }) => !old.has(id)).map(({ id }) => `+ ${what} ${id}`),
    ...after
      .filter((entry) => old.has(entry.id) && !isDeepStrictEqual(old.get(entry.id), entry))
      .map(
        (entry) =>
          `~ ${what} ${entry.id}: ${fieldsThatDiffer(old.get(entry.id), entry).join(', ')}`,
      ),
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => `- ${what} ${id}`),
  ];
}

/** Names only: a terminal's history is no place for telephone numbers. */
function fieldsThatDiffer(before: object | undefined, after: object): readonly string[] {
  const old = new Map(Object.entries(before ?? {}));
  const fresh = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (field) => !isDeepStrictEqual(old.get(field), fresh.get(field)),
  );
}
