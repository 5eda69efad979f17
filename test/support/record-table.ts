import {
  CreateTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput } from '../../infra/local/tables/create.ts';
import { readAssembly } from '../../infra/local/template.ts';

/**
 * Creates the record's table as the synthesized templates in `assembly` have it, under a name of the caller's own.
 * @throws Error when the templates do not have exactly one table.
 */
export async function createRecordTable(
  client: DynamoDBClient,
  assembly: string,
  TableName: string,
): Promise<void> {
  const [table, ...others] = readAssembly(assembly).ofType('AWS::DynamoDB::Table');
  if (table === undefined || others.length > 0)
    throw new Error(`${assembly} has ${others.length + (table ? 1 : 0)} tables, not one`);
  await client.send(new CreateTableCommand({ ...createTableInput(table), TableName }));
  await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName });
}
