import { readFileSync } from 'node:fs';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { organizationItem } from '../../shared/aws/office.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { createRecordTable } from '../support/record-table.ts';

const OFFICE = new URL('../../infra/local/demo-office.json', import.meta.url);

/** The record's table as the templates in `assembly` have it (keys, index, stream), with the demo office in it. */
export async function seededTable(
  client: DynamoDBClient,
  TableName: string,
  assembly: string,
): Promise<string> {
  await createRecordTable(client, assembly, TableName);
  const office = parseOffice(JSON.parse(readFileSync(OFFICE, 'utf8')));
  await client.send(new PutItemCommand({ TableName, Item: organizationItem(office) }));
  return TableName;
}
