import { changesOf, counted, type MannerRow, type Since } from '../../shared/manner/books.ts';
import type { MannerBooks, Settled } from '../../shared/ports/manner.ts';

/** The books of conduct in memory; `rows` are all that is counted, `note` settles at once. */
export function mannerInMemory() {
  const settled = new Map<string, Settled>();
  const books = new Map<string, MannerRow>();
  const add = (row: MannerRow) => {
    const key = [row.month, row.team, row.person].join(' ');
    const counts = { ...books.get(key)?.counts };
    for (const [name, change] of Object.entries(row.counts))
      counts[name] = (counts[name] ?? 0) + change;
    books.set(key, { ...row, counts });
  };
  const rows = (): readonly MannerRow[] => [...books.values()];
  const note = ({ source, version, outcomes }: Settled, since: Since): boolean => {
    const before = settled.get(source);
    if (before && version < before.version) return false;
    const after = counted(outcomes, before?.outcomes ?? [], since);
    const changes = changesOf(before?.outcomes ?? [], after);
    settled.set(source, { source, version, outcomes: after });
    for (const row of changes) add(row);
    return changes.length > 0;
  };
  const port: MannerBooks = {
    settle: async (one, { since }) => note(one, since),
    of: async (team, month) => rows().filter((row) => row.team === team && row.month === month),
    own: async (person, teams, month) =>
      rows().filter(
        (row) => row.person === person && row.month === month && teams.includes(row.team),
      ),
  };
  return { ...port, rows, note };
}
