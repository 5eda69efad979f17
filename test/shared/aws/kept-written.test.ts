import { beforeAll, expect, it } from 'vitest';
import { startDynamo } from '../../support/dynamo.ts';
import { keptItems, nameOf, type Plain, unload } from './kept-table.ts';
import { writeEveryItem } from './kept-writes.ts';

let written: ReadonlyMap<string, Plain>;
beforeAll(async () => {
  const { client, table, stop } = await startDynamo();
  await writeEveryItem(client, table);
  written = new Map((await unload(client, table)).map((item) => [nameOf(item), item]));
  await stop();
});

/** Texts of JSON; what is in them is read in kept-items.test.ts. */
const TEXTS = new Set(['body', 'json', 'holds', 'counts']);
/** A tool writes it, in its own file. */
const BY_A_TOOL = 'office calendar';
const ours = keptItems.filter((item) => nameOf(item) !== BY_A_TOOL);

it.each(ours.map((item) => [nameOf(item), item] as const))(
  '%s is written under its key, with every attribute that it had',
  (name, item) => {
    const expected = Object.entries(item).map(([attribute, value]) => [
      attribute,
      TEXTS.has(attribute) ? expect.any(String) : value,
    ]);
    expect(written.get(name)).toMatchObject(Object.fromEntries(expected));
  },
);
