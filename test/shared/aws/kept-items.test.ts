import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absenceTable } from '../../../shared/aws/absences.ts';
import { arrivalTable } from '../../../shared/aws/arrivals.ts';
import { triesTable } from '../../../shared/aws/attempt-counter.ts';
import { claimTable } from '../../../shared/aws/claims.ts';
import { blockCounter } from '../../../shared/aws/counter.ts';
import { differenceTable } from '../../../shared/aws/differences.ts';
import { dueIndex, pledgeReader } from '../../../shared/aws/due.ts';
import { healthTable } from '../../../shared/aws/health.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable } from '../../../shared/aws/office.ts';
import { outboxTable } from '../../../shared/aws/outbox.ts';
import { personTable } from '../../../shared/aws/persons.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { gatherTable, slotTable } from '../../../shared/aws/rate-slots.ts';
import { lessonTable } from '../../../shared/aws/routing-stats.ts';
import { sentTable } from '../../../shared/aws/sent.ts';
import { doorTable } from '../../../shared/aws/sign-in-codes.ts';
import { waitRinger } from '../../../shared/aws/waits.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import { SENT } from '../../../shared/ports/petitions.ts';
import type { DueKind } from '../../../shared/ports/timers.ts';
import { allDue } from '../../support/due.ts';
import { startDynamo } from '../../support/dynamo.ts';
import * as facts from './kept-facts.ts';
import { keptItems, load } from './kept-table.ts';

const { AT, FILE, FIRST, SECOND } = facts;
const clock = { now: () => AT };

describe('a table of that day', () => {
  let db: Awaited<ReturnType<typeof startDynamo>>;
  let table: string;
  const of = <T>(adapter: (client: typeof db.client, name: string) => T): T =>
    adapter(db.client, table);
  const petitions = () => petitionTable(db.client, table, clock);
  const notices = () => noticeTable(db.client, table, clock);
  beforeAll(async () => {
    db = await startDynamo();
    table = db.table;
    await load(db.client, table, keptItems);
  });
  afterAll(() => db.stop());

  it('has its petitions, and the next commit fits onto them', async () => {
    const answer = facts.pledge({ nextSeq: 1, nextAt: AT + 60_000 });
    expect(await petitions().read(FIRST)).toMatchObject({
      ...{ number: FIRST, version: 2, status: 'received', department: 'care', assignee: 'care-1' },
      ...{ attachments: [{ id: FILE, of: 'submission' }], pledges: [answer] },
    });
    expect(await pledgeReader(db.client, table).pledge(FIRST, 'answer-24h')).toEqual(answer);
    const events = [...facts.received(FIRST).events, ...facts.assigned.events];
    expect(await petitions().history(FIRST)).toEqual(events);
    const { contents } = await petitions().whole(FIRST);
    expect([...contents.keys()]).toEqual(['draft', 'submission']);
    expect(contents.get('submission')).toEqual(facts.received(FIRST).contents?.[0]?.body);
    const accepted = { type: 'PetitionAccepted', at: AT, by: 'care-1', how: 'opened' } as const;
    await petitions().act(SECOND, () => ({ events: [accepted], notices: [] }));
    expect(await petitions().read(SECOND)).toMatchObject({ version: 3, status: 'accepted' });
  });

  it('has the keys that are taken', async () => {
    const key = { key: 'sent#request', expiresAt: AT + 1, holds: {} };
    const decision = facts.received('2026-000003-1');
    const received = (now: number) =>
      petitionTable(db.client, table, { now: () => now }).receive(decision, [key]);
    expect(await received(AT)).toMatchObject({ taken: 'sent#request', holds: { number: FIRST } });
    expect(await received(AT + 600_000)).toHaveProperty('committed');
    expect(await of(claimTable).of(FILE)).toBe(FIRST);
    expect(await of(arrivalTable).petitionOf(FILE)).toBe(FIRST);
    expect(await of(sentTable).first(`${SENT}act`, AT)).toEqual({ hash: 'h', version: '2' });
    expect(await of(sentTable).first(`${SENT}act`, AT + 600_000)).toBeUndefined();
    expect(await of(blockCounter)(2026)).toBe(11);
  });

  it.each<[DueKind, readonly string[]]>([
    ['sweep', [`${FIRST} answer-24h`, `${SECOND} answer-24h`]],
    ['silent', [`${SECOND} late`]],
    ['outbox', [`${FIRST} 2.0`, 'daily-2026-11-24 claimed', 'daily-2026-11-24 put-back']],
    ['receipts', [`${FIRST} 1.1`, `${SECOND} 1.0`, `${SECOND} 1.1`]],
    ['wait', [`waits#checks claimed-${FILE}`, 'waits#papers paper-1']],
  ])('tells what is due: %s', async (kind, expected) => {
    const found = (await allDue(of(dueIndex), kind)).map(({ subject, id }) => `${subject} ${id}`);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  it('has its lists', async () => {
    const work = { number: FIRST, kind: 'question', department: 'care', assignee: 'care-1' };
    const due = { actBy: AT + 80_000_000, dueAt: AT + 86_400_000 };
    for (const whose of [{ person: 'care-1' }, { department: 'care' }])
      expect(await of(worklistTable).page(whose)).toEqual({ works: [{ ...work, ...due }] });
    expect((await of(outboxTable).waiting()).letters).toEqual([
      { number: SECOND, letter: '2.0', what: 'letter.answer', openedAt: AT, dueAt: AT },
    ]);
    expect(await of(personTable).of('person-key')).toContainEqual({
      ...{ number: FIRST, receivedAt: AT, sketch: 'sketch' },
    });
    expect((await of(dueIndex).putOff('outbox', AT - 1, 9)).first).toMatchObject([{ id: '2.0' }]);
  });

  it('has its notices, each in its state', async () => {
    const [change] = facts.assigned.notices;
    const handed = { id: '1.0', state: 'handed', at: AT + 1, createdAt: AT };
    expect(await notices().of(FIRST)).toMatchObject([handed, { id: '1.1' }, { ...change }]);
    const ofDay = await notices().of('daily-2026-11-24');
    expect(ofDay).toMatchObject([
      { state: 'claimed', leaseUntil: AT + 600_000, sentWith: 'daily-2026-11-24.claimed' },
      { state: 'delivered', messageId: 'ses-2', at: AT },
      { state: 'dropped' },
      { state: 'pending', nextAt: AT + 600_000 },
      { state: 'sent', messageId: 'ses-1', lines: 'k1 marks' },
    ]);
    const [claimed, , , pending] = ofDay;
    if (!claimed || !pending) throw new Error('no such notices');
    expect(await notices().putBack({ ...claimed, leaseUntil: AT }, AT)).toBe(false);
    expect(await notices().putBack(claimed, AT)).toBe(true);
    expect(await notices().claim(pending, AT, 'x')).toBe(true);
    expect(await notices().waitingFor('duty', 'assignment', 9)).toContainEqual({
      ...{ subject: FIRST, id: '1.1' },
    });
  });

  it('knows its channels', async () => {
    const arrivals = of(arrivalTable);
    expect(await arrivals.onDay('email', '2026-11-24')).toMatchObject([
      { id: FILE, outcome: 'received', number: FIRST },
      facts.quarantined,
    ]);
    expect(await arrivals.quarantined(0, 9)).toEqual({ waiting: [facts.quarantined], all: 1 });
    expect(await arrivals.decided({ ...facts.quarantined, outcome: 'released' })).toBe(true);
    const differences = of(differenceTable);
    const told = { duty: 'differences-2026-11-24', audit: 'differences-2026-11-25' };
    const open = { ...facts.difference, seenAt: AT, redrivenAt: AT + 1, told };
    expect(await differences.open(9)).toMatchObject({ shown: [open] });
    const over = { ...facts.over, seenAt: AT, closedAt: AT + 2, told: {} };
    expect(await differences.onDay('post', '2026-11-24')).toEqual([open, over]);
    expect(await differences.tell(facts.difference, 'duty', 'again')).toBe(false);
    expect(await differences.found(facts.over, AT)).toBe(true);
    const health = of(healthTable);
    const up = { state: 'up', since: AT + 1, checkedAt: AT + 1 };
    expect([...(await health.standing())]).toEqual([['fax', up]]);
    const flight = { sentAt: AT, seenAt: AT + 1, judgedAt: AT + 2 };
    expect(await health.flight('email')).toEqual(flight);
    expect(await health.counted('fax', '2026-11-24')).toEqual({ probed: 2, up: 1 });
  });

  it('opens its doors, and keeps its counts and paces', async () => {
    const tried = { ...facts.challenge, tries: 2 };
    expect(await of(doorTable).attempt(facts.challenge, AT, 5)).toEqual(tried);
    const again = { ...facts.challenge, nonce: 'new' };
    expect(await of(doorTable).begin(again, AT + 1, AT + 2, 60_000)).toBe(false);
    expect(await of(doorTable).attempt(facts.challenge, AT + 600_000, 5)).toBeUndefined();
    expect(await of(doorTable).meet({ ...facts.challenge, browser: 'browser-2' }, AT)).toBe(false);
    expect(await of(triesTable).count('code-address', AT)).toBe(1);
    expect(await of(slotTable).take('care-1', 'warning', 'other', AT, 1)).toBe(AT + 60_000);
    expect(await of(slotTable).take('care-1', 'warning', 'by', AT, 1)).toBe(true);
    expect(await of(gatherTable).of('to-address')).toEqual([`${FIRST}.1.0`]);
  });

  it('knows its office, its jobs, its lessons and what waits', async () => {
    const { office, calendar } = await officeTable(db.client, table, clock)();
    const absences = [{ ...facts.absence, begunTold: 2, overTold: 1 }];
    const [duty, own] = facts.office.people;
    expect(office).toEqual({ ...facts.office, people: [duty, { ...own, absences }] });
    const declared = Date.parse('2026-12-01T10:00:00+09:00');
    expect(calendar.isWorkday(calendar.dayOf(declared))).toBe(false);
    expect(await of(absenceTable).list()).toEqual(absences);
    expect(await of(jobTable).read('daily')).toEqual({ turn: 1, state: facts.job });
    expect(await of(jobTable).write('daily', 0, facts.job)).toBe(false);
    expect(await of(dueIndex).mark('calendar')).toBe('kr-2027-12-31/v1');
    const { support } = await of(lessonTable).model();
    expect(support).toEqual({ documents: 1, counts: { 1084: 1, 1924: 1, 2305: 1 } });
    expect(await of(lessonTable).teach(FIRST, 2, 'support', 'again')).toBe(false);
    const rung: object[] = [];
    const put = async (message: object) => void rung.push(message);
    const ringer = waitRinger(db.client, table, { checks: put, papers: put, faxes: put });
    const due = { subject: 'waits#papers', id: 'paper-1', dueAt: AT };
    expect(await ringer.ring(due, AT + 899_999)).toBe(false);
    expect(await ringer.ring(due, AT + 900_000)).toBe(true);
    expect(rung).toEqual([facts.waiting]);
    expect(await ringer.ring({ ...due, id: 'paper-2' }, AT + 900_000)).toBe(false);
  });
});
