export const REGION = 'ap-northeast-2';
export const ACCOUNT = '000000000000';
export const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};
const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

/** The ARN by type; a type without one has no `Arn` to get. */
const ARNS: Readonly<Record<string, (name: string) => string>> = {
  'AWS::DynamoDB::Table': (name) => arn('dynamodb', `table/${name}`),
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${bucketName(name)}`,
  'AWS::SQS::Queue': (name) => arn('sqs', name),
  'AWS::Lambda::Function': (name) => arn('lambda', `function:${name}`),
  'AWS::IAM::Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
  'AWS::Logs::LogGroup': (name) => arn('logs', `log-group:${name}:*`),
  'AWS::Scheduler::Schedule': (name) => arn('scheduler', `schedule/default/${name}`),
  'AWS::Scheduler::ScheduleGroup': (name) => arn('scheduler', `schedule-group/${name}`),
  'AWS::Events::Rule': (name) => arn('events', `rule/${name}`),
  'AWS::SecretsManager::Secret': (name) => arn('secretsmanager', `secret:${name}-local0`),
  'AWS::KMS::Key': (name) => arn('kms', `key/${name}`),
  'AWS::GuardDuty::MalwareProtectionPlan': (name) =>
    arn('guardduty', `malware-protection-plan/${name}`),
  'AWS::SNS::Topic': (name) => arn('sns', name),
  'AWS::CloudWatch::Alarm': (name) => arn('cloudwatch', `alarm:${name}`),
};
/** Types whose `Ref` is their ARN. */
const REF_IS_ARN = new Set(['AWS::SecretsManager::Secret', 'AWS::SNS::Topic']);

/** What the template names itself keeps its name. */
const NAMED = ['Name', 'LogGroupName', 'EmailIdentity', 'DomainName', 'StageName', 'AlarmName'];

export function physicalName(
  stack: string,
  id: string,
  properties: Record<string, unknown> = {},
): string {
  const own = [...NAMED.map((key) => properties[key]), Object(properties.Rule).Name].find(
    (value) => typeof value === 'string',
  );
  return typeof own === 'string' ? own : `${stack}-${id}`;
}

/** The address of a queue; the gateway sits behind it through AWS_ENDPOINT_URL. */
export const queueUrl = (name: string) => `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`;

/** S3 takes small letters only. */
export const bucketName = (name: string) => name.toLowerCase();

export const bucketDomain = (bucket: string) => `${bucket}.s3.${REGION}.amazonaws.com`;

export function refOf(type: string, name: string): string {
  if (type === 'AWS::SQS::Queue') return queueUrl(name);
  if (type === 'AWS::S3::Bucket') return bucketName(name);
  return REF_IS_ARN.has(type) ? arnOf(type, name) : name;
}

export function arnOf(type: string, name: string): string {
  const made = ARNS[type]?.(name);
  if (made === undefined) throw new Error(`${name}: the runner knows no ARN of ${type}`);
  return made;
}

/** @throws Error naming `at` for an attribute that is not known. */
export function attributeOf(type: string, name: string, attribute: string, at: string): string {
  if (['Arn', 'TopicArn', 'QueueArn'].includes(attribute) && ARNS[type]) return arnOf(type, name);
  if (type === 'AWS::DynamoDB::Table' && attribute === 'StreamArn') {
    return `${arnOf(type, name)}/stream/2026-01-01T00:00:00.000`;
  }
  if (type === 'AWS::SQS::Queue' && attribute === 'QueueName') return name;
  if (type === 'AWS::S3::Bucket' && attribute === 'RegionalDomainName')
    return bucketDomain(bucketName(name));
  if (type === 'AWS::SecretsManager::Secret' && attribute === 'Id') return arnOf(type, name);
  if (type === 'AWS::KMS::Key' && attribute === 'KeyId') return name;
  if (type === 'AWS::ApiGatewayV2::Api' && attribute === 'ApiId') return name;
  if (type === 'AWS::SES::EmailIdentity' && /^DkimDNSToken(Name|Value)\d$/.test(attribute)) {
    return `${attribute.toLowerCase()}.${name}`;
  }
  if (type === 'AWS::ApiGatewayV2::Api' && attribute === 'ApiEndpoint') {
    return `https://${name}.execute-api.${REGION}.amazonaws.com`;
  }
  throw new Error(`${at}: the runner does not know ${attribute} of ${type}`);
}
