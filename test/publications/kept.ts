import { isRefusal } from '../../shared/petition/decision.ts';
import type { ListedPublication, Publications } from '../../shared/ports/publications.ts';
import type { PublicationDecision, PublicationHouse } from '../../shared/publications/clock.ts';
import { evolvePublication } from '../../shared/publications/evolve.ts';
import { stepOf } from '../../shared/publications/publication.ts';
import { PublicationLife } from './house.ts';

const listed = ({ state: { pledges, ...state } }: PublicationLife): ListedPublication => {
  const [pledge] = pledges;
  const { startsAt = 0, actBy = 0, dueAt = 0 } = pledge ?? {};
  return { ...state, startsAt, actBy, dueAt: state.overAt ?? state.publishedAt ?? dueAt };
};

/** Publications in memory, as a house without a table keeps them. */
export function keptPublications(
  before: readonly PublicationLife[],
  terms: PublicationHouse,
): {
  readonly publications: Publications;
  readonly lives: readonly PublicationLife[];
  listed(ids: readonly string[]): ReadonlyMap<string, ListedPublication>;
} {
  const lives = [...before];
  const of = (id: string) => lives.find(({ state }) => state.id === id);
  return {
    lives,
    publications: {
      read: async (id) => of(id)?.state,
      async act(id, decide) {
        const life = of(id);
        if (!life) return undefined;
        const decision = decide(life.state);
        if (isRefusal(decision)) return decision;
        life.does(() => decision);
        return { publication: life.state };
      },
      async make(id, decision) {
        if (of(id)) return false;
        lives.push(begunBy(decision, terms));
        return true;
      },
      history: async (id) => of(id)?.events ?? [],
      ofDepartment: async (department, rests = false) =>
        lives
          .filter(({ state }) => (stepOf(state) === undefined) === rests)
          .map(listed)
          .filter((one) => one.department === department),
    },
    listed: (ids) =>
      new Map(lives.map(listed).flatMap((one) => (ids.includes(one.id) ? [[one.id, one]] : []))),
  };
}

function begunBy(decision: PublicationDecision, terms: PublicationHouse): PublicationLife {
  const life = new PublicationLife(undefined, undefined, terms);
  life.state = evolvePublication(undefined, decision.events);
  life.events.length = 0;
  life.commits.length = 0;
  life.notices.length = 0;
  life.wrote(decision);
  return life;
}
