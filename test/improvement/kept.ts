import { isRefusal } from '../../shared/petition/decision.ts';
import type { Improvements, ListedItem } from '../../shared/ports/improvements.ts';
import type { ItemLife } from './house.ts';

const listed = ({ item: { pledges, ...item } }: ItemLife): ListedItem => {
  const [review] = pledges;
  if (!review) throw new Error('an item without a review');
  const { startsAt, actBy, dueAt } = review;
  return { ...item, startsAt, actBy, dueAt: item.overAt ?? dueAt };
};

/** Items of improvement in memory, as a house without a table keeps them; each asked for by the petition that opened it. */
export function keptItems(lives: readonly ItemLife[]): {
  readonly improvements: Improvements;
  items(ids: readonly string[]): ReadonlyMap<string, ListedItem>;
} {
  const of = (id: string) => lives.find(({ item }) => item.id === id);
  return {
    improvements: {
      read: async (id) => of(id)?.item,
      async act(id, decide) {
        const life = of(id);
        if (!life) return undefined;
        const decision = decide(life.item);
        if (isRefusal(decision)) return decision;
        life.does(() => decision);
        return { item: life.item };
      },
      make: async (id) => of(id) === undefined,
      history: async (id) => of(id)?.events ?? [],
      askers: async (id) =>
        lives.flatMap(({ item }) => (item.id === id ? (item.petition ?? []) : [])),
      ofDepartment: async (department, over = false) =>
        lives
          .map(listed)
          .filter((one) => one.department === department && (one.ending !== undefined) === over),
    },
    items: (ids) =>
      new Map(lives.map(listed).flatMap((one) => (ids.includes(one.id) ? [[one.id, one]] : []))),
  };
}
