import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { unwrittenPaper, unwrittenPaperOf } from '../../../shared/aws/unwritten-paper.ts';
import { parseDay } from '../../../shared/charter/day.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { askSupplement, supplementSent } from '../../../shared/petition/decide/supplement.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { context } from '../../petition/context.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

const clock = { now: () => kst('2026-12-02 00:00') };
let db: Awaited<ReturnType<typeof startDynamo>>;
let turn = 0;
const requests: string[] = [];
beforeAll(async () => {
  db = await startDynamo();
  db.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        requests.push(commandName.replace('Command', ''));
        return await next(args);
      },
    { step: 'initialize' },
  );
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => db.stop());

/** Received on these instants, and nobody has written them down. */
async function lies(channel: 'post' | 'fax' | 'email', at: string, many = 1): Promise<void> {
  const record = petitionTable(db.client, db.table, { now: () => kst(at) });
  for (let i = 0; i < many; i += 1) {
    turn += 1;
    const id = String(turn).padStart(32, '0');
    const paper = { id, type: 'tiff' as const, bytes: 4000, hash: id.repeat(2), flags: [] };
    const came = submission(at, {
      ...{ number: petitionNumber(2026, turn), channel, title: '종이로 온 민원', body: '' },
      ...{ unkeyed: true, contact: { email: false, phone: false }, papers: [paper] },
    });
    await record.receive(receive(came, terms), []);
  }
}

const between = (from: string, until: string) =>
  unwrittenPaper(db.client, db.table)(office, { from: kst(from), until: kst(until) });

describe('paper that nobody has written down', () => {
  it('is looked at a hundred at once, and no further than the first that came then', async () => {
    await lies('fax', '2026-11-23 10:00', 130);
    await lies('email', '2026-11-25 10:00');
    await lies('post', '2026-11-26 09:30');
    await lies('post', '2026-12-01 10:00', 3);
    requests.length = 0;
    expect(await between('2026-11-25 09:00', '2026-11-27 00:00')).toEqual([
      kst('2026-11-26 09:30'),
    ]);
    // Of what was to be written down before the request left, nothing is read but its line.
    expect(requests.filter((name) => name === 'BatchGetItem')).toHaveLength(1);
    requests.length = 0;
    expect(await between('2026-11-20 09:00', '2026-11-20 18:00')).toEqual([]);
    expect(requests.filter((name) => name === 'BatchGetItem')).toHaveLength(2);
    expect(requests.length).toBeLessThan(office.departments.length + 3);
  });

  it('holds only the time to supplement in which it came, and costs no other promise a request', async () => {
    const number = petitionNumber(2026, 900_000);
    const record = petitionTable(db.client, db.table, clock);
    await record.receive(receive(submission('2026-11-26 10:12', { number }), terms), []);
    const asks = { by: 'care-1', at: kst('2026-11-26 15:00') };
    const request = { request: 'request-2', day: parseDay('2026-11-27') };
    await record.act(number, (p) => askSupplement(p, request, context(terms, asks)));
    const sent = { at: kst('2026-11-26 15:01') };
    await record.act(number, (p) =>
      supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(terms, sent)),
    );
    const of = unwrittenPaperOf(db.client, db.table, clock);
    requests.length = 0;
    expect(await of({ subject: number, pledge: 'answer-24h' }, office)).toEqual([]);
    expect(requests).toEqual([]);
    // What waits came before the request left, or after the time had ended.
    expect(await of({ subject: number, pledge: 'supplement' }, office)).toEqual([]);
    await lies('fax', '2026-11-27 17:00');
    expect(await of({ subject: number, pledge: 'supplement' }, office)).toEqual([
      kst('2026-11-27 17:00'),
    ]);
  });

  it('and more of it than can be looked at is as good as one that came then', async () => {
    await lies('fax', '2026-12-03 10:00', 300);
    const from = kst('2026-11-28 00:00');
    const asked = { from, until: kst('2026-11-28 18:00') };
    requests.length = 0;
    expect(await unwrittenPaper(db.client, db.table)(office, asked)).toEqual([from]);
    expect(requests.filter((name) => name === 'BatchGetItem')).toHaveLength(3);
  });
});
