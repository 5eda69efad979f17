import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { EVERYTHING, templatesOf } from './stage.ts';

const NODE = /(\w+)(?:\[([\w/]+)[^\]]*\]|\(\[[^\]]*\]\))?/.source;
const ARROW = new RegExp(`^  ${NODE} (?:-->|-- (\\w+) -->) ${NODE}$`);

const [, drawing = ''] =
  /```mermaid\nflowchart LR\n([\s\S]*?)\n```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
const lines = drawing.split('\n');
/** The folder of each node that has one; the others are people and what reaches them. */
const places = new Map<string, string>();
const arrows = lines.flatMap((line) => {
  const [, from, fromPlace, label, to, toPlace] = ARROW.exec(line) ?? [];
  if (from === undefined || to === undefined) return [];
  if (fromPlace !== undefined) places.set(from, fromPlace);
  if (toPlace !== undefined) places.set(to, toPlace);
  return [{ line, from, label, to }];
});
/** Arrows between two places of code. */
const between = arrows.flatMap(({ line, from, label, to }) => {
  const [source, target] = [places.get(from), places.get(to)];
  return source === undefined || target === undefined ? [] : [{ line, source, label, target }];
});
const drawn = (label: string | undefined) => between.filter((arrow) => arrow.label === label);

const sourcesIn = (place: string) => globSync(`${place}/**/*.ts`);
const imports = (source: string, target: string): boolean =>
  sourcesIn(source).some((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].some(([, to = '']) =>
      join(dirname(file), to).startsWith(`${target}/`),
    ),
  );

// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
type Properties = Record<string, any>;
interface Resource {
  readonly Properties: Properties;
  readonly Metadata?: Readonly<Record<string, string>>;
}

/** How functions wake each other, read from the template: `<place> -- <label> --> <place>`. */
function wakes(): ReadonlySet<string> {
  const template = Template.fromJSON(templatesOf(EVERYTHING).running);
  const found = (type: string) =>
    Object.entries<Resource>(template.findResources(`AWS::${type}`) as Record<string, Resource>);
  const functions = found('Lambda::Function').flatMap(([id, { Properties, Metadata }]) => {
    const entry = Metadata?.['ihaeng:entry'];
    if (entry === undefined) return [];
    const role: string = Properties.Role['Fn::GetAtt'][0];
    const variables: readonly Properties[] = Object.values(Properties.Environment.Variables);
    return [{ id, place: `functions/${dirname(entry)}`, role, variables }];
  });
  const timers = new Set(
    found('IAM::Policy')
      .filter(([, { Properties }]) =>
        JSON.stringify(Properties).includes('scheduler:CreateSchedule'),
      )
      .flatMap(([, { Properties }]) => Properties.Roles.map(({ Ref }: Properties) => Ref)),
  );
  return new Set(
    found('Lambda::EventSourceMapping').flatMap(([, { Properties }]) => {
      const woken = functions.find(({ id }) => id === Properties.FunctionName.Ref);
      if (woken === undefined) throw new Error('a mapping wakes a function of nobody');
      const queue: string | undefined = Properties.EventSourceArn['Fn::GetAtt']?.[0];
      // The table's stream: only shared/aws writes it (.dependency-cruiser.mjs, only-adapters-know-aws).
      if (queue === undefined) return [`shared/aws -- stream --> ${woken.place}`];
      return functions.flatMap(({ place, role, variables }) => [
        ...(variables.some(({ Ref }) => Ref === queue)
          ? [`${place} -- queue --> ${woken.place}`]
          : []),
        // A timer is told the queue that it rings by its ARN, and only its maker may set it.
        ...(timers.has(role) && variables.some((one) => one['Fn::GetAtt']?.[0] === queue)
          ? [`${place} -- timer --> ${woken.place}`]
          : []),
      ]);
    }),
  );
}

it('every line of the picture is an arrow that this test can read, and its places are code', () => {
  expect(lines.filter((line) => !ARROW.test(line))).toEqual([]);
  expect(places.size).toBeGreaterThan(10);
  expect([...places.values()].filter((place) => sourcesIn(place).length === 0)).toEqual([]);
  expect(new Set(between.map(({ label }) => label))).toEqual(
    new Set([undefined, 'stream', 'queue', 'timer']),
  );
});

it('an arrow without a label is an import', () => {
  expect(drawn(undefined).filter(({ source, target }) => !imports(source, target))).toEqual([]);
});

it('no import between two folders of functions lacks its arrow', () => {
  const rooms = [...places.values()].filter((place) => place.startsWith('functions/'));
  const missing = rooms.flatMap((source) =>
    rooms
      .filter((target) => source !== target && imports(source, target))
      .filter((target) => !between.some((one) => one.source === source && one.target === target))
      .map((target) => `${source} --> ${target}`),
  );
  expect(missing).toEqual([]);
});

it('an arrow with a label is an event source of the template', () => {
  const known = wakes();
  const said = between.flatMap(({ source, label, target }) =>
    label === undefined ? [] : [`${source} -- ${label} --> ${target}`],
  );
  expect(said.filter((one) => !known.has(one))).toEqual([]);
}, 400_000);
