import type { Asked } from '../../shared/petition/asking/asked.ts';
import type { AskedLine, Askings } from '../../shared/ports/askings.ts';

/** Questions afterwards in memory, by the rules of the table. */
export function askingsInMemory(): Askings & { readonly all: ReadonlyMap<string, Asked> } {
  const all = new Map<string, Asked>();
  const lines = new Map<string, AskedLine>();
  const resting = new Map<string, number>();
  const mark = (id: string, change: Partial<AskedLine>) => {
    const line = lines.get(id);
    if (line) lines.set(id, { ...line, ...change });
  };
  return {
    all,
    async ask(id, asked, persons, { rest }) {
      if (all.has(id)) return true;
      const rests = persons.some((person) => (resting.get(person) ?? 0) > asked.askedAt);
      if (rests) return false;
      for (const person of persons) resting.set(person, asked.askedAt + rest);
      all.set(id, asked);
      const { clause, day, team, person } = asked;
      lines.set(id, {
        ...{ id, clause, day, team, reached: false, answered: false },
        ...(person !== undefined && { person }),
      });
      return true;
    },
    read: async (id) => all.get(id),
    of: async (number) => [...all.values()].filter((one) => one.number === number),
    async answer(id, asked, answer, { result, at }) {
      if (all.get(id) !== asked) return false;
      all.set(id, { ...asked, answer, answeredAt: at, version: asked.version + 1 });
      const { result: _, ...line } = lines.get(id) ?? {};
      if ('id' in line)
        lines.set(id, { ...line, reached: true, answered: true, ...(result && { result }) });
      return true;
    },
    async reached(number, ref) {
      for (const [id, one] of all)
        if (one.number === number && one.ref === ref) mark(id, { reached: true });
    },
    lines: async (month) => [...lines.values()].filter(({ day }) => day.startsWith(month)),
  };
}
