import type { Template } from '../parts/longest-names.ts';

/** What a release left of its templates: enough to see what the next one would break. */
export interface Released {
  readonly records: Template;
  /** The exports that the stacks of the service and of the public pages import; CloudFormation does not let go of these. */
  readonly imported: readonly string[];
}

const STAGE = /ihaeng-[a-z][a-z0-9-]{0,15}-records/g;

/** The templates without what differs by stage: `records` names no asset. */
export function releasedOf(records: Template, running: Template | readonly Template[]): Released {
  const neutral = JSON.parse(JSON.stringify(records).replace(STAGE, 'ihaeng-STAGE-records'));
  const found = JSON.stringify(running).matchAll(/"Fn::ImportValue":"([^"]+)"/g);
  const imported = new Set(
    [...found].map(([, name = '']) => name.replace(STAGE, 'ihaeng-STAGE-records')),
  );
  return { records: neutral, imported: [...imported].toSorted() };
}

/**
 * Why the stack of records could not be deployed over the released one; empty when it could.
 * DynamoDB changes one index in an update, and CloudFormation keeps an export while anybody imports it.
 */
export function whyNotOver(before: Released, now: Released): readonly string[] {
  const wrong: string[] = [];
  const tables = Object.entries(before.records.Resources ?? {}).filter(
    ([, { Type }]) => Type === 'AWS::DynamoDB::Table',
  );
  for (const [id, table] of tables) {
    const [old, next] = [indexesOf(table), indexesOf(now.records.Resources?.[id])];
    const changed = [...new Set([...old.keys(), ...next.keys()])].filter(
      (name) => old.get(name) !== next.get(name),
    );
    if (changed.length > 1)
      wrong.push(`${id}: ${changed.join(' and ')} change at once: release them one after another`);
  }
  const offered = exportsOf(now.records);
  for (const name of before.imported)
    if (exportsOf(before.records).has(name) && !offered.has(name))
      wrong.push(
        `${name} is imported by the released service: release the service without it first, the records after that`,
      );
  return wrong;
}

function indexesOf(resource: { readonly Properties?: unknown } | undefined): Map<string, string> {
  const { GlobalSecondaryIndexes: indexes = [] } = Object(resource?.Properties);
  return new Map(
    indexes.map((one: { readonly IndexName: string }) => [one.IndexName, JSON.stringify(one)]),
  );
}

const exportsOf = ({ Outputs = {} }: Template): ReadonlySet<unknown> =>
  new Set(Object.values(Outputs).map(({ Export }) => Export?.Name));
