import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { settingsOf, VARIABLES } from '../../infra/parts/settings.ts';
import { NEEDED, templatesOf } from './stage.ts';

type Environment = Parameters<typeof templatesOf>[0];
const LINK = {
  LINK_DOMAIN: 'corporation.or.kr',
  CERTIFICATE_ARN: 'arn:aws:acm:ap-northeast-2:111122223333:certificate/one',
};

function stageWith(more: Environment) {
  const { records, service } = templatesOf({ ...NEEDED, ...more });
  return { records: Template.fromJSON(records), service: Template.fromJSON(service) };
}
// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
const of = (template: Template, type: string): any[] =>
  Object.values(template.findResources(type)).map(({ Properties }) => Properties);

describe('a deployment is refused with a sentence', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no stage', { STAGE: '' }, 'No STAGE is given'],
    [
      'a shell of another region',
      { CDK_DEFAULT_REGION: 'us-east-1' },
      'set AWS_REGION=ap-northeast-2',
    ],
    ['a region that is none', { REGION: 'Seoul' }, 'region'],
    [
      'a certificate of another region',
      { ...LINK, LINK_DOMAIN: 'a.corporation.or.kr', REGION: 'us-east-1' },
      'another region',
    ],
    ['an apex', LINK, 'no CNAME may stand at the apex'],
    ['too few functions', { CONCURRENCY: '5' }, 'concurrency'],
  ])('%s', (_, more, sentence) => {
    expect(() => settingsOf(() => undefined, { ...NEEDED, ...more })).toThrow(sentence);
  });

  it('and the right one is taken', () => {
    const shell = { CDK_DEFAULT_REGION: 'ap-northeast-2' };
    expect(settingsOf(() => undefined, { ...NEEDED, ...shell }).region).toBe('ap-northeast-2');
    const names = ['minwon.corporation.or.kr', 'minwon.corporation.test'];
    for (const LINK_DOMAIN of names)
      expect(settingsOf(() => undefined, { ...NEEDED, ...LINK, LINK_DOMAIN }).linkDomain).toBe(
        LINK_DOMAIN,
      );
  });
});

describe('a trial account', () => {
  it('has its identity, ten functions at once, few who may be mailed, and no first day yet', () => {
    const { service } = stageWith({
      ...LINK,
      LINK_APEX: 'alias',
      MAIL_IDENTITY: 'existing',
      TRIAL_RECIPIENTS: 'one@corporation.test, corporation.test',
      CONCURRENCY: '10',
      FIRST_DEPLOYMENT: 'yes',
    });
    expect(of(service, 'AWS::SES::EmailIdentity')).toEqual([]);
    const policies = JSON.stringify(of(service, 'AWS::IAM::Policy'));
    for (const one of ['identity/one@corporation.test', 'identity/corporation.test'])
      expect(policies).toContain(one);
    expect(policies).toContain('identity/mail.corporation.test');
    for (const { ScalingConfig } of of(service, 'AWS::Lambda::EventSourceMapping'))
      if (ScalingConfig) expect(ScalingConfig).toEqual({ MaximumConcurrency: 2 });
    const tries = of(service, 'AWS::SQS::Queue').flatMap(({ RedrivePolicy }) =>
      RedrivePolicy ? [RedrivePolicy.maxReceiveCount] : [],
    );
    expect(tries.length).toBeGreaterThan(10);
    expect(new Set(tries)).toEqual(new Set([25]));
    const alarms = of(service, 'AWS::CloudWatch::Alarm');
    const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silent.length).toBeGreaterThan(1);
    for (const { ActionsEnabled } of silent) expect(ActionsEnabled).toBe(false);
    expect(alarms.some(({ ActionsEnabled }) => ActionsEnabled !== false)).toBe(true);
    expect(of(service, 'AWS::ApiGatewayV2::Api')).toMatchObject([
      { DisableExecuteApiEndpoint: true },
    ]);
    expect(Object.keys(service.findOutputs('*')).some((id) => id.startsWith('DoorAliasZone'))).toBe(
      true,
    );
  }, 400_000);
});

describe('a second stage', () => {
  it('shares no name with the first', () => {
    const { records, service } = stageWith({
      STAGE: 'second',
      MAIL_IDENTITY: 'existing',
      INBOUND_DOMAIN: 'second.corporation.test',
      RECEIPT_RULE_SET: 'shared-rules',
    });
    const exported = Object.values(records.toJSON().Outputs).flatMap(
      (output) => Object(output).Export?.Name ?? [],
    );
    expect(exported.length).toBeGreaterThan(3);
    for (const name of exported) expect(name).toMatch(/^ihaeng-second-records[:-]/);
    expect(of(service, 'AWS::SES::ReceiptRule')[0].Rule.Name).toBe('ihaeng-second');
    expect(of(service, 'AWS::SES::EmailIdentity')).toEqual([]);
    expect(of(service, 'AWS::ApiGatewayV2::Api')[0].DisableExecuteApiEndpoint).not.toBe(true);
  }, 400_000);
});

it('every setting stands in the table of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const variable of Object.values(VARIABLES))
    expect(readme).toMatch(new RegExp(`^\\| .*\`${variable}\``, 'm'));
});
