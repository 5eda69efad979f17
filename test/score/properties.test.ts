import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldQuarter, quarterOf } from '../../shared/score/fold.ts';
import { Share } from '../../shared/score/share.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { QuarterScore, type ScoreRow } from '../../shared/score/table.ts';
import { kst } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { randomly } from '../support/randomly.ts';
import { countedByHand } from './by-hand.ts';
import { history, lived } from './histories.ts';

const NOW = kst('2027-01-20 10:00');
const TERMS = {
  // So few withdraw in these histories; the rule is the same for any number.
  fewest: 2,
  conduct: { promises: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'], fewest: 1, since: '2020-01-01' },
};

/** Ends by which a clock is neither kept nor broken, and which are no answer. */
const VOID = [
  'reclassified',
  'withdrawn',
  'transferred',
  'superseded',
  'dropped',
  'unreachable',
] as const;

const allTables = (books: ReturnType<typeof scoreInMemory>) =>
  [...new Set(books.all().map(({ month }) => quarterOf(month)))]
    .toSorted()
    .map((quarter) => foldQuarter(quarter, books.all(), TERMS, NOW));

/** The figures of the tables under the names of the other count. */
function named(tables: readonly QuarterScore[]): Map<string, number> {
  const counts = new Map<string, number>();
  const set = (key: string, n: number) => (n === 0 ? undefined : counts.set(key, n));
  for (const { month, promises, answered, withdrawn } of tables.flatMap(
    ({ organisation }) => organisation,
  )) {
    set(`answered ${month}`, answered.petitions);
    set(`first ${month}`, answered.byFirst);
    set(`said ${month}`, withdrawn?.said ?? 0);
    set(`urged ${month}`, withdrawn?.urged ?? 0);
    for (const row of promises) {
      const at = `${row.terms} ${month}`;
      set(`${at} clocks`, row.clocks);
      set(`${at} kept`, row.kept.machine + row.kept.citizen);
      set(`${at} broken`, row.broken.machine + row.broken.citizen);
      set(`${at} own kept`, row.own.kept);
      set(`${at} overdue`, row.overdue);
      set(`${at} open`, row.open);
      set(`${at} extended`, row.extended);
      for (const why of VOID) set(`${at} ended ${why}`, row.ended[why]?.number ?? 0);
    }
  }
  return counts;
}

it('a thousand petitions with faults come to what is counted by hand from the raw events', () => {
  const lives = fc.sample(history, { numRuns: 1000, seed: 20_261_129 }).map(lived);
  const books = scoreInMemory();
  for (const [n, { events }] of lives.entries())
    books.note(`P-${n}`, 1, sharesOf(events, standardCharter));
  const tables = allTables(books);
  const byHand = countedByHand(
    lives.map(({ events }) => events),
    NOW,
  );
  const figures = named(tables);
  // What is due later than this month is shown when its month comes.
  const isFew = (key: string) => {
    if (!/^(said|urged) /.test(key)) return false;
    const of = (what: string) => byHand.get(key.replace(/^\w+/, what)) ?? 0;
    const yes = of('urged');
    const no = of('said') - yes;
    return key.endsWith('2027-01') || no < TERMS.fewest || (yes > 0 && yes < TERMS.fewest);
  };
  const without = (key: string) =>
    !isFew(key) &&
    !/ (ms|ended (waived|answered|moved))$/.test(key) &&
    (/\d{4}-\d{2}/.exec(key)?.[0] ?? '') <= '2027-01';
  expect(Object.fromEntries([...figures].toSorted())).toEqual(
    Object.fromEntries([...byHand].filter(([key]) => without(key)).toSorted()),
  );
  // And the time that all took that were kept, to the millisecond.
  const ms = new Map<string, number>();
  for (const { month, clocks } of books.all())
    for (const { terms, result, tookMs = 0 } of clocks)
      if (result === 'kept' || result === 'extended')
        ms.set(`${terms} ${month} ms`, (ms.get(`${terms} ${month} ms`) ?? 0) + tookMs);
  expect(Object.fromEntries([...ms].toSorted())).toEqual(
    Object.fromEntries([...byHand].filter(([key]) => key.endsWith(' ms')).toSorted()),
  );
  // The histories come to what they are for.
  const reached = new Set(
    tables.flatMap(({ organisation }) =>
      organisation.flatMap(({ promises }) => promises.flatMap(({ ended }) => Object.keys(ended))),
    ),
  );
  expect([...reached]).toEqual(
    expect.arrayContaining([
      ...['answered', 'declined', 'done', 'reclassified', 'withdrawn', 'transferred'],
      ...['supplement', 'break-withdrawn', 'waived', 'superseded', 'dropped'],
    ]),
  );
  const rows = tables.flatMap(({ organisation }) => organisation.flatMap((one) => one.promises));
  const sum = (of: (row: ScoreRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const reachedBy = [
    sum(({ overdue }) => overdue),
    sum(({ open }) => open),
    sum(({ extended }) => extended),
    sum(({ near }) => near),
    sum(({ own }) => own.kept),
  ];
  expect(Math.min(...reachedBy)).toBeGreaterThan(5);
  expect([...figures.keys()].filter((key) => key.startsWith('urged ')).length).toBeGreaterThan(2);
  console.log(`${sum(({ clocks }) => clocks)} clocks of ${lives.length} petitions`);
});

/** Every commit of every petition, in an order of its own and some several times. */
const told = fc
  .array(history, { minLength: 1, maxLength: 12 })
  .map((all) => all.map(lived))
  .chain((lives) => {
    const commits = lives.flatMap(({ commits: of }, n) =>
      of.map((_, version) => ({ petition: `P-${n}`, version: version + 1, of })),
    );
    return fc
      .tuple(
        fc.shuffledSubarray(commits, { minLength: commits.length }),
        fc.array(fc.constantFrom(...commits), { maxLength: 10 }),
      )
      .map(([once, more]) => ({ lives, told: [...once, ...more] }));
  });

randomly(
  'a stream in any order and however often makes the same figures as the events at once',
  told,
  ({ lives, told: stream }) => {
    const [streamed, anew] = [scoreInMemory(), scoreInMemory()];
    for (const { petition, version, of } of stream)
      streamed.note(petition, version, sharesOf(of.slice(0, version).flat(), standardCharter));
    for (const [n, { events, commits }] of lives.entries())
      anew.note(`P-${n}`, commits.length, sharesOf(events, standardCharter));
    expect(allTables(streamed)).toEqual(allTables(anew));
  },
  { of: 'streams', seconds: 10 },
);

randomly(
  'what is stored is read as it was written, and each clock is in one column and one month',
  history.map(lived),
  ({ events, petition }) => {
    const shares = sharesOf(events, standardCharter);
    for (const share of shares) expect(Share().parse(share)).toEqual(share);
    const ids = shares.flatMap(({ clocks }) => clocks.map(({ pledge }) => pledge));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(petition.pledges.some((pledge) => pledge.id === id)).toBe(true);
    const books = scoreInMemory();
    books.note('P-1', 1, shares);
    for (const table of allTables(books)) {
      expect(QuarterScore().parse(table)).toEqual(table);
      for (const row of table.organisation.flatMap(({ promises }) => promises)) {
        const ended = books
          .all()
          .flatMap(({ clocks }) => clocks)
          .filter(({ terms, result }) => terms === row.terms && result === 'ended').length;
        const { kept, broken, own, overdue, open, extended } = row;
        const columns =
          kept.machine + kept.citizen + broken.machine + broken.citizen + own.kept + own.broken;
        expect(columns + overdue + open + extended).toBeLessThanOrEqual(row.clocks);
        expect(columns + overdue + open + extended + ended).toBeGreaterThanOrEqual(row.clocks);
        expect(row.rate === null || (row.rate >= 0 && row.rate <= 1)).toBe(true);
      }
    }
  },
  { of: 'petitions', seconds: 5 },
);
