import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { serveTables } from '../../infra/local/tables/embedded/serve.ts';
import { createRecordTable } from './record-table.ts';
import { templates } from './service.ts';

/** The runner's table engine over HTTP, with the table of records as the templates have it. */
export async function startDynamo() {
  const { endpoint, stop } = await serveTables();
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const table = 'records';
  await createRecordTable(client, templates(), table);
  return { endpoint, client, table, stop };
}
