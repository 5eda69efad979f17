import type { Receptions } from '../../shared/ports/receptions.ts';
import type { Reception } from '../../shared/receptions/reception.ts';

/** Receptions of counters, in memory. */
export function receptionsInMemory(): Receptions {
  const kept = new Map<string, Reception>();
  const attends = new Map<string, { id: string; press: string; over?: true }>();
  const given = async (of: string, on: string): Promise<number> =>
    [...kept.values()].filter(
      ({ counter, day, number }) => counter === of && day === on && number !== undefined,
    ).length;
  return {
    ofDay: async (counter, day) =>
      [...kept.values()].filter((one) => one.counter === counter && one.day === day),
    read: async (id) => kept.get(id),
    given,
    async checkIn(ticket) {
      const stands = kept.get(ticket.id);
      if (stands) return { reception: stands, isNew: false };
      const reception = { ...ticket, number: (await given(ticket.counter, ticket.day)) + 1 };
      kept.set(ticket.id, reception);
      return { reception, isNew: true };
    },
    async open({ id, counter, day }, { press, at, ...opening }) {
      const theirs = attends.get(opening.by);
      if (theirs && (!theirs.over || theirs.press === press))
        return { has: theirs.id, pressed: theirs.press === press };
      const { ending, endedAt, ...stands } = kept.get(id) ?? { id, counter, day };
      if ((stands.openedAt !== undefined || ending) && ending !== 'gone') return 'taken';
      kept.set(id, { ...stands, ...opening, openedAt: at, calledAt: stands.calledAt ?? at });
      attends.set(opening.by, { id, press });
      return 'opened';
    },
    async end({ id }, { at, by, ending, petition }) {
      const stands = kept.get(id);
      if (!stands || stands.ending || stands.by !== by) return false;
      kept.set(id, { ...stands, ending, endedAt: at, ...(petition && { petition }) });
      const theirs = by === undefined ? undefined : attends.get(by);
      if (by !== undefined && theirs) attends.set(by, { ...theirs, over: true });
      return true;
    },
  };
}
