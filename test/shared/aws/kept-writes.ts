import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { importOffice } from '../../../infra/tools/office-item.ts';
import { restoreRecords } from '../../../infra/tools/restore-records.ts';
import { absenceTable } from '../../../shared/aws/absences.ts';
import { arrivalTable } from '../../../shared/aws/arrivals.ts';
import { triesTable } from '../../../shared/aws/attempt-counter.ts';
import { N, S } from '../../../shared/aws/attributes.ts';
import { blockCounter } from '../../../shared/aws/counter.ts';
import { differenceTable } from '../../../shared/aws/differences.ts';
import { dueIndex } from '../../../shared/aws/due.ts';
import { healthTable } from '../../../shared/aws/health.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { gatherTable, slotTable } from '../../../shared/aws/rate-slots.ts';
import { lessonTable } from '../../../shared/aws/routing-stats.ts';
import { doorTable } from '../../../shared/aws/sign-in-codes.ts';
import { waitRinger, waitTable } from '../../../shared/aws/waits.ts';
import { arrivalKey } from '../../../shared/petition/arrival.ts';
import { claimKey } from '../../../shared/petition/decide/attach.ts';
import { SENT } from '../../../shared/ports/petitions.ts';
import * as kept from './kept-facts.ts';

const { AT, FILE, FIRST, SECOND } = kept;
const MINUTE = 60_000;
const until = AT + 10 * MINUTE;

/** Every kind of item that the service writes, each by the code that writes it, at one instant and with the same ids each time. */
export async function writeEveryItem(client: DynamoDBClient, table: string): Promise<void> {
  const clock = { now: () => AT };
  await writePetitions(client, table);
  await writeNotices(client, table);
  await writeChannels(client, table);
  await writeDoors(client, table);

  await importOffice(DynamoDBDocumentClient.from(client), table, kept.office, undefined);
  const absences = absenceTable(client, table);
  await absences.add(kept.absence);
  await absences.told('absence-1', 'begunTold', 2);
  await absences.told('absence-1', 'overTold', 1);
  await jobTable(client, table).write('daily', 0, kept.job);
  await dueIndex(client, table).setMark('calendar', 'kr-2027-12-31/v1');
  await lessonTable(client, table).teach(FIRST, 2, 'support', '휴업급여');

  const waits = waitTable(client, table, 'papers', clock);
  await waits.until('paper-1', kept.waiting, AT);
  await waits.until('paper-2', kept.waiting, AT);
  await waits.done('paper-2');
  const queues = { checks: async () => {}, papers: async () => {}, faxes: async () => {} };
  const due = { subject: 'waits#papers', id: 'paper-1', dueAt: AT };
  await waitRinger(client, table, queues).ring(due, AT);
  async function* items() {
    yield { pk: S('unique#attachment#restored'), sk: S('-'), holds: S('{}') };
    yield { pk: S('counter#2025'), sk: S('-'), next: N(10) };
  }
  await restoreRecords({ items: items(), client, table, arm: async () => {}, writes: true });
}

async function writePetitions(client: DynamoDBClient, table: string): Promise<void> {
  const petitions = petitionTable(client, table, { now: () => AT });
  await petitions.receive(kept.received(FIRST), [
    { key: 'sent#request', expiresAt: until, holds: { number: FIRST, body: 'h' } },
    { key: claimKey(FILE), holds: { number: FIRST } },
    { key: arrivalKey(FILE), holds: { number: FIRST } },
  ]);
  const claims = [{ key: `${SENT}act`, expiresAt: until, holds: { hash: 'h', version: '2' } }];
  await petitions.act(FIRST, () => ({ ...kept.assigned, claims }));
  await petitions.receive(kept.received(SECOND), []);
  await petitions.act(SECOND, () => kept.lettersNeeded);
  await blockCounter(client, table)(2026);
}

async function writeNotices(client: DynamoDBClient, table: string): Promise<void> {
  const notices = noticeTable(client, table, { now: () => AT });
  const subject = 'daily-2026-11-24';
  const made = async (id: string) => {
    await notices.add(subject, id, { kind: 'due-today', to: id, because: FIRST });
    const notice = await notices.read({ subject, id });
    if (!notice) throw new Error('it was added');
    return notice;
  };
  await notices.claim(await made('claimed'), until, 'daily-2026-11-24.claimed');
  const back = await made('put-back');
  await notices.claim(back, until, `${subject}.put-back`);
  await notices.putBack({ ...back, leaseUntil: until }, until);
  await notices.drop(await made('dropped'));
  await made('sent');
  await notices.confirm({ subject, id: 'sent' }, 'ses-1', AT, 'k1 marks');
  await made('delivered');
  await notices.mark({ subject, id: 'delivered' }, 'delivered', AT, 'ses-2');
}

async function writeChannels(client: DynamoDBClient, table: string): Promise<void> {
  const arrivals = arrivalTable(client, table);
  await arrivals.note(kept.quarantined);
  const differences = differenceTable(client, table);
  await differences.found(kept.difference, AT);
  await differences.redriven(kept.difference, AT + 1);
  await differences.tell(kept.difference, 'duty', 'differences-2026-11-24');
  await differences.tell(kept.difference, 'audit', 'differences-2026-11-25');
  await differences.found(kept.over, AT);
  await differences.close(kept.over, AT + 2);
  const health = healthTable(client, table);
  await health.probed('fax', 'down', AT);
  await health.probed('fax', 'up', AT + 1);
  await health.sent('email', AT);
  await health.probeSeen('email', AT, AT + 1);
  await health.judged('email', AT, AT + 2);
}

async function writeDoors(client: DynamoDBClient, table: string): Promise<void> {
  const doors = doorTable(client, table);
  for (const browser of ['browser-1', 'browser-2'])
    await doors.begin({ ...kept.challenge, browser }, AT, until, MINUTE);
  await doors.attempt(kept.challenge, AT, 5);
  await doors.meet({ ...kept.challenge, browser: 'browser-2' }, AT + 1);
  await triesTable(client, table).add('code-address', AT);
  await slotTable(client, table).take('care-1', 'warning', 'by', AT, MINUTE);
  await gatherTable(client, table).add('to-address', `${FIRST}.1.0`, AT);
}
