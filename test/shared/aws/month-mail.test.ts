import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { monthMail } from '../../../functions/clock/month-mail.ts';
import { drawn } from '../../../shared/audit/draw.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { publicationTable } from '../../../shared/aws/publications.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import { parseDay } from '../../../shared/charter/day.ts';
import { tick } from '../../../shared/lambda/paged-job.ts';
import { withArrivals } from '../../../shared/organization/leavers.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { withdraw } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { onRing } from '../../../shared/petition/decide/ring.ts';
import { claimVisit } from '../../../shared/petition/decide/visit-claim.ts';
import { askVisitReview } from '../../../shared/petition/decide/visit-review.ts';
import { reviewVisit, ruleVisit } from '../../../shared/petition/decide/visit-ruling.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { URGED } from '../../../shared/petition/urged.ts';
import { Debt } from '../../compensation/ledger-world.ts';
import { context } from '../../petition/context.ts';
import { noFault } from '../../petition/visit-world.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

const HOURS = { from: (8 * 60 + 50) * 60_000, until: 18 * 60 * 60_000 };
let db: Awaited<ReturnType<typeof startDynamo>>;
let sent: string[] = [];
beforeEach(async () => {
  db = await startDynamo();
  sent = [];
  await open(office);
});
afterEach(() => db.stop());

const open = (of: Office) =>
  db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(of) }));
const tables = (at: string) => sweepTables(db.client, db.table, { now: () => kst(at) });
type Change = Partial<Parameters<typeof monthMail>[1]>;

/** One tick at this instant. */
async function ticked(at: string, change: Change = {}) {
  const { jobs, ...stores } = tables(at);
  const log = () => {};
  const sends = {
    send: async ({ subject, notice }: { subject: string; notice: string }) =>
      void sent.push(`${subject} ${notice}`),
  };
  const now = kst(at);
  return await tick(monthMail(now, { ...stores, sends, log, ...change }, HOURS), now, {
    jobs,
    log,
  });
}

const told = async (month = '2026-11') => {
  const all = await tables('2026-12-01 09:00').notices.of(`month-${month}`);
  return all.map(({ id, to, because }) => `${id} > ${to}: ${because}`).toSorted();
};

/** Received on Tuesday 24 November, its promise broken on Wednesday. */
async function broken(number = '2026-000011-1') {
  const { petitions } = tables('2026-11-24 10:12');
  await petitions.receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
  await petitionTable(db.client, db.table, { now: () => kst('2026-11-25 10:13') }).act(
    number,
    (petition) => {
      const pledge = petition.pledges.find(({ id }) => id === 'answer-24h');
      const ring = { pledge: 'answer-24h', seq: pledge?.nextSeq ?? 0 };
      return onRing(petition, ring, context(terms, { at: kst('2026-11-25 10:12:01') }));
    },
  );
}

/** A second visit that the head found to be no fault on 24 November. */
async function ruled(number: string) {
  const clock = { now: () => kst('2026-11-24 11:00') };
  const petitions = petitionTable(db.client, db.table, clock);
  await petitions.receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
  const at = kst('2026-11-24 10:30');
  await petitions.act(number, (petition) =>
    claimVisit(
      petition,
      { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' },
      context(terms, { at }),
    ),
  );
  await petitions.act(number, (petition) =>
    ruleVisit(petition, noFault, context(terms, { by: 'care-head', at: clock.now() })),
  );
}

const HEADS = 'head-care > care-head: 2026-11 care answer-24h.1.0.1.1.0.0';
const HOUSES = 'house > director: 2026-11 - care.1.0.1.1.0.0';

describe('the month’s mail', () => {
  it('leaves on the first working morning: one to the head, one to the director, none where nothing broke', async () => {
    await broken();
    expect(await ticked('2026-11-30 09:00')).toBe('done'); // Monday: October, of which there is nothing
    expect(await ticked('2026-12-01 08:45')).toBe('nothing');
    expect(sent).toEqual([]);
    expect(await ticked('2026-12-01 08:50')).toBe('done'); // Tuesday
    expect(await told()).toEqual([HEADS, HOUSES]);
    expect(sent.toSorted()).toEqual(['month-2026-11 head-care', 'month-2026-11 house']);
  });

  it('is told once: the same morning again, the next day, and at once', async () => {
    await broken();
    await Promise.all([ticked('2026-12-01 08:50'), ticked('2026-12-01 08:50')]);
    await ticked('2026-12-01 08:55');
    await ticked('2026-12-02 08:50');
    expect(sent.toSorted()).toEqual(['month-2026-11 head-care', 'month-2026-11 house']);
  });

  it('comes late by days where nothing ran, never on a closed day or in the evening', async () => {
    await broken();
    expect(await ticked('2026-12-05 09:00')).toBe('nothing'); // Saturday
    expect(await ticked('2026-12-04 18:00')).toBe('nothing');
    expect(await ticked('2026-12-07 08:50')).toBe('done'); // Monday
    expect(await told()).toEqual([HEADS, HOUSES]);
  });

  it('comes late by weeks: each month that passed meanwhile is told, one after the other and once', async () => {
    await broken();
    expect(await ticked('2026-11-02 09:00')).toBe('done'); // October, before all stood still
    expect(await ticked('2027-02-01 09:00')).toBe('done');
    expect(await told()).toEqual([HEADS, HOUSES]);
    for (const at of ['2027-02-01 09:05', '2027-02-01 09:10'])
      expect(await ticked(at)).toBe('done'); // December and January, of which there is nothing
    expect(await ticked('2027-02-01 09:15')).toBe('nothing');
    expect(sent.toSorted()).toEqual(['month-2026-11 head-care', 'month-2026-11 house']);
  });

  it('January’s first working morning is the first that is none of the holidays', async () => {
    expect(await ticked('2027-01-01 09:00')).toBe('nothing'); // New Year, Friday
    expect(await ticked('2027-01-04 09:00')).toBe('done');
    expect(await told('2026-12')).toEqual([]);
  });

  it('the public is owed a word about each month but the first one that the house saw, once', async () => {
    const owed = async () =>
      (
        await publicationTable(db.client, db.table, {
          now: () => kst('2026-12-02 09:00'),
        }).ofDepartment('support')
      )
        .filter(({ cause }) => cause === 'cycle')
        .map(({ kind, about, owner }) => [kind, about, owner]);
    await ticked('2026-11-30 09:00'); // October, before the house began
    expect(await owed()).toEqual([]);
    await Promise.all([ticked('2026-12-01 08:50'), ticked('2026-12-01 08:50')]);
    await ticked('2026-12-02 08:50');
    expect(await owed()).toEqual([['digest', '2026-11', 'support-head']]);
  });

  it('killed half-way it goes on, and nobody is told twice', async () => {
    await broken();
    const { notices } = tables('2026-12-01 08:50');
    let killed = false;
    const halfway = {
      notices: {
        add: async (...asked: Parameters<typeof notices.add>) => {
          const added = await notices.add(...asked);
          if (killed) return added;
          killed = true;
          throw new Error('killed between the write and the queue');
        },
      },
    };
    expect(await ticked('2026-12-01 08:50', halfway)).toBe('done');
    expect(killed).toBe(true);
    expect(await told()).toEqual([HEADS, HOUSES]);
    // What was written and not sent is the sweep's to send, as every notice is.
    expect(sent).toHaveLength(1);
  });

  it('what is left of it waits for the next working morning: nobody is told at night or on a closed day', async () => {
    await broken();
    const { notices } = tables('2026-12-04 17:59');
    const busy = {
      notices: {
        add: async (...asked: Parameters<typeof notices.add>) => {
          if (asked[1] === 'house') throw new Error('busy');
          return await notices.add(...asked);
        },
      },
    };
    const part = 'a part of month failed';
    await expect(ticked('2026-12-04 17:59', busy)).rejects.toThrow(part); // Friday
    expect(await told()).toEqual([HEADS]);
    for (const at of [
      '2026-12-04 18:00',
      '2026-12-05 02:00',
      '2026-12-05 09:00',
      '2026-12-07 08:45',
    ])
      expect([at, await ticked(at)]).toEqual([at, 'nothing']);
    expect(await told()).toEqual([HEADS]);
    expect(await ticked('2026-12-07 08:50')).toBe('done'); // Monday
    expect(await told()).toEqual([HEADS, HOUSES]);
  });

  it('is the acting head’s where the head is away', async () => {
    await broken();
    const absences = [
      { category: 'leave' as const, from: kst('2026-11-30 00:00'), until: kst('2026-12-05 00:00') },
    ];
    const people = office.people.map((one) =>
      one.id === 'care-head' ? { ...one, deputy: 'care-1', absences } : one,
    );
    const { terms: read, ...stores } = tables('2026-12-01 08:50');
    await ticked('2026-12-01 08:50', {
      ...stores,
      terms: async () => ({ ...(await read()), office: { ...office, people } }),
    });
    expect((await told())[0]).toContain('head-care > care-1:');
  });
});

it('what a run left goes to whoever heads and directs when it is told, and not when it was begun', async () => {
  await broken();
  const busy = {
    notices: {
      add: async () => {
        throw new Error('busy');
      },
    },
  };
  await expect(ticked('2026-12-04 17:59', busy)).rejects.toThrow('a part of month failed'); // Friday
  const absences = [
    { category: 'leave' as const, from: kst('2026-12-07 00:00'), until: kst('2026-12-09 00:00') },
  ];
  const deputies = new Map([
    ['care-head', 'care-1'],
    ['director', 'care-2'],
  ]);
  const people = office.people.map((one) => {
    const deputy = deputies.get(one.id);
    return deputy === undefined ? one : { ...one, deputy, absences };
  });
  const { terms: read, ...stores } = tables('2026-12-07 08:50');
  await ticked('2026-12-07 08:50', {
    ...stores,
    terms: async () => ({ ...(await read()), office: { ...office, people } }),
  }); // Monday
  const tos = (await told()).map((one) => one.slice(0, one.indexOf(':')));
  expect(tos).toEqual(['head-care > care-1', 'house > care-2']);
});

/** The office after an import without the department that broke a promise. */
const withoutCare = () =>
  withArrivals(
    office,
    { ...office, departments: office.departments.filter(({ id }) => id !== 'care'), routing: [] },
    kst('2026-11-30 09:00'),
  );

it('what a department broke that is no more is told to the head of the one that takes its work, and to the director', async () => {
  await broken();
  await open(withoutCare());
  await ticked('2026-12-01 08:50');
  expect(await told()).toEqual([
    'head-support > support-head: 2026-11 support answer-24h.1.0.1.1.0.0',
    'house > director: 2026-11 - support.1.0.1.1.0.0',
  ]);
});

describe('audit’s month', () => {
  const draws = () => tables('2026-12-01 09:00').audits.draw('2026-11');
  const ofAudit = async () => (await told()).filter((one) => one.startsWith('audit'));

  it('draws a tenth of what was found to be no fault, once, and says how many', async () => {
    for (let i = 0; i < 11; i += 1) await ruled(petitionNumber(2026, 100 + i));
    expect(await draws()).toBeUndefined();
    await ticked('2026-12-01 08:50');
    const draw = await draws();
    expect(draw).toMatchObject({ of: 11 });
    expect(draw?.drawn).toHaveLength(2);
    expect(await ofAudit()).toEqual(['audit > audit: 2026-11 11 2 0 0']);
    // Whoever has seed and list draws the same.
    const all = await tables('2026-12-01 09:00').audits.noFault('2026-11');
    expect(drawn(all, draw?.seed ?? '')).toEqual(draw?.drawn);
    await ticked('2026-12-02 08:50');
    expect(await draws()).toEqual(draw);
    expect(sent).toEqual(['month-2026-11 audit']);
  });

  it('killed after the draw the same lots stand', async () => {
    await ruled(petitionNumber(2026, 100));
    const { audits, notices } = tables('2026-12-01 08:50');
    const first = await audits.keepDraw('2026-11', { seed: 'first', of: 1, drawn: [] });
    await Promise.all([ticked('2026-12-01 08:50'), ticked('2026-12-01 08:50')]);
    expect(await draws()).toEqual(first);
    expect(await notices.of('month-2026-11')).toHaveLength(0); // the first draw, though it drew nothing
  });

  it('a review that finds none again is one ruling, also twice; another month’s is its own', async () => {
    const number = petitionNumber(2026, 100);
    await ruled(number);
    const act = (at: string, decide: Parameters<ReturnType<typeof petitionTable>['act']>[1]) =>
      petitionTable(db.client, db.table, { now: () => kst(at) }).act(number, decide);
    await act('2026-12-01 09:00', (petition) =>
      askVisitReview(
        petition,
        { visit: 'visit-1' },
        context(terms, { at: kst('2026-12-01 09:00') }),
      ),
    );
    await act('2026-12-01 10:00', (petition) =>
      reviewVisit(petition, noFault, context(terms, { by: 'duty', at: kst('2026-12-01 10:00') })),
    );
    const { audits } = tables('2026-12-01 11:00');
    expect(await audits.noFault('2026-11')).toEqual([{ number, visit: 'visit-1' }]);
    expect(await audits.noFault('2026-12')).toEqual([{ number, visit: 'visit-1' }]);
    expect(await audits.noFault('2026-10')).toEqual([]);
  });

  it('lists what was withdrawn by who says that somebody asked them to, in its month, also sent twice', async () => {
    const at = kst('2026-11-24 11:00');
    const petitions = petitionTable(db.client, db.table, { now: () => at });
    const numbers = URGED.map((_, n) => petitionNumber(2026, 200 + n));
    for (const [n, urged] of URGED.toSorted().entries()) {
      const number = numbers[n] ?? '';
      await petitions.receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
      for (let twice = 0; twice < 2; twice += 1)
        await petitions.act(number, (p) => withdraw(p, { urged }, context(terms, { at })));
    }
    const { audits } = tables('2026-12-01 09:00');
    expect(await audits.urged('2026-11')).toEqual([{ number: numbers[2], at }]);
    expect(await audits.urged('2026-12')).toEqual([]);
  });

  it('counts who recurs', async () => {
    const entries = ['2026-11-02', '2026-11-10', '2026-11-20'].flatMap((day, i) => {
      const debt = new Debt();
      debt.approve(
        { finding: `2026-00000${i}-1-visit-1` },
        { at: kst(`${day} 10:00`), by: 'care-head' },
      );
      debt.issue({ serial: `T-000${i}` }, { at: kst(`${day} 11:00`), by: 'care-2' });
      return debt.entries;
    });
    const compensations = {
      books: async (department: string, year: number) => ({
        entries: department === 'care' && year === 2026 ? entries : [],
        spent: new Map(),
      }),
    };
    await ticked('2026-12-01 08:50', { compensations });
    expect(await ofAudit()).toEqual(['audit > audit: 2026-11 0 0 3 0']);
  });

  it('counts who recurs in a department that is no more', async () => {
    const entries = ['2026-11-02', '2026-11-10', '2026-11-20'].flatMap((day, i) => {
      const debt = new Debt();
      const finding = `2026-00000${i}-1-visit-1`;
      debt.approve({ finding }, { at: kst(`${day} 10:00`), by: 'care-head' });
      return debt.entries;
    });
    const compensations = {
      books: async (department: string, year: number) => ({
        entries: department === 'care' && year === 2026 ? entries : [],
        spent: new Map(),
      }),
    };
    await open(withoutCare());
    await ticked('2026-12-01 08:50', { compensations });
    expect(await ofAudit()).toEqual(['audit > audit: 2026-11 0 0 2 0']);
  });

  it('a month in which there is nothing to look at sends none', async () => {
    await ticked('2026-12-01 08:50');
    expect(await ofAudit()).toEqual([]);
    expect(await draws()).toBeUndefined();
  });
});

describe('what a team owes for its figures of conduct', () => {
  const NAMES = ['care-1', 'care-2', 'care-head'];
  /** So many calls of November at which one of care hung up too early, of thirty. */
  async function hungUp(early: number, witness: 'machine' | 'own-word' = 'machine') {
    const { manner } = tables('2026-11-30 12:00');
    for (let i = 0; i < 30; i += 1)
      await manner.settle(
        {
          ...{ source: `C-${String(i).padStart(16, '0')}`, version: 1 },
          outcomes: [
            {
              ...{ clause: 'P7.2', part: '', day: '2026-11-24', team: 'care' },
              person: NAMES[i % 3] ?? '',
              outcome:
                i < early ? { result: 'broken', witness } : { result: 'kept', witness: 'machine' },
            },
          ],
        },
        { since: '2026-01-02', months: 24 },
      );
  }
  const conductSince = '2026-01-02';
  const items = async (department = 'care') =>
    await tables('2026-12-02 09:00').improvements.ofDepartment(department);

  it('is one item of the head, above the rate of the charter, however often the job runs', async () => {
    await hungUp(4);
    await Promise.all([
      ticked('2026-12-01 09:00', { conductSince }),
      ticked('2026-12-01 09:00', { conductSince }),
    ]);
    await ticked('2026-12-01 09:05', { conductSince });
    const [item, ...others] = await items();
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      ...{ owner: 'care-head', cause: 'manner', department: 'care', day: '2026-12-31' },
      id: expect.stringMatching(/^I-T-2026-11-[0-9A-F]{8}$/),
      change: expect.stringContaining('고객보다 나중에 전화 끊기'),
    });
    expect(item).not.toHaveProperty('petition');
    for (const name of ['care-1', 'care-2']) expect(JSON.stringify(item)).not.toContain(name);
    expect(await items('support')).toEqual([]);
    const { petitions } = tables('2026-12-02 09:00');
    expect(await petitions.read('2026-000011-1')).toBeUndefined(); // no redress of anybody
  });

  it('is one too where the job runs days late', async () => {
    await hungUp(4);
    await ticked('2026-12-03 11:00', { conductSince });
    await ticked('2026-12-04 11:00', { conductSince });
    expect(await items()).toHaveLength(1);
  });

  it.each([
    ['at the rate', 3, 'machine', conductSince],
    ['by our own word', 20, 'own-word', conductSince],
    ['before staff were consulted', 30, 'machine', undefined],
  ] as const)('is nothing %s', async (_, early, witness, since) => {
    await hungUp(early, witness);
    await ticked('2026-12-01 09:00', { conductSince: since });
    expect(await items()).toEqual([]);
  });
});
