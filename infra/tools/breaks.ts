import { paginateScan } from '@aws-sdk/client-dynamodb';
import { type Item, text } from '../../shared/aws/attributes.ts';
import { parseState } from '../../shared/aws/items.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { isAccounted } from '../../shared/petition/decide/account-for-breaks.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { petitionModel } from '../../shared/subjects/petition-model.ts';
import { askedOf, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { openTable } from './table.ts';

type Opened = Awaited<ReturnType<typeof openTable>>;

/** Every petition as it stands. Reads the whole table: a figure for whoever asks, not for a page. */
async function petitions({ base, table }: Opened): Promise<readonly Petition[]> {
  const found = new Map<string, Item[]>();
  const pages = paginateScan(
    { client: base },
    {
      TableName: table,
      FilterExpression: 'begins_with(sk, :now)',
      ExpressionAttributeValues: { ':now': { S: 'now#' } },
    },
  );
  for await (const { Items = [] } of pages)
    for (const item of Items) {
      const id = text(item, 'pk') ?? '';
      if (PETITION_FORM.test(id)) found.set(id, [...(found.get(id) ?? []), item]);
    }
  return [...found].flatMap(([id, items]) => {
    try {
      return parseState(items, petitionModel) ?? [];
    } catch {
      console.error(`left out, it cannot be read: ${id}`);
      process.exitCode = 1;
      return [];
    }
  });
}

const { values } = askedOf({
  name: 'breaks',
  about: 'Whether every break has a redress, or the rule by which there is none (P20.1).',
  options: TABLE,
});

await told(async () => {
  const opened = await openTable(values);
  const terms = await officeTable(opened.base, opened.table, opened.clock)();
  const sum = { breaks: 0, redress: 0, exempt: 0 };
  for (const petition of await petitions(opened)) {
    const figures = breakFigures(petition);
    for (const name of ['breaks', 'redress', 'exempt'] as const) sum[name] += figures[name];
    if (isAccounted(petition, opened.clock.now(), terms)) continue;
    const { breaks, redress, exempt } = figures;
    console.log(
      `${petition.number}: ${breaks} breaks, ${redress} with redress, ${exempt} exempt by rule`,
    );
    process.exitCode = 1;
  }
  console.log(`breaks: ${sum.breaks}; with redress: ${sum.redress}, exempt by rule: ${sum.exempt}`);
});
