import { readFile } from 'node:fs/promises';
import type { Office } from '../../../shared/organization/office.ts';
import { parseOffice } from '../../../shared/organization/parse-office.ts';
import { officeItem } from '../../tools/office-item.ts';
import type { tables as tablesOf } from '../tables/tables.ts';

const DEMO_OFFICE = new URL('../demo-office.json', import.meta.url);

/** Puts the office's item as `npm run office` would; the demo corporation's without one. */
export async function seedOffice(
  tables: ReturnType<typeof tablesOf>,
  table: string,
  given: Office | undefined,
): Promise<void> {
  const office = given ?? parseOffice(JSON.parse(await readFile(DEMO_OFFICE, 'utf8')));
  const { pk, sk, version, json } = officeItem(office);
  await tables.call('PutItem', {
    TableName: table,
    Item: { pk: { S: pk }, sk: { S: sk }, version: { S: version }, json: { S: json } },
  });
}
