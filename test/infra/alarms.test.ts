import { readFileSync } from 'node:fs';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { beforeAll, describe, expect, it } from 'vitest';
import { AlarmBell } from '../../infra/parts/alarm.ts';
import { ownMetric } from '../../infra/parts/own-metric.ts';
import { settingsOf } from '../../infra/parts/settings.ts';
import { METRICS } from '../../shared/lambda/metric-names.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { type OwnCode, ownCode } from '../support/own-code.ts';
import { type Granted, grantedTo } from './granted.ts';
import { EVERYTHING, NEEDED, templatesOf } from './stage.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
type Properties = Record<string, any>;
interface Alarm {
  readonly id: string;
  readonly properties: Properties;
  /** What the runbook calls it: its logical id without the hash. */
  readonly called: string;
  readonly harm: string;
  readonly anchor: string;
}

const stages: { stage: string; alarms: Alarm[]; functions: Granted[]; ids: Set<string> }[] = [];
let code: ReadonlyMap<string, OwnCode>;
beforeAll(() => {
  for (const environment of [EVERYTHING, { ...NEEDED, STAGE: 'second' }]) {
    const template = templatesOf(environment).running;
    stages.push({
      stage: environment.STAGE,
      alarms: Object.entries<{ Type: string; Properties: Properties }>(template.Resources)
        .filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
        .map(([id, { Properties: properties }]) => {
          const [, harm = '', anchor = ''] =
            /^(.+) Runbook: infra\/RUNBOOK\.md#(.+)$/.exec(properties.AlarmDescription) ?? [];
          return { id, properties, called: id.replace(/[0-9A-F]{8}$/, ''), harm, anchor };
        }),
      functions: [...grantedTo(template.Resources)],
      ids: new Set(Object.keys(template.Resources)),
    });
  }
  code = ownCode();
}, 400_000);
const ours = ({ properties }: Alarm) => properties.Namespace === 'Ihaeng';
const first = () => {
  const [stage] = stages;
  if (!stage) throw new Error('nothing was synthesized');
  return stage;
};

describe('the metrics of a stage', () => {
  it('are told from those of another by a dimension, in every alarm and in what every function writes', () => {
    for (const { stage, alarms, functions } of stages) {
      expect(alarms.filter(ours).length).toBeGreaterThan(10);
      for (const { id, properties } of alarms.filter(ours))
        expect(properties.Dimensions, id).toEqual([{ Name: 'Stage', Value: stage }]);
      for (const { entry, variables } of functions)
        expect(variables.STAGE, entry).toBe(JSON.stringify(stage));
    }
    const lines: string[] = [];
    embeddedMetrics(
      () => 7,
      (line) => lines.push(line),
      () => 'second',
    )({ WebDown: 1 });
    const { _aws, ...values } = JSON.parse(lines[0] ?? '');
    expect(values).toEqual({ Stage: 'second', WebDown: 1 });
    expect(_aws).toEqual({
      Timestamp: 7,
      CloudWatchMetrics: [
        { Namespace: 'Ihaeng', Dimensions: [['Stage']], Metrics: [{ Name: 'WebDown' }] },
      ],
    });
  });

  it('of AWS are those of resources of the stage', () => {
    for (const { alarms, ids } of stages)
      for (const { id, properties } of alarms.filter((one) => !ours(one))) {
        expect(properties.Dimensions, id).toHaveLength(1);
        const value = properties.Dimensions[0].Value;
        expect(ids, id).toContain(value.Ref ?? value['Fn::GetAtt']?.[0]);
      }
  });

  it('are written by a function that is deployed, and watched, or only counted', () => {
    const { alarms, functions } = first();
    const watched = new Set(alarms.filter(ours).map(({ properties }) => properties.MetricName));
    for (const [name, kind] of Object.entries(METRICS)) {
      const writers = functions.filter(({ entry }) =>
        code
          .get(entry)
          ?.sources.some(
            (path) =>
              !path.endsWith('/metric-names.ts') &&
              new RegExp(`\\b${name}\\b`).test(readFileSync(path, 'utf8')),
          ),
      );
      expect(writers.length, name).toBeGreaterThan(0);
      expect(watched.has(name), name).toBe(kind !== 'count');
    }
    expect([...watched].filter((name) => !Object.hasOwn(METRICS, name))).toEqual([]);
    const silent = alarms
      .filter(ours)
      .filter(({ properties }) => properties.TreatMissingData === 'breaching');
    expect(silent.length).toBeGreaterThan(2);
    for (const { properties } of silent)
      expect(METRICS).toHaveProperty(properties.MetricName, 'always');
  });

  it('cost only what says something: zero is a metric where its absence rings, else a figure of the log', () => {
    const lines: string[] = [];
    const write = embeddedMetrics(
      () => 7,
      (line) => lines.push(line),
      () => 'prod',
    );
    write({ WebDown: 0, FaxDown: 0, EmailDown: 1 });
    write({ ReconcileFailures: 0 });
    const [some, none] = lines.map((line) => JSON.parse(line));
    expect(some._aws.CloudWatchMetrics[0].Metrics).toEqual([
      { Name: 'WebDown' },
      { Name: 'EmailDown' },
    ]);
    expect(some).toMatchObject({ FaxDown: 0 });
    expect(none).toEqual({ Stage: 'prod', ReconcileFailures: 0 });
  });
});

describe('an alarm cannot be made', () => {
  const bell = () => {
    const stack = new Stack(new App(), 'service', { tags: { stage: 'prod' } });
    const settings = settingsOf(() => undefined, { STAGE: 'local' });
    return { stack, bell: new AlarmBell(stack, 'Bell', { settings }) };
  };
  const words = { harm: 'Somebody is hurt by this in a way.', runbook: 'web-down', threshold: 1 };
  const period = Duration.minutes(5);

  it.each<[string, (stack: Stack) => ReturnType<typeof ownMetric>, boolean, string]>([
    [
      'on a metric of ours without its stage',
      () => new Metric({ namespace: 'Ihaeng', metricName: 'WebDown', period }),
      false,
      'does not say of which stage',
    ],
    [
      'on another stage’s metric',
      () =>
        new Metric({
          ...{ namespace: 'Ihaeng', metricName: 'WebDown', period },
          dimensionsMap: { Stage: 'second' },
        }),
      false,
      'does not say of which stage',
    ],
    [
      'on the silence of what speaks only in trouble',
      (stack) => ownMetric(stack, 'FaxDown', 'SampleCount', period),
      true,
      'is silent when all is well',
    ],
    [
      'on what is only counted',
      (stack) => ownMetric(stack, 'WrongNames', 'sum', period),
      false,
      'is only counted',
    ],
  ])('%s', (_, metricOf, silenceIsBad, sentence) => {
    const { stack, bell: made } = bell();
    expect(() =>
      made.ring(stack, 'One', { ...words, metric: metricOf(stack), silenceIsBad }),
    ).toThrow(sentence);
  });
});

describe('the runbook', () => {
  const sections = new Map(
    readFileSync('infra/RUNBOOK.md', 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...rest] = section.split('\n');
        const anchor = title.toLowerCase().replaceAll(' ', '-');
        return [anchor, rest.join(' ').replaceAll(/\s+/g, ' ').trim()];
      }),
  );

  it('answers each alarm: its section begins with its name and its sentence of harm, and no other claims it', () => {
    const { alarms } = first();
    for (const { id, called, harm, anchor } of alarms) {
      expect(sections.get(anchor), `${id} → ${anchor}`).toMatch(
        new RegExp(`^\`${called}\`: ${harm.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')} `),
      );
    }
    const claimed = [...sections].flatMap(([anchor, text]) => {
      const [, called] = /^`(\w+)`: /.exec(text) ?? [];
      return called === undefined ? [] : [`${called} ${anchor}`];
    });
    expect(claimed.toSorted()).toEqual(
      alarms.map(({ called, anchor }) => `${called} ${anchor}`).toSorted(),
    );
  });

  it('names the function that empties the queue where it says what to do about its dead letters', () => {
    const { alarms, functions } = first();
    const dead = alarms.filter(({ anchor }) => anchor.endsWith('-queue-dead-letters'));
    expect(dead.length).toBeGreaterThan(10);
    for (const { called, anchor } of dead) {
      const queue = called.replace(/DeadAlarm$/, 'Queue');
      const { entry } = functions.find(({ sources }) =>
        sources.some((source) => source.replace(/[0-9A-F]{8}$/, '') === queue),
      ) ?? { entry: `nobody who empties ${queue}` };
      expect(sections.get(anchor), anchor).toContain(`\`${entry}\``);
    }
  });

  it('names the command that sets every timer anew where timers do not ring', () => {
    for (const anchor of ['rung-by-the-sweep', 'lost-timers'])
      expect(sections.get(anchor)).toContain('npm run restore -- arm');
  });
});
