import type { Scope } from './intrinsics.ts';
import { resolve } from './intrinsics.ts';

export interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string } & Resource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
}
interface Resource {
  readonly Properties?: unknown;
}
export interface NamedTemplate {
  /** The stack's construct id: 'records' or 'service'. */
  readonly stack: string;
  readonly template: Template;
}

/** As long as a stage may be called (infra/parts/settings.ts). */
const STAGE = 'x'.repeat(16);
const REGION = 'ap-northeast-2';
const ACCOUNT = '1'.repeat(12);
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::URLSuffix': 'amazonaws.com',
};
/** What CloudFormation puts behind a name that it makes. */
const RANDOM = `-${'X'.repeat(12)}`;

/** How long a made name may be, and what its ARN says before it; what stands in no such list counts as long. */
const NAMES: Readonly<Record<string, { readonly most: number; readonly arn: string }>> = {
  'AWS::DynamoDB::Table': { most: 255, arn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/` },
  'AWS::Events::Rule': { most: 64, arn: `arn:aws:events:${REGION}:${ACCOUNT}:rule/` },
  'AWS::IAM::Role': { most: 64, arn: `arn:aws:iam::${ACCOUNT}:role/` },
  'AWS::Lambda::Function': { most: 64, arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:` },
  'AWS::Logs::LogGroup': { most: 512, arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:` },
  'AWS::S3::Bucket': { most: 63, arn: 'arn:aws:s3:::' },
  'AWS::SES::ConfigurationSet': {
    most: 64,
    arn: `arn:aws:ses:${REGION}:${ACCOUNT}:configuration-set/`,
  },
  'AWS::SNS::Topic': { most: 256, arn: `arn:aws:sns:${REGION}:${ACCOUNT}:` },
  'AWS::SQS::Queue': { most: 80, arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:` },
  'AWS::Scheduler::ScheduleGroup': {
    most: 64,
    arn: `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule-group/`,
  },
};
const UNKNOWN = { most: 128, arn: `arn:aws:cloudformation:${REGION}:${ACCOUNT}:resource/` };
/** What AWS itself numbers. */
const NUMBERED: Readonly<Record<string, number>> = {
  'AWS::ApiGatewayV2::Api': 10,
  'AWS::ApiGatewayV2::Integration': 7,
  'AWS::KMS::Key': 36,
};

const longestStack = (stack: string): string => `ihaeng-${STAGE}-${stack}`;

/** The name that CloudFormation would make of it in the stage with the longest name. */
export const longestName = (stack: string, id: string, type: string): string => {
  const numbered = NUMBERED[type];
  if (numbered !== undefined) return 'x'.repeat(numbered);
  const { most } = NAMES[type] ?? UNKNOWN;
  return `${longestStack(stack)}-${id}`.slice(0, most - RANDOM.length) + RANDOM;
};

const arnOf = (type: string, name: string): string => (NAMES[type] ?? UNKNOWN).arn + name;

function refOf(type: string, name: string): string {
  if (type === 'AWS::SNS::Topic' || type === 'AWS::SecretsManager::Secret')
    return arnOf(type, name);
  return type === 'AWS::SQS::Queue'
    ? `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`
    : name;
}

function attributeOf(type: string, name: string, attribute: string): string {
  if (attribute === 'ApiEndpoint') return `https://${name}.execute-api.${REGION}.amazonaws.com`;
  if (attribute === 'RegionalDomainName') return `${name}.s3.${REGION}.amazonaws.com`;
  if (attribute === 'StreamArn') return `${arnOf(type, name)}/stream/2026-01-01T00:00:00.000`;
  return /^(Queue|Key)?(Name|Id)$/.test(attribute) ? name : arnOf(type, name);
}

/** Values for a template's intrinsics that are as long as AWS may make them, in the stage with the longest name. */
export function longestNames(
  { stack, template }: NamedTemplate,
  all: readonly NamedTemplate[],
): Scope {
  const made = (id: string, at: string) => {
    const type = template.Resources?.[id]?.Type;
    if (type === undefined) throw new Error(`${at}: ${stack} has no ${id}`);
    return { type, name: longestName(stack, id, type) };
  };
  return {
    ref(name, at) {
      if (name === 'AWS::StackName') return longestStack(stack);
      const pseudo = PSEUDO[name];
      if (pseudo !== undefined) return pseudo;
      const { type, name: physical } = made(name, at);
      return refOf(type, physical);
    },
    attribute(id, attribute, at) {
      const { type, name } = made(id, at);
      return attributeOf(type, name, attribute);
    },
    imported(name, at) {
      for (const one of all)
        for (const { Value, Export } of Object.values(one.template.Outputs ?? {}))
          if (Export?.Name === name) return resolve(Value, longestNames(one, all), at);
      throw new Error(`${at}: no stack exports ${name}`);
    },
    condition(name, at) {
      throw new Error(`${at}: the condition ${name} is not measured`);
    },
  };
}
