import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLinked } from '../../../functions/notify/answer-linked.ts';
import type { SendDeps } from '../../../functions/notify/deps.ts';
import { tellAskers } from '../../../functions/notify/tell-askers.ts';
import { glancesTable } from '../../../shared/aws/glances.ts';
import { improvementTable } from '../../../shared/aws/improvements.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import type { ItemWanted } from '../../../shared/improvement/open.ts';
import { type Result, reviewItem } from '../../../shared/improvement/review.ts';
import { answer } from '../../../shared/petition/decide/acts.ts';
import { wishNews } from '../../../shared/petition/decide/improvement.ts';
import { addDuplicate, link } from '../../../shared/petition/decide/link.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { keyring } from '../../../shared/privacy/keys.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import type { Subjects } from '../../../shared/subjects/kind.ts';
import { WANTED } from '../../improvement/house.ts';
import { kst, submission } from '../../petition/world.ts';
import { houseTable } from '../../support/house-table.ts';

/** Items of improvement in the table: what opens and joins them is one transaction with the petition's answer. */
const NUMBERS = [1, 2, 3].map((n) => petitionNumber(2026, n)) as [string, string, string];
const [FIRST, SECOND, THIRD] = NUMBERS;
const ITEM = `I-${FIRST}-1`;
const ROOT = JSON.stringify({ current: 'a root that only this test knows' });
const declines = { possible: false, obstacle: 'law' } as const;

let world: Awaited<ReturnType<typeof house>>;
beforeEach(async () => {
  world = await house();
});
afterEach(() => world.stop());

async function house() {
  const start = kst('2026-11-24 10:30'); // Tuesday
  const { client, table, clock, terms, turnTo, stop } = await houseTable(start);
  const petitions = petitionTable(client, table, clock);
  const improvements = improvementTable(client, table, clock);
  const notices = noticeTable(client, table, clock);
  for (const number of NUMBERS)
    await petitions.receive(
      receive(
        submission('2026-11-24 10:12', { number, contact: { email: true, phone: false } }),
        await terms(),
      ),
      [],
    );
  return {
    ...{ client, table, clock, petitions, improvements, notices, terms, stop },
    turnTo: (at: string) => turnTo(kst(at)),
    /** An answer that refuses, and what came of it. */
    async refuses(number: string, improvement?: ItemWanted, changes: object = {}) {
      const given = await terms();
      const came = await petitions.act(number, (petition) => {
        const how = { answer: 'answer-2', hash: number, declines, ...changes };
        return answer(
          petition,
          { ...how, ...(improvement && { improvement }) },
          { ...given, by: 'care-1', at: clock.now(), now: clock.now() },
        );
      });
      return came && 'refused' in came ? came.refused : undefined;
    },
    async links(number: string, to: string) {
      const linking = { ...(await terms()), by: 'care-1', at: clock.now(), now: clock.now() };
      const [child, parent] = await Promise.all([number, to].map((one) => petitions.read(one)));
      if (!child || !parent) throw new Error('nothing to link');
      await petitions.act(to, (above) => addDuplicate(above, { child }, linking));
      await petitions.act(number, (one) => link(one, { parent }, linking));
    },
    /** The answer goes to what is linked. */
    async carries(number: string) {
      const [notice] = (await notices.of(number)).filter(({ kind }) => kind === 'linked-answer');
      if (!notice) throw new Error('nothing to carry');
      const deps = {
        ...{ notices, clock, terms, log: () => {}, keys: async () => keyring(ROOT) },
        petitions: { ...petitions, content: async () => ({ text: '드릴 수 없습니다.' }) },
      };
      // Cast: it asks for no more of the sender's.
      await answerLinked(notice, deps as unknown as SendDeps);
    },
    async reviews(by: string, result: Result) {
      const given = await terms();
      const came = await improvements.act(ITEM, (item) =>
        reviewItem(
          item,
          { ...result, seen: item.version },
          { ...given, by, at: clock.now(), now: clock.now() },
        ),
      );
      return came && 'refused' in came ? came.refused : undefined;
    },
    async wishes(number: string) {
      await petitions.act(number, (petition) =>
        wishNews(petition, { item: ITEM, wished: true }, { at: clock.now() }),
      );
    },
    /** Those who asked are told; `fails` after so many petitions. */
    async tells(fails = Number.POSITIVE_INFINITY) {
      const [notice] = (await notices.of(ITEM)).filter(({ kind }) => kind === 'improvement-over');
      if (!notice) throw new Error('nothing to tell');
      let acted = 0;
      const deps = {
        ...{ improvements, notices, clock, log: () => {} },
        petitions: {
          ...petitions,
          act: async (...asked: Parameters<typeof petitions.act>) => {
            acted += 1;
            if (acted > fails) throw new Error('killed');
            return await petitions.act(...asked);
          },
        },
      };
      // Cast: it asks for no more of the sender's.
      await tellAskers(notice, deps as unknown as SendDeps);
    },
    told: async (number: string) =>
      (await notices.of(number)).filter(({ kind }) => kind === 'improved'),
  };
}

const opens = { opens: WANTED };
const joins = { joins: ITEM };
const done = { result: 'done', said: { ko: '조례가 바뀌었습니다.' } } as const;

describe('what is not possible now', () => {
  it('is not refused without an item, and nothing is written', async () => {
    expect(await world.refuses(FIRST)).toBe('item-missing');
    expect((await world.petitions.read(FIRST))?.version).toBe(1);
    expect(await world.improvements.read(ITEM)).toBeUndefined();
  });

  it('is written with its item in one transaction', async () => {
    expect(await world.refuses(FIRST, opens)).toBeUndefined();
    const petition = await world.petitions.read(FIRST);
    expect(petition).toMatchObject({ version: 2, improvements: [{ item: ITEM, cause: 'law' }] });
    expect(await world.improvements.read(ITEM)).toMatchObject({ version: 1, petition: FIRST });
    expect(await world.improvements.askers(ITEM)).toEqual([FIRST]);
    expect((await world.improvements.history(ITEM)).map(({ type }) => type)).toEqual([
      'ItemOpened',
    ]);
  });

  it.each([
    ['a day that is none', { ...WANTED, day: '2027-01-30' }, 'review-day-wrong'],
    ['an owner whom nobody knows', { ...WANTED, owner: 'nobody' }, 'unknown-person'],
  ])('with %s is refused, and nothing is written', async (_, wanted, code) => {
    expect(await world.refuses(FIRST, { opens: wanted })).toBe(code);
    expect((await world.petitions.read(FIRST))?.version).toBe(1);
    expect(await world.improvements.read(ITEM)).toBeUndefined();
  });

  it('joins an item that is open, and none that is over or was never made', async () => {
    expect(await world.refuses(SECOND, joins)).toBe('item-over');
    expect((await world.petitions.read(SECOND))?.version).toBe(1);
    await world.refuses(FIRST, opens);
    expect(await world.refuses(SECOND, joins)).toBeUndefined();
    expect(await world.improvements.askers(ITEM)).toEqual([FIRST, SECOND]);
    expect((await world.improvements.read(ITEM))?.version).toBe(1); // nobody's review was overtaken
    await world.reviews('care-1', done);
    expect(await world.refuses(THIRD, joins)).toBe('item-over');
    expect((await world.petitions.read(THIRD))?.answeredAt).toBeUndefined();
  });

  it('said again of the same item goes to whatever is linked meanwhile, with the item', async () => {
    await world.refuses(FIRST, opens);
    await world.wishes(FIRST);
    const at = kst('2026-11-24 11:00');
    world.turnTo('2026-11-24 11:00');
    await world.links(SECOND, FIRST);
    expect(await world.refuses(FIRST, joins, { linked: true })).toBeUndefined();
    expect((await world.petitions.read(FIRST))?.improvements).toEqual([
      { item: ITEM, at, cause: 'law', wished: true },
    ]);
    await world.carries(FIRST);
    const child = await world.petitions.read(SECOND);
    expect(child?.improvements).toMatchObject([{ item: ITEM, cause: 'law', joined: true }]);
    const answered = (await world.petitions.history(SECOND)).filter(
      ({ type }) => type === 'PetitionAnswered',
    );
    expect(answered).toMatchObject([{ at, declines }]);
    expect(await world.improvements.askers(ITEM)).toEqual([FIRST, SECOND]);
  });

  it('that two say at once of one petition is said once, with one item', async () => {
    await Promise.all([world.refuses(FIRST, opens), world.refuses(FIRST, opens)]);
    const items = (await world.petitions.read(FIRST))?.improvements ?? [];
    for (const { item } of items) expect(await world.improvements.read(item)).toBeDefined();
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  });

  it('met by whoever ends it at the same moment is joined before, or refused', async () => {
    await world.refuses(FIRST, opens);
    const [joined] = await Promise.all([
      world.refuses(SECOND, joins),
      world.reviews('care-1', done),
    ]);
    const askers = await world.improvements.askers(ITEM);
    expect(askers.includes(SECOND)).toBe(joined === undefined);
  });

  it('is listed for its owner and its department while it is open', async () => {
    await world.refuses(FIRST, opens);
    const { works } = await worklistTable(world.client, world.table).page({ person: 'care-1' });
    expect(works).toContainEqual(
      expect.objectContaining({
        number: ITEM,
        kind: 'improvement',
        dueAt: kst('2027-01-29 18:00'),
      }),
    );
    const { items } = await glancesTable(world.client, world.table)([ITEM, FIRST]);
    expect(items.get(ITEM)).toMatchObject({ owner: 'care-1', change: WANTED.change });
    expect(await world.improvements.ofDepartment('care')).toHaveLength(1);
    await world.reviews('care-1', done);
    const after = await worklistTable(world.client, world.table).page({ person: 'care-1' });
    expect(after.works.map(({ number }) => number)).not.toContain(ITEM);
    expect(await world.improvements.ofDepartment('care')).toEqual([]);
    expect(await world.improvements.ofDepartment('care', true)).toMatchObject([{ ending: 'done' }]);
  });
});

describe('the clock of the house', () => {
  it('reads, rings and moves an item as a petition', async () => {
    await world.refuses(FIRST, opens);
    const subjects: Subjects = subjectsIn(world.client, world.table, world.clock, houseSubjects);
    const found = await subjects.read(ITEM);
    expect(found?.kind.name).toBe('improvement');
    expect(found?.kind.owed(found.state)).toHaveLength(1);
    world.turnTo('2027-01-29 18:00');
    const [review] = found?.state.pledges ?? [];
    const terms = await world.terms();
    const seq = review?.nextSeq ?? 0;
    const at = kst('2027-02-01 18:30');
    const ring = {
      v: 1,
      subject: ITEM,
      pledge: 'review',
      seq,
      moment: review?.nextAt ?? 0,
    } as const;
    for (const _ of ['once', 'twice'])
      await subjects.act(ITEM, (state, kind) =>
        kind.onRing(state, ring, { ...kind.termsFrom(terms), at, now: at }),
      );
    expect((await world.improvements.read(ITEM))?.version).toBe(2);
    expect((await world.notices.of(ITEM)).map(({ to, level }) => [to, level])).toEqual([
      ['director', 'escalate-1'],
    ]);
  });
});

describe('those who asked', () => {
  it('are told when it is over, each once, if they wished it', async () => {
    await world.refuses(FIRST, opens);
    await world.refuses(SECOND, joins);
    await world.refuses(THIRD, joins);
    await world.wishes(FIRST);
    await world.wishes(THIRD);
    await world.reviews('care-1', done);
    await world.tells();
    await world.tells();
    expect(await world.told(FIRST)).toHaveLength(1);
    expect(await world.told(SECOND)).toEqual([]);
    expect(await world.told(THIRD)).toHaveLength(1);
    for (const number of NUMBERS)
      expect((await world.petitions.read(number))?.improvements).toMatchObject([
        { ending: 'done' },
      ]);
    const [told] = await world.told(FIRST);
    expect(await world.petitions.content(FIRST, told?.content ?? '')).toEqual({
      text: `${WANTED.sentence.ko}\n\n조례가 바뀌었습니다.`,
    });
  });

  it('are all told although the telling was killed half-way, and none twice', async () => {
    await world.refuses(FIRST, opens);
    await world.refuses(SECOND, joins);
    await world.refuses(THIRD, joins);
    for (const number of NUMBERS) await world.wishes(number);
    await world.reviews('care-1', done);
    await expect(world.tells(1)).rejects.toThrow();
    await world.tells();
    for (const number of NUMBERS) expect(await world.told(number)).toHaveLength(1);
  });
});
