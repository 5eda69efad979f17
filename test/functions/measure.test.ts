import { describe, expect, it } from 'vitest';
import { measure } from '../../functions/casework/measure.ts';
import type { PhoneCall } from '../../shared/calls/call.ts';
import { type Asked, askedManner } from '../../shared/petition/asking/asked.ts';
import { CallLife, plainCall, transferred } from '../calls/world.ts';
import { HomeLife } from '../petition/home-visit-world.ts';
import { kst, type Life, terms } from '../petition/world.ts';
import { mannerInMemory } from '../support/memory-manner.ts';

function world(given: Given) {
  const { call, life } = given;
  const since = 'since' in given ? given.since : '2026-11-01';
  const books = mannerInMemory();
  const deps = {
    petitions: {
      read: async () => life?.petition,
      history: async () => life?.events ?? [],
    },
    calls: { read: async () => call?.() },
    askings: { read: async () => given.asked },
    ...{ manner: books, terms: async () => terms, since, log: () => {} },
    clock: { now: () => kst('2026-12-24 09:00') },
  };
  return { books, measured: (source: string) => measure(source, deps) };
}
interface Given {
  readonly call?: () => PhoneCall | undefined;
  readonly life?: Life;
  readonly asked?: Asked;
  readonly since?: string | undefined;
}

const CALL = 'C-0123456789abcdef';
const counts = (books: ReturnType<typeof mannerInMemory>) =>
  books.rows().map(({ team, person, counts: all }) => ({
    who: `${team} ${person ?? '-'}`,
    ...Object.fromEntries(
      Object.entries(all).filter(([name, n]) => n !== 0 && /kept|broken|unmeasured/.test(name)),
    ),
  }));

describe('a call enters the books', () => {
  it('by who hung up, whoever wrote it up, and anew when the exchange tells more', async () => {
    const life = new CallLife().tells(plainCall(1_000).slice(0, 4));
    const { books, measured } = world({ call: () => life.state });
    await measured(CALL);
    expect(counts(books)).toEqual([
      {
        who: 'care care-1',
        'P5.1 unmeasured no-wrap-up': 1,
        'P6.1 unmeasured no-wrap-up': 1,
        'P7.2 unmeasured one-side': 1,
      },
    ]);
    life.tells(plainCall(999));
    await measured(CALL);
    await measured(CALL);
    expect(counts(books)[0]).toMatchObject({ 'P7.2 broken machine': 1 });
    expect(counts(books)[0]).not.toHaveProperty('P7.2 unmeasured one-side');
  });

  it('by whoever passed it on, and whoever hung up last', async () => {
    const life = new CallLife().tells(transferred(true));
    const { books, measured } = world({ call: () => life.state });
    await measured(CALL);
    const [second, first] = counts(books);
    expect(first).toMatchObject({ who: 'care care-1', 'P5.2 kept machine': 1 });
    expect(first).not.toHaveProperty('P7.2 kept machine');
    expect(second).toMatchObject({ who: 'care care-2', 'P7.2 kept machine': 1 });
  });

  it('and by nothing while no day of the consultation is set', async () => {
    const life = new CallLife().tells(plainCall(1_000));
    const { books, measured } = world({ call: () => life.state, since: undefined });
    await measured(CALL);
    expect(books.rows()).toEqual([]);
  });
});

describe('a visit enters the books', () => {
  it('by its visitor, as the citizen says', async () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00', '2026-11-25 10:00', '2026-11-25 11:00', 'care-2');
    life.breaks('2026-11-25 12:00');
    const { books, measured } = world({ life });
    await measured(life.petition.number);
    expect(counts(books)).toEqual([{ who: 'care care-2', 'P3.5 broken citizen': 1 }]);
  });
});

describe('a question afterwards enters the books', () => {
  const ID = 'Q-0123456789abcdef01234567';
  const asked: Asked = {
    ...{ number: '2026-000001-4', ref: 'phone-0', clause: 'P7.1', day: '2026-11-24' },
    ...{ team: 'care', person: 'care-1', askedAt: 1, closesAt: 2, keyId: 'k1', way: 'email' },
    version: 1,
  };

  it.each([
    [undefined, 'P7.1 unmeasured unanswered'],
    ['unsure', 'P7.1 unmeasured unsure'],
    ['yes', 'P7.1 kept citizen'],
    ['no', 'P7.1 broken citizen'],
  ] as const)('answered %s as %s, for whoever dealt with it', async (answer, count) => {
    const { books, measured } = world({ asked: { ...asked, ...(answer && { answer }) } });
    await measured(ID);
    await measured(ID);
    expect(counts(books)).toEqual([{ who: 'care care-1', [count]: 1 }]);
  });

  it('an answer takes the place of the one before, whichever news of it comes last', async () => {
    const books = mannerInMemory();
    const settle = (version: number, answer?: 'yes' | 'no') =>
      books.settle(
        {
          ...{ source: ID, version },
          outcomes: askedManner(
            { ...asked, ...(answer && { answer }) },
            terms.charter.terms.asking,
          ),
        },
        { since: '2026-11-01', months: 24 },
      );
    await settle(1);
    await settle(3, 'no');
    await settle(2, 'yes');
    expect(counts(books)).toEqual([{ who: 'care care-1', 'P7.1 broken citizen': 1 }]);
  });

  it('of another charter, about a clause that nobody figures, it enters none', () => {
    expect(askedManner({ ...asked, clause: 'S5' }, terms.charter.terms.asking)).toEqual([]);
  });
});
