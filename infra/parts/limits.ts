import { resolve } from './intrinsics.ts';
import { longestName, longestNames, type NamedTemplate } from './longest-names.ts';

/** A resource with every name in it as long as AWS may make it. */
interface Measured {
  readonly id: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties are whatever CloudFormation takes
  readonly properties: any;
}
interface Whole {
  readonly stack: string;
  readonly bytes: number;
  readonly outputs: number;
  readonly resources: readonly Measured[];
}
interface Limit {
  readonly what: string;
  /** More is refused, by CloudFormation or by the service at the deployment. */
  readonly most: number;
  /** What has such a size, by logical id; '' is the template itself. */
  readonly sizes: (whole: Whole) => Iterable<readonly [id: string, size: number]>;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? ''));
const ofType = ({ resources }: Whole, type: string) =>
  resources.filter((one) => one.type === `AWS::${type}`);
const each =
  (type: string, size: (properties: Measured['properties']) => number) => (whole: Whole) =>
    ofType(whole, type).map(({ id, properties }) => [id, size(properties)] as const);
const all =
  (type: string): Limit['sizes'] =>
  (whole) => [['', ofType(whole, type).length]];

/** Sizes that belong together, by the text that names their owner. */
function* summed(parts: Iterable<readonly [owner: unknown, size: number]>, base = 0) {
  const sums = new Map<string, number>();
  for (const [owner, size] of parts)
    sums.set(String(owner), (sums.get(String(owner)) ?? base) + size);
  yield* sums;
}

/** A statement of a function's resource policy, as Lambda makes it of a permission. */
const statementOf = (whole: Whole, { id, type, properties }: Measured): number =>
  bytes({
    Sid: longestName(whole.stack, id, type).slice(0, 100),
    Effect: 'Allow',
    Principal: { Service: properties.Principal },
    Action: properties.Action,
    Resource: properties.FunctionName,
    Condition: {
      ArnLike: { 'AWS:SourceArn': properties.SourceArn },
      StringEquals: { 'AWS:SourceAccount': properties.SourceAccount },
    },
  }) + 1;
const FRAME = bytes({ Version: '2012-10-17', Id: 'default', Statement: [] });

/** The quotas of AWS that a template alone can break: none can be seen before a deployment fails by it. */
export const LIMITS: readonly Limit[] = [
  { what: 'resources of a stack', most: 500, sizes: ({ resources }) => [['', resources.length]] },
  { what: 'outputs of a stack', most: 200, sizes: ({ outputs }) => [['', outputs]] },
  { what: 'bytes of a template', most: 1_000_000, sizes: (whole) => [['', whole.bytes]] },
  {
    what: "bytes of a function's environment",
    most: 4096,
    sizes: each('Lambda::Function', ({ Environment }) => bytes(Environment?.Variables ?? {})),
  },
  {
    what: "bytes of a function's resource policy",
    most: 20_480,
    sizes: (whole) =>
      summed(
        ofType(whole, 'Lambda::Permission').map((one) => [
          one.properties.FunctionName,
          statementOf(whole, one),
        ]),
        FRAME,
      ),
  },
  {
    what: "characters of a role's own policies",
    most: 10_240,
    sizes: (whole) =>
      summed([
        ...ofType(whole, 'IAM::Policy').flatMap(({ properties }) =>
          properties.Roles.map((role: string) => [role, bytes(properties.PolicyDocument)] as const),
        ),
        // Those that stand in a role have no other.
        ...ofType(whole, 'IAM::Role').flatMap(({ id, properties: { Policies = [] } }) =>
          Policies.map((own: Measured['properties']) => [id, bytes(own.PolicyDocument)] as const),
        ),
      ]),
  },
  {
    what: "characters of a role's trust policy",
    most: 2048,
    sizes: each('IAM::Role', ({ AssumeRolePolicyDocument }) => bytes(AssumeRolePolicyDocument)),
  },
  {
    what: "bytes of a bucket's policy",
    most: 20_480,
    sizes: each('S3::BucketPolicy', ({ PolicyDocument }) => bytes(PolicyDocument)),
  },
  {
    what: "bytes of a queue's policy",
    most: 8192,
    sizes: each('SQS::QueuePolicy', ({ PolicyDocument }) => bytes(PolicyDocument)),
  },
  {
    what: "bytes of a topic's policy",
    most: 30_720,
    sizes: each('SNS::TopicPolicy', ({ PolicyDocument }) => bytes(PolicyDocument)),
  },
  {
    what: "bytes of a key's policy",
    most: 32_768,
    sizes: each('KMS::Key', ({ KeyPolicy }) => bytes(KeyPolicy)),
  },
  {
    what: 'characters of an event pattern',
    most: 2048,
    sizes: each('Events::Rule', ({ EventPattern }) => bytes(EventPattern)),
  },
  {
    what: 'filters of an event source',
    most: 5,
    sizes: each(
      'Lambda::EventSourceMapping',
      ({ FilterCriteria }) => FilterCriteria?.Filters.length ?? 0,
    ),
  },
  { what: 'routes of an API', most: 300, sizes: all('ApiGatewayV2::Route') },
  { what: 'integrations of an API', most: 300, sizes: all('ApiGatewayV2::Integration') },
  {
    what: 'indexes of a table',
    most: 20,
    sizes: each(
      'DynamoDB::Table',
      ({ GlobalSecondaryIndexes = [] }) => GlobalSecondaryIndexes.length,
    ),
  },
  {
    what: 'attributes that indexes carry',
    most: 100,
    sizes: each(
      'DynamoDB::Table',
      ({ GlobalSecondaryIndexes = [] }) =>
        GlobalSecondaryIndexes.flatMap(
          (index: Measured['properties']) => index.Projection.NonKeyAttributes ?? [],
        ).length,
    ),
  },
  {
    what: "characters of an alarm's description",
    most: 1024,
    sizes: each('CloudWatch::Alarm', ({ AlarmDescription = '' }) => AlarmDescription.length),
  },
  {
    what: "characters of a function's description",
    most: 256,
    sizes: each('Lambda::Function', ({ Description = '' }) => Description.length),
  },
];

export interface Nearest {
  readonly what: string;
  readonly stack: string;
  /** The logical id or the name of what is nearest; '' is the template itself. */
  readonly id: string;
  readonly size: number;
  readonly most: number;
}

/**
 * What is nearest to each limit in each stack, with names as long as the stage with the longest name makes them.
 * @throws Error naming the logical id for a reference that leads nowhere.
 */
export function nearestToLimits(templates: readonly NamedTemplate[]): readonly Nearest[] {
  const wholes = templates.map((one): Whole => {
    const scope = longestNames(one, templates);
    const { Resources = {}, Outputs = {} } = one.template;
    return {
      stack: one.stack,
      bytes: Buffer.byteLength(JSON.stringify(one.template, undefined, 1)), // as it is uploaded
      outputs: Object.keys(Outputs).length,
      resources: Object.entries(Resources).map(([id, { Type, Properties = {} }]) => ({
        id,
        type: Type,
        properties: resolve(Properties, scope, id),
      })),
    };
  });
  return LIMITS.flatMap(({ what, most, sizes }) =>
    wholes.flatMap((whole) => {
      const [nearest] = [...sizes(whole)].toSorted(([, one], [, other]) => other - one);
      if (!nearest) return [];
      return [{ what, stack: whole.stack, id: nearest[0], size: nearest[1], most }];
    }),
  );
}
