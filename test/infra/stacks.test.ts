import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { openApi } from '../../functions/docs/document.ts';
import { APART_TOLD } from '../../functions/docs/standalone-route-docs.ts';
import { CHARTER_PAGES } from '../../functions/public/charter.ts';
import { touchedBy } from '../../functions/public/documents.ts';
import { PUBLIC_PAGES } from '../../functions/public/routes.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { eventPattern } from '../../infra/local/events.ts';
import { type Settings, settingsOf } from '../../infra/parts/settings.ts';
import { ihaeng, newApp } from '../../infra/stacks.ts';
import type { ShelfName } from '../../shared/shelf/documents.ts';
import { graphOf, inLoops } from './loops.ts';
import { runningOf } from './stage.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
type Properties = Record<string, any>;
interface Resource {
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  Metadata?: Record<string, unknown>;
}
interface Statement {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

const outdir = mkdtempSync(join(tmpdir(), 'ihaeng-synth-'));
afterAll(() => rmSync(outdir, { recursive: true }));

const PROD = {
  stage: 'prod',
  region: 'ap-northeast-2',
  linkApex: 'refused',
  mailIdentity: 'new',
  concurrency: 1000,
  firstDeployment: false,
  mailDomain: 'mail.corporation.test',
  sender: 'minwon@mail.corporation.test',
  linkDomain: 'minwon.corporation.test',
  certificateArn: 'arn:aws:acm:ap-northeast-2:111122223333:certificate/one',
  textLinks: false,
  malwareScan: true,
  alarmEmail: 'ops@corporation.test',
  inboundDomain: 'in.corporation.test',
  receiptRuleSet: 'shared-rules',
  charter: 'standard',
} satisfies Settings;

function synthesized(settings: Settings) {
  const app = newApp({ outdir: join(outdir, settings.stage) });
  const stacks = ihaeng(app, settings);
  app.synth(); // throws when cdk-nag finds something that nobody acknowledged
  return {
    app,
    records: Template.fromStack(stacks.records),
    service: Template.fromJSON(runningOf(stacks).running),
  };
}

let local: ReturnType<typeof synthesized>;
let prod: ReturnType<typeof synthesized>;
beforeAll(() => {
  local = synthesized(settingsOf(() => undefined, { STAGE: 'local' }));
  prod = synthesized(PROD);
}, 400_000);

const of = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.findResources(type)) as [string, Resource][];
const all = (stage: typeof prod): [string, Resource][] =>
  [stage.records, stage.service].flatMap(
    (template) => Object.entries(template.toJSON().Resources) as [string, Resource][],
  );
const list = (value: string | string[]) => (Array.isArray(value) ? value : [value]);
const statements = (template: Template): Statement[] => [
  ...of(template, 'AWS::IAM::Policy').flatMap(
    ([, policy]) => policy.Properties.PolicyDocument.Statement,
  ),
  ...of(template, 'AWS::IAM::Role').flatMap(
    ([
      ,
      {
        Properties: { Policies = [] },
      },
    ]) => Policies.flatMap((own: Resource['Properties']) => own.PolicyDocument.Statement),
  ),
];

describe('the app', () => {
  it('is three stacks, and cdk-nag finds nothing', () => {
    expect(
      prod.app.node.children
        .map(({ node }) => node.id)
        .filter((id) => ['records', 'service', 'public'].includes(id)),
    ).toEqual(['records', 'service', 'public']);
  });

  it('keeps the record on every stage but the laptop', () => {
    const [, kept] = of(prod.records, 'AWS::DynamoDB::Table')[0] ?? [];
    expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(kept?.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAtSeconds', Enabled: true },
    });
    expect(of(prod.records, 'AWS::SecretsManager::Secret')[0]?.[1].DeletionPolicy).toBe('Retain');
    expect(of(local.records, 'AWS::DynamoDB::Table')[0]?.[1].DeletionPolicy).toBe('Delete');
  });

  it('keeps files private, in versions, encrypted, over TLS; no rule lets one go that lies there', () => {
    const [, bucket] = of(prod.records, 'AWS::S3::Bucket')[0] ?? [];
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(bucket?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
      BucketEncryption: expect.anything(),
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    const { Rules } = bucket?.Properties.LifecycleConfiguration ?? {};
    expect(Rules).toEqual([
      {
        Id: 'hidden',
        Status: 'Enabled',
        ExpiredObjectDeleteMarker: true,
        NoncurrentVersionExpiration: { NoncurrentDays: 7 },
      },
    ]);
    // Two who write tags lose each other's: nobody but the scanner writes one on an object that is there.
    const writers = statements(prod.service).filter(({ Action }) =>
      list(Action).some((action) => /^s3:PutObject(Version)?Tagging$/.test(action)),
    );
    expect(
      writers.map(({ Sid }) => Sid).filter((sid) => !/^(Seal|HandOut)/.test(sid ?? '')),
    ).toEqual([]);
    const policy = JSON.stringify(of(prod.records, 'AWS::S3::BucketPolicy')[0]?.[1].Properties);
    expect(policy).toContain('"aws:SecureTransport":"false"');
  });

  it('has the same resources on the laptop, but for the domain, the listener and the record of names', () => {
    const types = (stage: typeof prod) =>
      [...new Set(all(stage).map(([, { Type }]) => Type))].sort();
    const only = [
      'AWS::ApiGatewayV2::ApiMapping',
      'AWS::ApiGatewayV2::DomainName',
      'AWS::SNS::Subscription',
    ];
    expect(types(prod).filter((type) => !types(local).includes(type))).toEqual(only);
    expect(types(local).filter((type) => !types(prod).includes(type))).toEqual([]);
  });

  it('joins the rule set that is active, and SES may store mails for this account alone', () => {
    const [, rule] = of(prod.service, 'AWS::SES::ReceiptRule')[0] ?? [];
    expect(rule?.Properties).toMatchObject({
      RuleSetName: 'shared-rules',
      Rule: { Enabled: true, ScanEnabled: true, Recipients: ['in.corporation.test'] },
    });
    expect(of(prod.service, 'AWS::SES::ReceiptRuleSet')).toEqual([]);
    const policies = JSON.stringify(of(prod.records, 'AWS::S3::BucketPolicy'));
    expect(policies).toContain('{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}');
    const given = {
      STAGE: 'prod',
      MAIL_DOMAIN: 'm.corporation.test',
      SENDER: 'a@m.corporation.test',
    };
    const settings = (more: Record<string, string>) =>
      settingsOf(() => undefined, { ...given, ...more });
    expect(settings({}).inboundDomain).toBeUndefined();
    expect(() => settings({ INBOUND_DOMAIN: 'in.corporation.test' })).toThrow(
      'aws ses describe-active-receipt-rule-set',
    );
  });

  it('needs no custom resource, no physical name and no account of anybody', () => {
    for (const [id, { Type, Properties }] of all(prod)) {
      expect(Type, id).not.toMatch(/^Custom::|CustomResource/);
      const names = [
        'FunctionName',
        'QueueName',
        'TableName',
        'RoleName',
        'TopicName',
        'AlarmName',
        'LogGroupName',
        'GroupName',
      ];
      for (const name of names)
        if (Type !== 'AWS::Lambda::EventSourceMapping' && Type !== 'AWS::Lambda::Permission')
          expect(Properties?.[name], id).toBeUndefined();
    }
    const text = JSON.stringify([local.records.toJSON(), local.service.toJSON()]);
    expect(text).not.toMatch(/\d{12}:|ap-northeast-2/);
  });
});

describe('functions', () => {
  it('run Node 24 on arm64, end in time and log JSON that ends too', () => {
    const functions = of(prod.service, 'AWS::Lambda::Function');
    expect(functions).toHaveLength(32);
    for (const [id, { Properties }] of functions) {
      expect(Properties, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'JSON' },
      });
      expect(Properties.Timeout, id).toBeGreaterThan(3);
    }
    for (const [id, { Properties }] of of(prod.service, 'AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays, id).toBe(90);
  });

  it('have a role each, and no managed policy', () => {
    const roles = of(prod.service, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      JSON.stringify(Properties.Role),
    );
    expect(new Set(roles).size).toBe(roles.length);
    for (const [id, { Properties }] of of(prod.service, 'AWS::IAM::Role'))
      expect(Properties.ManagedPolicyArns, id).toBeUndefined();
  });

  it('may do single actions with single resources; timers and files, which are named when they come, are the exceptions', () => {
    for (const { Sid, Effect, Action, Resource } of statements(prod.service)) {
      expect(Effect).toBe('Allow');
      expect(Sid, JSON.stringify(Action)).toBeTruthy();
      for (const action of list(Action)) expect(action, Sid).not.toContain('*');
      expect(Array.isArray(Resource), Sid).toBe(false);
      const isOfArrivals =
        /^(?:(?:Read|Store|Remove|Scan)(?:incoming|fax|mail)|(?:Seal|Open)(?:originals|readings))$/.test(
          Sid ?? '',
        );
      if (
        !isOfArrivals &&
        ![
          'SetTimers',
          'StoreFiles',
          'ReadFiles',
          'CheckFiles',
          'HideUnclaimed',
          'HandOut',
          ...['ReadShelf', 'FillShelf'].flatMap((sid) => [`${sid}documents`, `${sid}snapshots`]),
        ].includes(Sid ?? '')
      )
        expect(JSON.stringify(Resource), Sid).not.toContain('*');
    }
  });

  it('only the post and the probe of it may send mail, only the clock may set timers, nobody deletes an item', () => {
    const holders = (action: string) =>
      of(prod.service, 'AWS::IAM::Policy')
        .filter(([, { Properties }]) =>
          Properties.PolicyDocument.Statement.some((one: Statement) =>
            list(one.Action).includes(action),
          ),
        )
        .map(([id]) => id.replace(/RoleDefaultPolicy.*/, ''));
    expect(holders('ses:SendRawEmail').sort()).toEqual(['ChannelsProbe', 'NotifySend']);
    expect(holders('scheduler:CreateSchedule')).toEqual(['ClockArm']);
    expect(holders('iam:PassRole')).toEqual(['ClockArm']);
    expect(holders('secretsmanager:GetSecretValue').sort()).toEqual([
      'ChannelsArrivals',
      'ChannelsProbe',
      'ChannelsReconcile',
      'Desk',
      'DeskLetterPdf',
      'DeskReceiptPdf',
      'FaxesFax',
      'FaxesGateway',
      'IntakeForm',
      'IntakeUpload',
      'IntakeWeb',
      'MailInEmail',
      'NotifyFax',
      'NotifyGatewayNews',
      'NotifySend',
      'PhoneCallsGateway',
      'ScansScan',
    ]);
    expect(holders('dynamodb:DeleteItem')).toEqual([]);
    expect(holders('dynamodb:Scan')).toEqual([]);
  });
});

describe('loops, which Lambda stops at the seventeenth invocation', () => {
  const resourcesOf = (stage: typeof prod) => Object.fromEntries(all(stage));
  const short = (id: string) => id.replace(/Function[0-9A-F]{8}$/, '');

  it('through queues and buckets are those of seven functions, each allowed with its reason, and no other is', () => {
    for (const stage of [prod, local]) {
      const resources = resourcesOf(stage);
      const loops = inLoops(graphOf(resources, ['table', 'timer']), resources);
      expect(loops).toEqual([
        'AttachmentsCheck',
        'ClockRing',
        'FaxesFax',
        'NotifySend',
        'PapersKeep',
        'PapersRead',
        'ScansScan',
      ]);
      const allowed = of(stage.service, 'AWS::Lambda::Function').filter(
        ([, { Properties }]) => Properties.RecursiveLoop === 'Allow',
      );
      expect(allowed.map(([id]) => short(id)).toSorted()).toEqual(loops);
      for (const [id, { Metadata }] of allowed)
        expect(String(Metadata?.['ihaeng:mayLoop']).split(' ').length, id).toBeGreaterThan(8);
    }
  });

  it('through the table’s stream or a timer are those that the record ends: each turn is another version or moment', () => {
    const resources = resourcesOf(prod);
    const loops = inLoops(graphOf(resources), resources);
    const known = ['CaseworkRelay', 'CaseworkSuggest', 'ClockArm', 'ClockRing', 'NotifyFax'];
    expect(loops).toEqual(
      [
        ...known,
        'PublicPublish', // of what it writes, its own filter hears nothing
        ...['AttachmentsCheck', 'FaxesFax', 'NotifySend', 'PapersKeep', 'PapersRead', 'ScansScan'],
      ].toSorted(),
    );
  });

  it('are found wherever they pass', () => {
    const role = (id: string, Action: string, Resource: unknown) => ({
      [`${id}Role`]: { Type: 'AWS::IAM::Role', Properties: {} },
      [`${id}Policy`]: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          Roles: [{ Ref: `${id}Role` }],
          PolicyDocument: { Statement: [{ Action, Resource }] },
        },
      },
      [id]: {
        Type: 'AWS::Lambda::Function',
        Properties: { Role: { 'Fn::GetAtt': [`${id}Role`, 'Arn'] } },
      },
    });
    const feeds = (queue: string, fn: string) => ({
      [`${queue}To${fn}`]: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          FunctionName: { Ref: fn },
          EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
        },
      },
    });
    const queue = (id: string) => ({ [id]: { Type: 'AWS::SQS::Queue', Properties: {} } });
    const resources = {
      ...queue('Q1'),
      ...queue('Q2'),
      ...feeds('Q1', 'A'),
      ...feeds('Q2', 'B'),
      ...role('A', 'sqs:SendMessage', { 'Fn::GetAtt': ['Q2', 'Arn'] }),
      ...role('B', 's3:PutObject', { 'Fn::Join': ['', [{ Ref: 'Bucket' }, '/fax/*']] }),
      Rule: {
        Type: 'AWS::Events::Rule',
        Properties: {
          EventPattern: { detail: { object: { key: [{ prefix: 'fax/' }] } } },
          Targets: [{ Arn: { 'Fn::GetAtt': ['Q1', 'Arn'] } }],
        },
      },
      ...role('C', 'sqs:SendMessage', { 'Fn::GetAtt': ['Q1', 'Arn'] }),
    };
    expect(inLoops(graphOf(resources), resources)).toEqual(['A', 'B']);
  });
});

/** An item of which each document of the shelf is made; the score follows every petition and waits for the clock. */
const MADE_OF = {
  office: { pk: 'office', sk: 'organization' },
  calendar: { pk: 'office', sk: 'calendar' },
  announcements: { pk: 'public#announcement', sk: 'P-202611-0000A11C#0001' },
  questions: { pk: 'public#question', sk: 'P-202611-0000A11C#0001' },
  catalogue: { pk: 'public#catalogue', sk: 'P-202611-0000A11C#0001' },
  improvements: { pk: 'I-2026-000123-4-1', sk: 'now#state' },
} satisfies Readonly<Record<Exclude<ShelfName, 'score'>, object>>;

it.each(Object.entries(MADE_OF))('%s: its items wake the publisher', (name, { pk, sk }) => {
  const dynamodb = { Keys: { pk: { S: pk }, sk: { S: sk } } };
  expect(touchedBy([{ dynamodb }])).toEqual([name]);
  const mapping = of(prod.service, 'AWS::Lambda::EventSourceMapping').find(([id]) =>
    id.includes('PublishMapping'),
  );
  const filters: { Pattern: string }[] = mapping?.[1].Properties.FilterCriteria.Filters;
  const lets = filters.map(({ Pattern }) => eventPattern(JSON.parse(Pattern)));
  expect(lets.some((fits) => fits({ eventName: 'INSERT', dynamodb }))).toBe(true);
});

describe('queues', () => {
  it('each have a queue for what fails and an alarm, or are one', () => {
    const queues = of(prod.service, 'AWS::SQS::Queue');
    const alarms = of(prod.service, 'AWS::CloudWatch::Alarm');
    const alarmed = (metric: string, id: string) =>
      alarms.some(
        ([, { Properties }]) =>
          Properties.MetricName === metric &&
          JSON.stringify(Properties.Dimensions).includes(`"${id}"`),
      );
    for (const [id, { Properties }] of queues) {
      if (Properties.RedrivePolicy === undefined)
        expect(alarmed('ApproximateNumberOfMessagesVisible', id), id).toBe(true);
      else expect(alarmed('ApproximateAgeOfOldestMessage', id), id).toBe(true);
    }
    expect(
      queues.filter(([, { Properties }]) => Properties.RedrivePolicy === undefined),
    ).toHaveLength(16);
    expect(of(prod.service, 'AWS::SQS::QueuePolicy')).toHaveLength(queues.length);
  });

  it('hide a message six times as long as its function may work', () => {
    const functions = Object.fromEntries(of(prod.service, 'AWS::Lambda::Function'));
    const queues = Object.fromEntries(of(prod.service, 'AWS::SQS::Queue'));
    const mappings = of(prod.service, 'AWS::Lambda::EventSourceMapping').filter(
      ([, one]) => one.Properties.ScalingConfig,
    );
    expect(mappings).toHaveLength(13);
    for (const [id, { Properties }] of mappings) {
      const timeout = functions[Properties.FunctionName.Ref]?.Properties.Timeout;
      const hidden =
        queues[Properties.EventSourceArn['Fn::GetAtt'][0]]?.Properties.VisibilityTimeout;
      expect(hidden, id).toBeGreaterThanOrEqual(6 * timeout);
      expect(Properties.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('arm stays below 250 schedules a second', () => {
    const mapping = of(prod.service, 'AWS::Lambda::EventSourceMapping').find(([id]) =>
      id.startsWith('ClockArm'),
    )?.[1].Properties;
    expect((mapping?.BatchSize * mapping?.ScalingConfig.MaximumConcurrency) / 0.045).toBeLessThan(
      250,
    );
  });
});

describe('alarms', () => {
  const runbook = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
  const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );

  it('say who is hurt, name a section that exists, and reach somebody', () => {
    const alarms = of(prod.service, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(14);
    for (const [id, { Properties }] of alarms) {
      const [, harm = '', anchor = ''] =
        /^(.+) Runbook: infra\/RUNBOOK\.md#(.+)$/.exec(Properties.AlarmDescription) ?? [];
      expect(harm.split(' ').length, id).toBeGreaterThan(5);
      expect(anchors, id).toContain(anchor);
      expect(Properties.AlarmActions, id).toHaveLength(1);
    }
    expect(of(prod.service, 'AWS::SNS::Topic')[0]?.[1].Properties.KmsMasterKeyId).toBeDefined();
  });

  it.each([
    [
      'SilentClock',
      {
        Statistic: 'SampleCount',
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      },
    ],
    [
      'CalendarEnds',
      { MetricName: 'CalendarDaysLeft', Threshold: 120, ComparisonOperator: 'LessThanThreshold' },
    ],
    [
      'SilentProbe',
      {
        Statistic: 'SampleCount',
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      },
    ],
    ['ChannelsUnhandled', { MetricName: 'UnhandledArrivals' }],
    ['UnrungMoment', { MetricName: 'OldestUnrungMomentSeconds' }],
    ['PendingNotice', { MetricName: 'OldestPendingNoticeSeconds' }],
  ])('%s watches the clock', (id, properties) => {
    const alarm = of(prod.service, 'AWS::CloudWatch::Alarm').find(([name]) => name.includes(id));
    expect(alarm?.[1].Properties).toMatchObject(properties);
  });
});

describe('mail and the front door', () => {
  it('brings the news of our configuration set, and of no other, to the queue', () => {
    const set = of(prod.service, 'AWS::SES::ConfigurationSet')[0]?.[0];
    const rules = of(prod.service, 'AWS::Events::Rule').filter(([id]) => id.startsWith('Notify'));
    for (const [id, { Properties }] of rules)
      expect(Properties.EventPattern, id).toMatchObject({
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: set }] } } },
      });
    expect(
      rules.flatMap(([, { Properties }]) => Properties.EventPattern.detail.eventType).sort(),
    ).toEqual([
      'Bounce',
      'Complaint',
      'Delivery',
      'DeliveryDelay',
      'Reject',
      'Rendering Failure',
      'Send',
    ]);
    expect(
      of(prod.service, 'AWS::SES::ConfigurationSetEventDestination')[0]?.[1].Properties
        .EventDestination,
    ).toMatchObject({
      Enabled: true,
      MatchingEventTypes: expect.arrayContaining([
        'send',
        'delivery',
        'bounce',
        'complaint',
        'reject',
      ]),
    });
  });

  it('lets ids and instants into the queue: no address, no subject, no header', () => {
    const targets = of(prod.service, 'AWS::Events::Rule').flatMap(
      ([, { Properties }]) => Properties.Targets,
    );
    expect(targets).toHaveLength(10);
    const paths = targets.map(({ Id: _id, Arn: _arn, InputTransformer, ...others }) => {
      expect(others).toEqual({});
      expect(InputTransformer.InputTemplate).not.toContain('aws.events');
      return Object.values(InputTransformer.InputPathsMap);
    });
    expect([...new Set(paths.flat())].sort()).toEqual([
      '$.detail.bounce.bounceType',
      '$.detail.bounce.timestamp',
      '$.detail.complaint.timestamp',
      '$.detail.delivery.timestamp',
      '$.detail.deliveryDelay.timestamp',
      '$.detail.eventType',
      '$.detail.mail.messageId',
      '$.detail.mail.tags.notice[0]',
      '$.detail.mail.timestamp',
      '$.detail.object.key',
      '$.detail.object.version-id',
      '$.detail.s3ObjectDetails.objectKey',
      '$.detail.s3ObjectDetails.versionId',
      '$.detail.scanResultDetails.scanResultStatus',
      '$.time',
    ]);
  });

  it('logs request id, route key, status and latency, nothing else', () => {
    const format = of(prod.service, 'AWS::ApiGatewayV2::Stage')[0]?.[1].Properties.AccessLogSettings
      .Format;
    expect(Object.values(JSON.parse(format))).toEqual([
      '$context.requestId',
      '$context.routeKey',
      '$context.status',
      '$context.responseLatency',
    ]);
  });

  it("opens what the router, the functions apart and the interface's document know, and nothing else", () => {
    const opened = of(prod.service, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) =>
      String(Properties.RouteKey),
    );
    const keys = (ways: readonly { readonly method: string; readonly path: string }[]) =>
      ways.map(({ method, path }) => `${method} ${path}`);
    const named = opened.filter((key) => key !== '$default'); // our page for what is not there
    expect(opened.length - named.length).toBe(1);
    expect(named.toSorted()).toEqual(
      [
        ...Object.keys(APART_TOLD),
        ...keys(PUBLIC_PAGES),
        ...keys(CHARTER_PAGES),
        ...keys(ROUTES),
      ].toSorted(),
    );
    const told = Object.entries(openApi().paths ?? {}).flatMap(([path, ways]) =>
      Object.keys(ways).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const acts = Object.keys(STAFF_COMMANDS).map((act) => `POST /desk/${act}`);
    const expected = named.flatMap((key) => (key === 'POST /desk/{act}' ? acts : key));
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('limits rates when deployed and links to its own domain', () => {
    expect(
      of(prod.service, 'AWS::ApiGatewayV2::Stage')[0]?.[1].Properties.DefaultRouteSettings
        .ThrottlingRateLimit,
    ).toBe(50);
    expect(
      of(local.service, 'AWS::ApiGatewayV2::Stage')[0]?.[1].Properties.DefaultRouteSettings,
    ).toBeUndefined();
    const texts = of(prod.service, 'AWS::Lambda::Function').find(([id]) =>
      id.startsWith('NotifySend'),
    );
    expect(texts?.[1].Properties.Environment.Variables.TEXTS_URL).toBe('');
    const base = (stage: typeof prod) =>
      of(stage.service, 'AWS::Lambda::Function').find(([id]) => id.startsWith('NotifySend'))?.[1]
        .Properties.Environment.Variables.LINK_BASE;
    expect(base(prod)).toBe('https://minwon.corporation.test');
    expect(base(local)).toEqual({
      'Fn::GetAtt': [expect.stringMatching(/^DoorApi/), 'ApiEndpoint'],
    });
  });
});
