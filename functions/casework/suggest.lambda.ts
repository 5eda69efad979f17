import { askingTable } from '../../shared/aws/askings.ts';
import { callTable } from '../../shared/aws/calls.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { mannerTable } from '../../shared/aws/manner.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { lessonTable } from '../../shared/aws/routing-stats.ts';
import { topicTable } from '../../shared/aws/topics.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { SuggestEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { suggestHandler } from './suggest.ts';

const env = SuggestEnv.parse(process.env);
const client = dynamo();
export const handler = suggestHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  calls: callTable(client, env.RECORDS_TABLE, systemClock),
  askings: askingTable(client, env.RECORDS_TABLE),
  manner: mannerTable(client, env.RECORDS_TABLE),
  lessons: lessonTable(client, env.RECORDS_TABLE),
  topics: topicTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  clock: systemClock,
  since: env.CONDUCT_SINCE || undefined,
  log: jsonLog('casework/suggest'),
});
