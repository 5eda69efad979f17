import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports/clock.ts';
import { arrivalTable } from './arrivals.ts';
import { improvementTable } from './improvements.ts';
import { calendarDays, officeTable } from './office.ts';
import { petitionTable } from './petition-table.ts';
import { publicEntries } from './public-entries.ts';
import { publicationTable } from './publications.ts';
import { scoreTable } from './score.ts';

/** All of the record that what is public is made of. */
export const publishTables = (client: DynamoDBClient, table: string, clock: Clock) => ({
  // Not one that is kept for a while: the publisher is asked because something has just changed.
  terms: () => officeTable(client, table, clock)(),
  calendar: calendarDays(client, table),
  entries: publicEntries(client, table),
  publications: publicationTable(client, table, clock),
  improvements: improvementTable(client, table, clock),
  arrivals: arrivalTable(client, table),
  petitions: petitionTable(client, table, clock),
  score: scoreTable(client, table),
});
