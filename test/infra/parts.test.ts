import { App, Duration, Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { fixedMonthlyCost } from '../../infra/parts/cost.ts';
import { HouseLambda } from '../../infra/parts/house-lambda.ts';
import { settingsOf } from '../../infra/parts/settings.ts';

const none = () => undefined;

describe('settings', () => {
  it('need nothing on the laptop', () => {
    expect(settingsOf(none, { STAGE: 'local' })).toEqual({
      stage: 'local',
      charter: 'standard',
      region: 'ap-northeast-2',
      linkApex: 'refused',
      mailIdentity: 'new',
      concurrency: 1000,
      firstDeployment: false,
      mailDomain: 'example.org',
      malwareScan: true,
      sender: 'minwon@example.org',
      textLinks: false,
      // Every channel is there to be tried.
      inboundDomain: 'in.example.org',
      receiptRuleSet: 'local',
      faxMailSenders: '@webfax.example.com',
      conductSince: '2026-01-02',
    });
  });

  it.each(['2026-13-01', '2026-02-30', '1 January 2026', 'yes'])(
    'count conduct from a day, and not from %s',
    (CONDUCT_SINCE) => {
      expect(() => settingsOf(none, { STAGE: 'local', CONDUCT_SINCE })).toThrow(
        'a day, YYYY-MM-DD',
      );
    },
  );

  it.each([
    [undefined, false],
    ['off', false],
    ['on', true],
  ])('have no links in texts to telephones unless that is said: %s', (TEXT_LINKS, textLinks) => {
    const asked = { STAGE: 'prod', MAIL_DOMAIN: 'minwon.test', SENDER: 'a@minwon.test' };
    expect(settingsOf(none, { ...asked, TEXT_LINKS }).textLinks).toBe(textLinks);
  });

  it('count nobody’s conduct where staff were not consulted', () => {
    const { conductSince } = settingsOf(none, {
      STAGE: 'prod',
      MAIL_DOMAIN: 'minwon.test',
      SENDER: 'a@minwon.test',
    });
    expect(conductSince).toBeUndefined();
  });

  it('come from the context before the environment', () => {
    expect(
      settingsOf((key) => (key === 'stage' ? 'local' : undefined), { STAGE: 'prod' }).stage,
    ).toBe('local');
  });

  it.each([
    [{ STAGE: 'prod' }, 'mail domain of its own'],
    [{ SENDER: 'minwon@example.com' }, 'address of mailDomain'],
    [{ TEXTS_URL: 'http://texts.example.org' }, 'URL'],
    [{ LINK_DOMAIN: 'minwon.example.org' }, 'come together'],
    [{ STAGE: 'Prod!' }, 'stage'],
    [{ ALARM_EMAIL: 'nobody' }, 'alarmEmail'],
  ])('refuse %j with a sentence', (environment, sentence) => {
    expect(() => settingsOf(none, { STAGE: 'local', ...environment })).toThrow(sentence);
  });
});

describe('the house lambda', () => {
  it('refuses an environment that its code does not expect', () => {
    const stack = new Stack(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), 'try');
    const lambda = new HouseLambda(stack, 'Ring', {
      entry: 'clock/ring',
      description: 'a ring',
      timeout: Duration.seconds(10),
      environment: { shape: { RECORDS_TABLE: true, RINGS_QUEUE_URL: true } },
    });
    lambda.tell('RECORDS_TABLE', 'records');
    lambda.tell('LINK_BASE', 'https://example.org');
    expect(lambda.node.validate()).toEqual([
      'try/Ring: its code reads RINGS_QUEUE_URL, the template does not give it',
      'try/Ring: the template gives LINK_BASE, its code does not read it',
    ]);
  });
});

describe('the fixed monthly cost', () => {
  it('counts what costs while nothing happens', () => {
    const alarm = (MetricName: string) => ({
      Type: 'AWS::CloudWatch::Alarm',
      Properties: { Namespace: 'Ihaeng', MetricName },
    });
    const lines = fixedMonthlyCost({
      Resources: {
        key: { Type: 'AWS::KMS::Key' },
        secret: { Type: 'AWS::SecretsManager::Secret' },
        one: alarm('OldestPendingNoticeSeconds'),
        two: alarm('OldestPendingNoticeSeconds'),
        seldom: alarm('FaxDown'), // written only in trouble
        queue: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: { ScalingConfig: { MaximumConcurrency: 2 } },
        },
        stream: { Type: 'AWS::Lambda::EventSourceMapping', Properties: {} },
        free: { Type: 'AWS::IAM::Role' },
      },
    });
    expect(lines).toEqual([
      { item: 'key × 1', usd: 1 },
      { item: 'secret × 1', usd: 0.4 },
      { item: 'alarm × 3', usd: 3 * 0.1 },
      { item: 'own metric × 1', usd: 0.3 },
      { item: 'idle queue poller × 1', usd: 0.26 },
    ]);
  });

  it('does not guess how often an unknown schedule wakes', () => {
    const schedule = {
      Type: 'AWS::Scheduler::Schedule',
      Properties: { ScheduleExpression: 'rate(1 minute)' },
    };
    expect(() => fixedMonthlyCost({ Resources: { schedule } })).toThrow('rate(1 minute)');
  });
});
