import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../ports/clock.ts';
import { calendarSubjects } from '../subjects/house-calendar.ts';
import { absenceTable } from './absences.ts';
import { arrivalTable } from './arrivals.ts';
import { auditTable } from './audits.ts';
import { breakTable } from './breaks.ts';
import { callTable } from './calls.ts';
import { compensationTable } from './compensations.ts';
import { departureTable } from './departures.ts';
import { dueIndex, pledgeReader } from './due.ts';
import { improvementTable } from './improvements.ts';
import { jobTable } from './jobs.ts';
import { mannerTable } from './manner.ts';
import { movedMomentTable } from './moved-moments.ts';
import { noticeTable } from './notices.ts';
import { officeTable } from './office.ts';
import { petitionTable } from './petition-table.ts';
import { publicationTable } from './publications.ts';
import { scoreTable } from './score.ts';
import { subjectsIn } from './subjects.ts';
import { worklistTable } from './worklist.ts';

/** All that the sweep reads and writes: it looks after everything that the fast way may have lost. */
export const sweepTables = (client: DynamoDBClient, table: string, clock: Clock) => ({
  subjects: subjectsIn(client, table, clock, calendarSubjects),
  pledges: pledgeReader(client, table),
  index: dueIndex(client, table),
  petitions: petitionTable(client, table, clock),
  improvements: improvementTable(client, table, clock),
  calls: callTable(client, table, clock),
  publications: publicationTable(client, table, clock),
  departures: departureTable(client, table),
  breaks: breakTable(client, table),
  moved: movedMomentTable(client, table),
  manner: mannerTable(client, table),
  score: scoreTable(client, table),
  arrivals: arrivalTable(client, table),
  audits: auditTable(client, table),
  compensations: compensationTable(client, table),
  jobs: jobTable(client, table),
  absences: absenceTable(client, table),
  worklists: worklistTable(client, table),
  notices: noticeTable(client, table, clock),
  terms: officeTable(client, table, clock),
});
