import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { monthMail } from '../../../functions/clock/month-mail.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import { tick } from '../../../shared/lambda/paged-job.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { onRing } from '../../../shared/petition/decide/ring.ts';
import { context } from '../../petition/context.ts';
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
type Change = Partial<Parameters<typeof monthMail>[0]>;

/** One tick at this instant. */
async function ticked(at: string, change: Change = {}) {
  const { jobs, ...stores } = tables(at);
  const log = () => {};
  const sends = {
    send: async ({ subject, notice }: { subject: string; notice: string }) =>
      void sent.push(`${subject} ${notice}`),
  };
  return await tick(monthMail({ ...stores, sends, log, ...change }, HOURS), kst(at), { jobs, log });
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

  it('January’s first working morning is the first that is none of the holidays', async () => {
    expect(await ticked('2027-01-01 09:00')).toBe('nothing'); // New Year, Friday
    expect(await ticked('2027-01-04 09:00')).toBe('done');
    expect(await told('2026-12')).toEqual([]);
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
