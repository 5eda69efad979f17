import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports/clock.ts';
import { absenceTable } from './absences.ts';
import { askingTable } from './askings.ts';
import { triesTable } from './attempt-counter.ts';
import { auditTable } from './audits.ts';
import { breakTable } from './breaks.ts';
import { callTable } from './calls.ts';
import { compensationTable } from './compensations.ts';
import { contactTable } from './contacts.ts';
import { blockCounter } from './counter.ts';
import { findingTable } from './findings.ts';
import { glancesTable } from './glances.ts';
import { improvementTable } from './improvements.ts';
import { mannerTable } from './manner.ts';
import { noticeTable } from './notices.ts';
import { officeTable } from './office.ts';
import { outboxTable } from './outbox.ts';
import { personTable } from './persons.ts';
import { petitionTable } from './petition-table.ts';
import { photoTable } from './photos.ts';
import { publicationTable } from './publications.ts';
import { slotTable } from './rate-slots.ts';
import { receptionTable } from './receptions.ts';
import { scoreTable } from './score.ts';
import { sentTable } from './sent.ts';
import { doorTable } from './sign-in-codes.ts';
import { standingWishTable } from './standing-wishes.ts';
import { unwrittenPaper } from './unwritten-paper.ts';
import { worklistTable } from './worklist.ts';

/** What the desk keeps and looks up in the table. */
export const deskTables = (client: DynamoDBClient, table: string, clock: Clock) => ({
  petitions: petitionTable(client, table, clock),
  notices: noticeTable(client, table, clock),
  terms: officeTable(client, table, clock),
  counter: blockCounter(client, table),
  firsts: sentTable(client, table),
  tries: triesTable(client, table),
  doors: doorTable(client, table),
  worklists: worklistTable(client, table),
  glances: glancesTable(client, table),
  outbox: outboxTable(client, table),
  improvements: improvementTable(client, table, clock),
  calls: callTable(client, table, clock),
  publications: publicationTable(client, table, clock),
  contacts: contactTable(client, table),
  manner: mannerTable(client, table),
  score: scoreTable(client, table),
  askings: askingTable(client, table),
  photos: photoTable(client, table),
  receptions: receptionTable(client, table),
  compensations: compensationTable(client, table),
  breaks: breakTable(client, table),
  audits: auditTable(client, table),
  findings: findingTable(client, table),
  absences: absenceTable(client, table),
  persons: personTable(client, table),
  standing: standingWishTable(client, table),
  slots: slotTable(client, table),
  unwrittenPaper: unwrittenPaper(client, table),
});
