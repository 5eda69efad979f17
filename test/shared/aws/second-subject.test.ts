import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relayHandler } from '../../../functions/casework/relay.ts';
import { armHandler } from '../../../functions/clock/arm.ts';
import { ringHandler } from '../../../functions/clock/ring.ts';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { pledgeReader } from '../../../shared/aws/due.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { subjectTable } from '../../../shared/aws/subject-table.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import type { CalendarOverrides } from '../../../shared/charter/overrides.ts';
import { Unreadable } from '../../../shared/lambda/unreadable.ts';
import type { ArmMessage, RingMessage, SendMessage } from '../../../shared/messages/messages.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import { subjectRegistry } from '../../../shared/subjects/registry.ts';
import { kst, submission } from '../../petition/world.ts';
import { announced, announcement, plan } from '../../subjects/announcement.ts';
import { houseTable } from '../../support/house-table.ts';

/**
 * The clock with a second kind of subject, which only this test's registry knows: through the real tables, the stream, the
 * relay and the handlers, from its plan to the notice of its break.
 */
const registry = subjectRegistry([...houseSubjects.kinds, announcement]);
const ID = 'A-2026-000001';
const PETITION = '2026-000001-6';
const PLANNED = kst('2026-11-24 10:12'); // Tuesday
const DUE = kst('2026-12-01 18:00'); // Tuesday
const MINUTE = 60_000;

let world: Awaited<ReturnType<typeof clockWorld>>;
beforeEach(async () => {
  world = await clockWorld();
});
afterEach(() => world.stop());

async function clockWorld() {
  const { client, table, backend, clock, terms, turnTo, stop } = await houseTable(PLANNED);

  const queues: { arms: ArmMessage[]; rings: RingMessage[]; sends: SendMessage[] } = {
    ...{ arms: [], rings: [], sends: [] },
  };
  const timers = new Map<string, { readonly at: number; readonly ring: RingMessage }>();
  const lines: Readonly<Record<string, unknown>>[] = [];
  const measured: Record<string, number> = {};
  const log = (line: Readonly<Record<string, unknown>>) => void lines.push(line);
  const subjects = subjectsIn(client, table, clock, registry);
  const rings = {
    ring: async (ring: RingMessage) => void queues.rings.push(ring),
    later: async (ring: RingMessage) => void queues.rings.push(ring),
  };
  const sends = { send: async (message: SendMessage) => void queues.sends.push(message) };
  const relay = relayHandler({
    arms: { arm: async (message) => void queues.arms.push(message) },
    teaches: { teach: async () => {} },
    sends,
    log,
  });
  const arm = armHandler({
    pledges: pledgeReader(client, table),
    scheduler: {
      async create(name, at, ring) {
        if (timers.has(name)) return 'existed';
        timers.set(name, { at, ring });
        return 'created';
      },
      remove: async (name) => (timers.delete(name) ? 'removed' : 'missing'),
    },
    ...{ rings, clock, log },
  });
  const ring = ringHandler({
    ...{ subjects, terms, rings, clock, log },
    unwrittenPaper: async () => [],
  });
  const sweep = sweepHandler({
    ...sweepTables(client, table, clock),
    ...{ subjects, rings, sends, clock, log },
    waits: { ring: async () => false },
    metrics: (values) => void Object.assign(measured, values),
  });
  const announcements = subjectTable(client, table, clock, announcement);
  return {
    ...{ client, table, subjects, terms, announcements, queues, timers, lines, measured, sweep },
    ...{ turnTo, stop },
    petitions: petitionTable(client, table, clock),
    notices: noticeTable(client, table, clock),
    /** What the stream has is passed on, and every arm that comes of it is carried out. */
    async settle() {
      const Records = (await backend.records(table)) as unknown as DynamoDBRecord[];
      expect(await relay({ Records })).toEqual({ batchItemFailures: [] });
      expect(await arm(batch(queues.arms.splice(0)), ...CALL)).toEqual({ batchItemFailures: [] });
    },
    /** The ids of the messages that come back. */
    async rung(...messages: readonly object[]) {
      const { batchItemFailures } = await ring(batch(messages), ...CALL);
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    async planned() {
      await announcements.create(
        plan({ id: ID, head: 'care-head', at: PLANNED }, await terms()),
        [],
      );
      await this.settle();
    },
  };
}

const CALL = [{} as never] as const;
const batch = (messages: readonly object[]) => ({
  Records: messages.map(
    (message, index) => ({ messageId: String(index), body: JSON.stringify(message) }) as SQSRecord,
  ),
});

const RING = { v: 1, subject: ID, pledge: 'announce', seq: 1, moment: DUE + 1000 } as const;

describe('a subject that is no petition', () => {
  it('is armed, rung, broken and told, by the code that does it for petitions', async () => {
    await world.planned();
    expect([...world.timers]).toEqual([[`${ID}.announce.1`, { at: DUE + 1000, ring: RING }]]);

    world.turnTo(DUE + 1000);
    expect(await world.rung(RING)).toEqual([]);
    const late = await world.announcements.read(ID);
    expect(late?.version).toBe(2);
    expect(late?.pledges).toEqual([
      expect.objectContaining({ silent: true, brokenAt: DUE + 1000, nextSeq: 2 }),
    ]);
    expect(await world.notices.of(ID)).toEqual([
      expect.objectContaining({ id: '2.0', kind: 'escalation', to: 'care-head', state: 'pending' }),
    ]);
    const events = await world.announcements.items(ID, 'event#', 'event#~');
    expect(events.map(({ body }) => JSON.parse(body?.S ?? ''))).toEqual([
      { v: 1, events: [expect.objectContaining({ type: 'AnnouncementPlanned' })] },
      { v: 1, events: [{ type: 'AnnouncementLate', at: DUE + 1000 }] },
    ]);

    await world.settle();
    expect(world.queues.sends).toEqual([{ v: 1, subject: ID, notice: '2.0' }]);
    expect([...world.timers.keys()]).toEqual([]); // the timer that rang deletes itself; arm took it here
  });

  it('that is rung twice, or by a timer of before, is told once', async () => {
    await world.planned();
    world.turnTo(DUE + MINUTE);
    expect(await world.rung(RING, RING)).toEqual([]);
    expect(await world.rung(RING)).toEqual([]);
    expect(await world.rung({ ...RING, seq: 0 }, { ...RING, pledge: 'other' })).toEqual([]);
    expect(await world.notices.of(ID)).toHaveLength(1);
    expect((await world.announcements.read(ID))?.version).toBe(2);
    const said = world.lines.filter(({ message }) => String(message).startsWith('ring '));
    expect(said.map(({ message }) => message).toSorted()).toEqual([
      'ring acted',
      ...Array.from({ length: 4 }, () => 'ring was stale'),
    ]);
  });

  it('that did what it promised is not told, however late an old timer rings', async () => {
    await world.planned();
    world.turnTo(DUE - MINUTE);
    await world.announcements.act(ID, (state) => announced(state, DUE - MINUTE));
    await world.settle();
    expect([...world.timers.keys()]).toEqual([]);
    world.turnTo(DUE + 24 * 60 * MINUTE);
    expect(await world.rung(RING)).toEqual([]);
    expect(await world.notices.of(ID)).toEqual([]);
  });

  it('that is rung early waits on the queue and is neither broken nor lost', async () => {
    await world.planned();
    world.turnTo(DUE);
    expect(await world.rung(RING)).toEqual([]);
    expect(world.queues.rings).toEqual([RING]);
    expect((await world.announcements.read(ID))?.version).toBe(1);
  });

  it('whose timer was lost is found by the sweep and told all the same', async () => {
    await world.planned();
    world.timers.clear();
    world.turnTo(DUE + 5 * MINUTE);
    await world.sweep();
    expect(world.queues.rings).toEqual([RING]);
    expect(world.measured.MomentsRungBySweep).toBe(1);
    await world.rung(...world.queues.rings);
    expect(await world.notices.of(ID)).toHaveLength(1);
  });

  it('follows another calendar beside the petitions, and its timer follows it', async () => {
    await world.planned();
    await world.petitions.receive(
      receive(submission('2026-11-24 10:12', { number: PETITION }), await world.terms()),
      [],
    );
    const day = {
      day: '2026-12-01',
      kind: 'declared',
      name: '임시공휴일',
      source: 'gazette',
    } as const;
    const overrides: CalendarOverrides = {
      version: 'v2',
      days: [{ ...day, decidedAt: '2026-11-24' }],
    };
    const json = S(JSON.stringify(overrides));
    const Item = { pk: S('office'), sk: S('calendar'), json };
    await world.client.send(new PutItemCommand({ TableName: world.table, Item }));
    world.turnTo(PLANNED + MINUTE); // the office is read anew
    await world.sweep();
    const [pledge] = (await world.announcements.read(ID))?.pledges ?? [];
    expect(pledge?.calendarVersion).toMatch(/\bv2$/);
    const petition = await world.petitions.read(PETITION);
    expect(petition?.pledges.find(({ id }) => id === 'answer-24h')?.calendarVersion).toMatch(
      /\bv2$/,
    );
    await world.settle();
    const its = [...world.timers].filter(([name]) => name.startsWith(ID));
    const at = kst('2026-12-02 18:00') + 1000; // Wednesday
    expect(its).toEqual([[`${ID}.announce.2`, { at, ring: { ...RING, seq: 2, moment: at } }]]);
  });
});

describe('the form of an id', () => {
  it('tells a petition from an announcement in one batch', async () => {
    await world.planned();
    const number = PETITION;
    await world.petitions.receive(
      receive(submission('2026-11-24 10:12', { number }), await world.terms()),
      [],
    );
    const kindOf = async (id: string) => (await world.subjects.read(id))?.kind.name;
    expect([await kindOf(ID), await kindOf(number)]).toEqual(['announcement', 'petition']);
    const petition = await world.petitions.read(number);
    const first = petition?.pledges.find(({ id }) => id === 'answer-24h');
    world.turnTo(DUE + MINUTE);
    const its = { v: 1, subject: number, pledge: 'answer-24h', seq: first?.nextSeq, moment: DUE };
    expect(await world.rung(RING, its)).toEqual([]);
    expect((await world.petitions.read(number))?.version).toBe(2);
    expect((await world.announcements.read(ID))?.version).toBe(2);
  });

  it('that no kind has comes back to its queue, and ends in the dead letters; the others are rung', async () => {
    await world.planned();
    world.turnTo(DUE + MINUTE);
    expect(await world.rung({ ...RING, subject: 'B-2026-000001' }, RING)).toEqual(['0']);
    expect(await world.notices.of(ID)).toHaveLength(1);
    await expect(world.subjects.read('B-2026-000001')).rejects.toEqual(
      new Unreadable('B-2026-000001'),
    );
  });

  it('that a kind has, of what was never made, is a stale ring as it is for petitions', async () => {
    world.turnTo(DUE + MINUTE);
    const rings = [RING, { ...RING, subject: PETITION }];
    expect(await world.rung(...rings)).toEqual([]);
  });
});
