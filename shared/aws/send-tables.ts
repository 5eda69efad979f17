import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports/clock.ts';
import { accusingTable } from './accusing.ts';
import { askingTable } from './askings.ts';
import { callTable } from './calls.ts';
import { dueIndex } from './due.ts';
import { improvementTable } from './improvements.ts';
import { noticeTable } from './notices.ts';
import { officeTable } from './office.ts';
import { personTable } from './persons.ts';
import { petitionTable } from './petition-table.ts';
import { publicationTable } from './publications.ts';
import { paceTables } from './rate-slots.ts';
import { standingWishTable } from './standing-wishes.ts';

/** All that the sender of notices reads and writes. */
export const sendTables = (client: DynamoDBClient, table: string, clock: Clock) => ({
  notices: noticeTable(client, table, clock),
  ...paceTables(client, table),
  moments: dueIndex(client, table),
  petitions: petitionTable(client, table, clock),
  persons: personTable(client, table),
  accusing: accusingTable(client, table, clock),
  standing: standingWishTable(client, table),
  improvements: improvementTable(client, table, clock),
  calls: callTable(client, table, clock),
  publications: publicationTable(client, table, clock),
  askings: askingTable(client, table),
  terms: officeTable(client, table, clock),
});
