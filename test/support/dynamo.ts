import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLocal } from '../../infra/local/tables/engine.ts';
import { createRecordTable } from './record-table.ts';
import { templates } from './service.ts';

/** DynamoDB Local in memory, with the table of records as the templates have it, in a world of its own where one is named. */
export async function startDynamo(world = 'local') {
  const { endpoint, stop } = await dynamoDbLocal();
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: world, secretAccessKey: 'local' },
  });
  const table = 'records';
  await createRecordTable(client, templates(), table);
  return { client, table, stop };
}
