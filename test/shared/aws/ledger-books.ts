import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { compensationTable } from '../../../shared/aws/compensations.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { spentOf } from '../../../shared/compensation/budget.ts';
import { booked, type Compensation } from '../../../shared/compensation/compensation.ts';
import type { Booking } from '../../../shared/compensation/entry.ts';
import type { Approval } from '../../../shared/compensation/steps.ts';
import {
  approve,
  handOver,
  issue,
  returnToStock,
  reverse,
} from '../../../shared/compensation/steps.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { isRefusal, type Refusal } from '../../../shared/petition/decision.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { approval, card, posted, RULED, terms } from '../../compensation/ledger-world.ts';
import { submission } from '../../petition/world.ts';

interface Table {
  readonly client: DynamoDBClient;
  readonly table: string;
}
type Step = (before: Compensation | undefined) => Booking | Refusal<RefusalCode>;

let departments = 0;
let petitions = 0;

/** A department with a budget of its own, in the table of records. */
export function department(db: Table, amount = 100_000) {
  departments += 1;
  const id = `department-${departments}`;
  const budgets = [
    { department: id, year: 2026, code: 'B-26', amount },
    { department: id, year: 2027, code: 'B-27', amount },
  ];
  const given = { ...terms, office: { ...terms.office, budgets } };
  const ledger = compensationTable(db.client, db.table);
  return {
    id,
    office: given.office,
    /** What the budgets' items say is spent, and what the entries say: they never differ. */
    async spent(year = 2026) {
      const books = await ledger.books(id, year);
      return {
        item: Object.fromEntries(books.spent),
        sum: Object.fromEntries(spentOf(books.entries)),
      };
    },
    debt: () => debtOf(id, given, db),
  };
}

/** A petition with a finding. Each step is decided from the ledger as it stood when the writer looked, and noted in an event. */
async function debtOf(of: string, given: typeof terms, db: Table) {
  petitions += 1;
  const subject = petitionNumber(2026, petitions);
  const finding = `${subject}.f1`;
  const ledger = compensationTable(db.client, db.table);
  const clock = { now: () => RULED };
  await petitionTable(db.client, db.table, clock).receive(
    receive(submission('2026-11-24 09:00', { number: subject }), given),
    [],
  );
  const act = async (step: Step, client = db.client): Promise<string> => {
    const before = (await ledger.of(finding)).reduce<Compensation | undefined>(booked, undefined);
    const outcome = await petitionTable(client, db.table, clock).act(subject, () => {
      const booking = step(before);
      if (isRefusal(booking)) return booking;
      const { at, by, step: note } = booking.entry;
      return { events: [{ type: 'NoteAdded', at, by, note }], notices: [], entries: [booking] };
    });
    if (!outcome) throw new Error('no such petition');
    return isRefusal(outcome) ? outcome.refused : 'written';
  };
  const by = (person: string, at = RULED) => ({ ...given, at, by: person });
  return {
    finding,
    act,
    entries: () => ledger.of(finding),
    /** What the petition's own history says was booked. */
    told: async () =>
      (await petitionTable(db.client, db.table, clock).history(subject)).flatMap((event) =>
        event.type === 'NoteAdded' ? event.note : [],
      ),
    approve: (client?: DynamoDBClient, owed: Partial<Approval> = {}) => {
      const asked = { ...approval, finding, subject, department: of, ...owed };
      return act((before) => approve(before, asked, by('care-head')), client);
    },
    issue: (serial = `T-${subject}`, client?: DynamoDBClient, at = RULED) =>
      act((before) => issue(before, { ...card, serial }, by('care-2', at)), client),
    handOver: (client?: DynamoDBClient) =>
      act((before) => handOver(before, posted, by('care-2')), client),
    returns: (client?: DynamoDBClient) =>
      act((before) => returnToStock(before, { because: 'declined' }, by('care-2')), client),
    reverse: (because: 'withdrawn' | 'mistaken' | 'lost') =>
      act((before) => reverse(before, { because }, by('care-head'))),
  };
}
