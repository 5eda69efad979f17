import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { embeddedBackend, serveTables } from '../../infra/local/tables/embedded/serve.ts';
import { officeTable, organizationItem } from '../../shared/aws/office.ts';
import { office } from '../petition/world.ts';
import { createRecordTable } from './record-table.ts';
import { templates } from './service.ts';

/** A table of records with the office in it. Its clock stands at `start`, epoch ms, until it is turned. */
export async function houseTable(start: number) {
  let now = start;
  const clock = { now: () => now };
  const table = 'records';
  const backend = embeddedBackend({ now: clock.now, arnOf: (name) => name });
  const served = await serveTables(() => backend);
  const client = new DynamoDBClient({
    endpoint: served.endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createRecordTable(client, templates(), table);
  await client.send(new PutItemCommand({ TableName: table, Item: organizationItem(office) }));
  return {
    ...{ client, table, backend, clock, terms: officeTable(client, table, clock) },
    turnTo: (at: number) => {
      now = at;
    },
    stop: async () => {
      client.destroy();
      await served.stop();
    },
  };
}
