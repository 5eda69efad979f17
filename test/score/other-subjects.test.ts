import { describe, expect, it } from 'vitest';
import { scoredIn } from '../../functions/public/scored-in.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { arrivalShares, arrivalSubject } from '../../shared/score/arrival-shares.ts';
import { foldQuarter } from '../../shared/score/fold.ts';
import { itemShares } from '../../shared/score/item-shares.ts';
import { publicationShares } from '../../shared/score/publication-shares.ts';
import { Share } from '../../shared/score/share.ts';
import { recomputed, type ScoredRecord } from '../../shared/scoring/recomputed.ts';
import { settleScore } from '../../shared/scoring/settle.ts';
import { scoreOf, scoreTerms } from '../../shared/scoring/tables.ts';
import { ITEM, ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, terms } from '../petition/world.ts';
import { CHANGE, DATASET, PUBLICATION, PublicationLife, QUESTION } from '../publications/house.ts';
import { keptPublications } from '../publications/kept.ts';
import { scoreInMemory } from '../support/memory-score.ts';

const clocksIn = (shares: readonly Share[]) =>
  shares.flatMap(({ month, clocks }) =>
    clocks.map(({ clause, result, ending }) => [month, clause, result, ending].join(' ').trim()),
  );
const published = (life: PublicationLife) => clocksIn(publicationShares(life.events));
const reviewed = (life: ItemLife) => clocksIn(itemShares(life.events));

describe('what is announced', () => {
  it('is kept where it stands in public in time, and not before', () => {
    const life = new PublicationLife();
    expect(published(life)).toEqual(['2026-11 P11.1 open']);
    life.publishes('care-1', '2026-11-25 17:00');
    expect(published(life)).toEqual(['2026-11 P11.1 kept done']);
  });

  it('is not kept once its time is over: nobody has published it, or somebody did late', () => {
    const life = new PublicationLife();
    life.turnTo('2026-11-26 09:00');
    expect(published(life)).toEqual(['2026-11 P11.1 broken']);
    life.publishes('care-1', '2026-11-26 10:00');
    expect(published(life)).toEqual(['2026-11 P11.1 broken done']);
    const unrung = new PublicationLife();
    unrung.publishes('care-1', '2026-11-26 10:00');
    expect(published(unrung)).toEqual(['2026-11 P11.1 broken done']);
  });

  it('which an answer told of, and nobody registers, is overdue: whoever registers nothing has no hundred per cent', () => {
    const asked = { cause: 'answer', words: undefined } as const;
    const { words: _, ...opening } = asked;
    const life = new PublicationLife('2026-11-24 10:12', opening);
    const shares = publicationShares(life.events).map((share) => ({ ...share, petition: 'P' }));
    const now = kst('2026-11-28 09:00');
    const { organisation } = foldQuarter('2026-Q4', shares, scoreTerms(terms, undefined), now);
    expect(organisation[0]?.promises).toMatchObject([
      { terms: 'announcement', overdue: 1, rate: 0, kept: { machine: 0, citizen: 0 } },
    ]);
    life.ends('care-1', '2026-11-24 11:00');
    expect(published(life)).toEqual(['2026-11 P11.1 ended declined']);
  });
});

describe('a change that somebody else finds', () => {
  const shownBy = (life: PublicationLife) =>
    publicationShares(life.events).flatMap(({ clocks }) =>
      clocks.map(({ result, witness }) => `${result} ${witness}`),
    );

  it('is not kept after its own time, however soon it is announced then', () => {
    const life = new PublicationLife('2026-11-26 10:00', { cause: 'answer' });
    expect(shownBy(life)).toEqual(['open machine']);
    life.writes('care-1', '2026-11-26 10:05', CHANGE);
    life.publishes('care-1', '2026-11-26 10:06');
    expect(shownBy(life)).toEqual(['broken machine']);
  });

  it('is not kept as the reader says who found the page out of date, corrected already or not', () => {
    const opening = { cause: 'reader', kind: 'question' } as const;
    const life = new PublicationLife('2026-11-24 10:00', opening);
    life.writes('care-1', '2026-11-24 10:05', QUESTION);
    life.publishes('care-head', '2026-11-24 10:06');
    expect(shownBy(life)).toEqual(['broken citizen']);
    const corrected = new PublicationLife('2026-11-24 10:00', { cause: 'reader' });
    corrected.ends('care-1', '2026-11-24 11:00', '고쳤습니다.', 1, kst('2026-11-24 10:40'));
    expect(shownBy(corrected)).toEqual(['broken citizen']);
    const none = new PublicationLife('2026-11-24 10:00', { cause: 'reader' });
    none.ends('care-1', '2026-11-24 11:00', '바뀌지 않았습니다.');
    expect(shownBy(none)).toEqual(['ended machine']);
  });
});

it('each cycle of the catalogue is a clock, and one that nobody keeps is not kept', () => {
  const life = new PublicationLife('2026-11-24 10:12', { kind: 'catalogue', words: DATASET });
  life.publishes('care-1', '2026-11-24 11:00');
  expect(published(life)).toEqual(['2026-11 P12.1 kept done', '2027-02 P12.1 open']);
  life.turnTo('2027-03-02 09:00');
  expect(published(life)).toEqual(['2026-11 P12.1 kept done', '2027-02 P12.1 broken']);
});

it('that an item was done only its owner says: that is in no rate; that it was late the clock says', () => {
  const rowOf = (life: ItemLife, now: string) => {
    const shares = itemShares(life.events).map((share) => ({ ...share, petition: ITEM }));
    const table = foldQuarter('2027-Q1', shares, scoreTerms(terms, undefined), kst(now));
    return table.organisation[0]?.promises[0];
  };
  const done = new ItemLife();
  done.reviews('care-1', kst('2027-01-28 10:00'), { result: 'done', said: { ko: '넓혔습니다.' } });
  expect(rowOf(done, '2027-02-01 09:00')).toMatchObject({
    ...{ rate: null, kept: { machine: 0, citizen: 0 }, own: { kept: 1, broken: 0 } },
    coverage: { machine: 0, citizen: 0 },
  });
  const late = new ItemLife();
  late.turnTo('2027-02-02 09:00');
  late.reviews('care-1', kst('2027-02-02 10:00'), { result: 'done', said: { ko: '넓혔습니다.' } });
  expect(rowOf(late, '2027-02-03 09:00')).toMatchObject({
    ...{ rate: 0, broken: { machine: 1, citizen: 0 }, own: { kept: 0, broken: 0 } },
    coverage: { machine: 1, citizen: 0 },
  });
});

it('an item of improvement is kept where it was done; put off it ended by another date', () => {
  const life = new ItemLife();
  expect(reviewed(life)).toEqual(['2027-01 P19.2 open']);
  life.reviews('care-1', kst('2027-01-28 10:00'), {
    ...{ result: 'open', reason: '예산을 기다립니다.', day: '2027-03-31' },
  });
  expect(reviewed(life)).toEqual(['2027-01 P19.2 ended superseded', '2027-03 P19.2 open']);
  const done = new ItemLife();
  done.reviews('care-1', kst('2027-01-28 10:00'), { result: 'done', said: { ko: '넓혔습니다.' } });
  expect(reviewed(done)).toEqual(['2027-01 P19.2 kept done']);
  const late = new ItemLife();
  late.turnTo('2027-02-02 09:00');
  late.reviews('care-1', kst('2027-02-02 10:00'), { result: 'done', said: { ko: '넓혔습니다.' } });
  expect(reviewed(late)).toEqual(['2027-01 P19.2 broken done']);
});

const mail: ArrivalEntry = {
  ...{ channel: 'email', id: '0123456789abcdef0123456789abcdef', at: kst('2026-11-24 10:12') },
  ...{ outcome: 'ignored', because: 'auto-reply', key: 'mail/x', version: 'v' },
};
const dismissed = (at: string): ArrivalEntry => ({
  ...{ ...mail, outcome: 'dismissed', because: 'advertising', by: 'care-1' },
  decidedAt: kst(at),
});

describe('a mail that was judged to be no petition', () => {
  const shown = (entry: ArrivalEntry) =>
    arrivalShares(entry, terms).flatMap(({ clocks }) => clocks);

  it('stands beside the promise that it would have had, also in the last tenth of its time', () => {
    expect(shown(mail)).toMatchObject([
      { terms: 'written', clause: 'P10.2', result: 'ended', ending: 'ignored' },
    ]);
    expect(shown(mail)[0]).not.toHaveProperty('lastTenth');
    expect(shown(dismissed('2026-11-24 12:00'))[0]).not.toHaveProperty('lastTenth');
    for (const late of ['2026-11-25 09:00', '2026-12-01 09:00'])
      expect(shown(dismissed(late))).toMatchObject([{ result: 'ended', lastTenth: true }]);
  });

  it('is still to be answered while it waits, and a petition of its own once it is let in', () => {
    expect(shown({ ...mail, outcome: 'quarantined', because: 'spam' })).toMatchObject([
      { result: 'open', terms: 'written' },
    ]);
    for (const outcome of ['received', 'released', 'attached', 'sidecar'] as const)
      expect(shown({ ...mail, outcome })).toEqual([]);
    expect(shown({ ...mail, because: 'probe' })).toEqual([]);
  });

  const nine = (line: ArrivalEntry) =>
    Array.from({ length: 9 }, (_, n) =>
      arrivalShares({ ...line, id: `${n}` }, terms).map((share) => ({
        ...share,
        petition: arrivalSubject('email', '2026-11-24', `${n}`),
      })),
    ).flat();

  it('makes no cell larger than its petitions are', () => {
    const shares = nine(mail);
    const by = scoreTerms(terms, undefined);
    const table = foldQuarter('2026-Q4', shares, by, kst('2026-11-28 09:00'));
    expect(table.organisation[0]?.promises).toMatchObject([
      { clocks: 9, petitions: 0, rate: null, ended: { ignored: { number: 9, lastTenth: 0 } } },
    ]);
    expect([table.department, table.channel]).toEqual([[], []]);
  });

  it('stands behind no cell while it waits: one petition is as alone as without it', () => {
    const waiting = nine({ ...mail, outcome: 'quarantined', because: 'spam' });
    const [one] = waiting;
    if (!one) throw new Error('a mail that waits has no share');
    const shares = [...waiting, { ...one, petition: '2026-000001-5' }];
    const table = foldQuarter(
      '2026-Q4',
      shares,
      scoreTerms(terms, undefined),
      kst('2026-11-28 09:00'),
    );
    expect(table.organisation[0]?.promises).toMatchObject([
      { clocks: 10, petitions: 1, overdue: 10 },
    ]);
    expect([table.department, table.channel]).toEqual([[], []]);
  });

  it('counts in the month in which it was overdue, however late somebody puts it aside', () => {
    const monthOf = (line: ArrivalEntry) => arrivalShares(line, terms).map(({ month }) => month);
    expect(monthOf(dismissed('2026-12-01 09:00'))).toEqual(['2026-11']);
    // In time it counts when it was put aside, as all that ended.
    const late = { ...dismissed('2026-11-30 22:00'), at: kst('2026-11-30 21:00') };
    expect(shown(late)[0]?.dueAt).toBeGreaterThan(kst('2026-12-01 00:00'));
    expect(monthOf(late)).toEqual(['2026-11']);
    const next = { ...late, decidedAt: kst('2026-12-01 01:00') };
    expect(monthOf(next)).toEqual(['2026-12']);
  });
});

describe('the books', () => {
  const record = (pk: string, sk: string) => ({
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } },
  });
  const subject = arrivalSubject('email', '2026-11-24', mail.id);

  it('hear of petitions, publications, items and arrivals', () => {
    expect(
      scoredIn([
        record('2026-000001-5', 'event#000001'),
        record(PUBLICATION, 'event#000002'),
        record(ITEM, 'event#000001'),
        record('arrival#email#2026-11-24', mail.id),
        record('C-0123456789abcdef', 'event#000001'),
        record(PUBLICATION, 'now#state'),
      ]),
    ).toEqual(['2026-000001-5', PUBLICATION, ITEM, subject]);
  });

  it('are as the record says, told twice and late; and a recomputation gives the same', async () => {
    const [life, item] = [new PublicationLife(), new ItemLife()];
    life.publishes('care-1', '2026-11-24 17:00');
    let line = { ...mail, outcome: 'quarantined' } as ArrivalEntry;
    const score = scoreInMemory();
    const deps = {
      ...{ score, terms: async () => terms },
      publications: keptPublications([life], terms).publications,
      improvements: keptItems([item]).improvements,
      arrivals: { entry: async () => line },
      petitions: { read: async () => undefined, history: async () => [] },
    };
    const settle = async () => {
      for (const one of [PUBLICATION, ITEM, subject, PUBLICATION]) await settleScore(one, deps);
    };
    await settle();
    const shown = async (now: number) =>
      await scoreOf({ score, terms: await deps.terms(), before: undefined, now });
    const recorded = (): ScoredRecord => ({
      petitions: new Map(),
      publications: new Map([
        [PUBLICATION, life.commits.map((events) => ({ events, writtenAt: undefined }))],
      ]),
      items: new Map([[ITEM, [{ events: item.events, writtenAt: undefined }]]]),
      arrivals: [line],
    });
    const before = await shown(kst('2026-11-26 09:00'));
    expect(before.quarters).not.toEqual([]);
    expect(recomputed(recorded(), before, terms)).toEqual(before.quarters);
    // What is decided about it later changes what is shown from then on, and nothing of before.
    line = dismissed('2026-11-26 10:00');
    expect(recomputed(recorded(), before, terms)).toEqual(before.quarters);
    await settle();
    const after = await shown(kst('2026-11-26 11:00'));
    expect(after.quarters).not.toEqual(before.quarters);
    expect(recomputed(recorded(), after, terms)).toEqual(after.quarters);
    for (const { petition: _, ...share } of score.all())
      expect(Share().parse(share)).toEqual(share);
  });
});
