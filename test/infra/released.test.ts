import { readFileSync } from 'node:fs';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { releasedOf, whyNotOver } from '../../infra/tools/released.ts';
import { EVERYTHING, templatesOf } from './stage.ts';

let records: ReturnType<Template['toJSON']>;
let service: ReturnType<Template['toJSON']>;
beforeAll(() => {
  ({ records, running: service } = templatesOf(EVERYTHING));
}, 400_000);
const copy = <T>(value: T): T => structuredClone(value);
const indexes = (template: typeof records) =>
  template.Resources.RecordsTableC9B7A30B.Properties.GlobalSecondaryIndexes;

describe('a release', () => {
  it('can be deployed over the one that infra/released holds', () => {
    const before = JSON.parse(readFileSync('infra/released/records.json', 'utf8'));
    expect(before.imported.length).toBeGreaterThan(3);
    expect(JSON.stringify(before)).not.toMatch(/ihaeng-local|asset\./);
    expect(whyNotOver(before, releasedOf(records, service))).toEqual([]);
  });

  it('may change one index, and is refused for two', () => {
    const one = copy(records);
    indexes(one).pop();
    const two = copy(one);
    indexes(two)[0].Projection.NonKeyAttributes.push('more');
    const before = releasedOf(records, service);
    expect(whyNotOver(before, releasedOf(one, service))).toEqual([]);
    expect(whyNotOver(before, releasedOf(two, service)).join()).toContain('change at once');
  });

  it('is refused for an export that the released service imports', () => {
    const before = releasedOf(records, service);
    const less = copy(records);
    const [id = ''] =
      Object.entries(less.Outputs).find(([, output]) =>
        before.imported.includes(
          String(Object(output).Export?.Name).replace(/ihaeng-\w+-records/, 'ihaeng-STAGE-records'),
        ),
      ) ?? [];
    delete less.Outputs[id];
    expect(whyNotOver(before, releasedOf(less, service)).join()).toContain('is imported');
  });
});

describe('logical ids that may never change', () => {
  /** CloudFormation makes a new thing under a new id: an empty table, keys that open nothing, timers that ring nobody. */
  const KEPT: Readonly<Record<string, readonly string[]>> = {
    'AWS::DynamoDB::Table': ['RecordsTableC9B7A30B'],
    'AWS::S3::Bucket': [
      'RecordsArrivalsBucket183EE225',
      'RecordsUploadsBucketD8A1A106',
      'RecordsVaultBucket6290552B',
    ],
    'AWS::KMS::Key': ['BellKeyA29FD964', 'RecordsVaultKey64BBF804'],
    'AWS::SecretsManager::Secret': ['RecordsKeysA2FEC321'],
    'AWS::SQS::Queue': [
      'AttachmentsChecksDeadQueue5D1786A6',
      'AttachmentsChecksQueueDEE76C39',
      'CaseworkLessonsDeadQueueC1CE2DC0',
      'CaseworkLessonsQueue84484888',
      'CaseworkLostQueueEBD76B03',
      'ClockArmsDeadQueue7997B7F6',
      'ClockArmsQueue7B234859',
      'ClockLostTimersQueue095A4330',
      'ClockRingsDeadQueue1A401085',
      'ClockRingsQueue198B4AA2',
      'FaxesDeadQueue421E51EA',
      'FaxesQueue6E3BB3EB',
      'MailInMailsDeadQueue66B79D03',
      'MailInMailsQueueE9FA2684',
      'NotifyDeliveriesDeadQueue1ABB348A',
      'NotifyDeliveriesQueueD265A31B',
      'NotifyFaxesDeadQueue014D5285',
      'NotifyFaxesQueue5B0D620A',
      'NotifyNoticesDeadQueueC8A8E42D',
      'NotifyNoticesQueue78233438',
      'NotifyReceiptsDeadQueue3A6F5E11',
      'NotifyReceiptsQueueAB286252',
      'PapersKeptDeadQueue08F95FA5',
      'PapersKeptQueue547A0006',
      'PapersReadingsDeadQueue9A2AA1C4',
      'PapersReadingsQueue06E2E837',
      'PublicLostQueue5969F9F4',
      'ScansDeadQueue75D1F934',
      'ScansQueue271CA4B8',
    ],
    'AWS::Scheduler::ScheduleGroup': ['ClockTimers658D4B11'],
    'AWS::IAM::Role': [
      'ChannelsEveryFiveMinutesRole78CC20FF',
      'ChannelsEveryHourRole04AD6F33',
      'ClockBearer2F4A6AD3',
      'ClockEveryFiveMinutesRole8C0BC700',
      'ClockEveryMorningRole42427A72',
      'PublicEveryQuarterRole82BC1D05',
    ],
  };
  it('are these', () => {
    const found = Object.entries<{ Type: string }>({
      ...records.Resources,
      ...service.Resources,
    }).map(([id, { Type }]) => [Type, id] as const);
    for (const [type, ids] of Object.entries(KEPT)) {
      const own = found.filter(([of]) => of === type).map(([, id]) => id);
      if (type === 'AWS::SQS::Queue') expect(own.toSorted()).toEqual(ids); // none may be left out
      for (const id of ids) expect(own, type).toContain(id);
    }
    expect(indexes(records).map(({ IndexName }: { IndexName: string }) => IndexName)).toEqual([
      'due',
      'work',
      'work-of-department',
      'person',
    ]);
  });

  it('an index has its keys and what it holds beside them', () => {
    const { KeySchema, TimeToLiveSpecification } =
      records.Resources.RecordsTableC9B7A30B.Properties;
    const keysIn = (schema: readonly { AttributeName: string }[]) =>
      schema.map(({ AttributeName }) => AttributeName).join(' ');
    expect(keysIn(KeySchema)).toBe('pk sk');
    expect(TimeToLiveSpecification.AttributeName).toBe('expiresAtSeconds');
    const held = indexes(records).map(
      ({ IndexName, KeySchema: keys, Projection: { NonKeyAttributes: others } }: typeof records) =>
        `${IndexName}: ${keysIn(keys)}, ${others.join(' ')}`,
    );
    expect(held).toEqual([
      'due: duePk dueAt, to',
      'work: workPk workAt, workDue kind department',
      'work-of-department: department workAt, workDue kind workPk',
      'person: personPk personAt, sketch',
    ]);
  });

  it('every role of a schedule is among them', () => {
    const roles = Object.entries<{ Type: string }>(service.Resources).flatMap(([id, role]) =>
      role.Type === 'AWS::IAM::Role' && JSON.stringify(role).includes('"scheduler.amazonaws.com"')
        ? [id]
        : [],
    );
    expect(roles.toSorted()).toEqual(KEPT['AWS::IAM::Role']);
  });

  it('what is exported, and what the tools are told, has its name', () => {
    const told = (template: typeof records) =>
      Object.entries<{ Export?: { Name: string } }>(template.Outputs).map(([id, { Export }]) =>
        (Export?.Name ?? id).replace(/ihaeng-\w+-records/, 'ihaeng-STAGE-records'),
      );
    const own = (ids: readonly string[]) =>
      ids.map((id) => `ihaeng-STAGE-records:ExportsOutput${id}`);
    expect(told(records)).toEqual(
      expect.arrayContaining([
        'RecordsTableName7C77B155',
        'RecordsArrivalsNameC4B08A63',
        ...['uploads', 'arrivals', 'vault', 'seal-key'].map(
          (name) => `ihaeng-STAGE-records-${name}`,
        ),
        ...own([
          'FnGetAttRecordsTableC9B7A30BArnB735E61D',
          'FnGetAttRecordsTableC9B7A30BStreamArnE551E059',
          'FnGetAttRecordsUploadsBucketD8A1A106Arn2A41122C',
          'FnGetAttRecordsUploadsBucketD8A1A106RegionalDomainNameB0EC6336',
          'FnGetAttRecordsArrivalsBucket183EE225RegionalDomainName2F164E75',
          'FnGetAttRecordsVaultBucket6290552BRegionalDomainNameA5B0A8DC',
          'RefRecordsTableC9B7A30BCAC3359A',
          'RefRecordsKeysA2FEC321264E9E83',
          'RefRecordsArrivalsBucket183EE225AB005455',
          'RefRecordsUploadsBucketD8A1A106D7F80575',
        ]),
      ]),
    );
    expect(told(service)).toEqual(
      expect.arrayContaining([
        'DoorUrlEF896514',
        'ClockTimerGroup00FD60A3',
        'ClockClockQueue6D6B28B6',
      ]),
    );
  });

  it('the front door has every address that it had', () => {
    const kept: readonly string[] = JSON.parse(
      readFileSync('test/fixtures/kept/addresses.json', 'utf8'),
    );
    const keys = new Set(
      Object.values<{ Properties?: { RouteKey?: string } }>(service.Resources).flatMap(
        ({ Properties }) => Properties?.RouteKey ?? [],
      ),
    );
    const isStaffCommand = (address: string) => /^POST \/desk\/[\w-]+$/.test(address);
    const gone = kept.filter(
      (one) => !keys.has(one) && !(isStaffCommand(one) && keys.has('POST /desk/{act}')),
    );
    expect(gone).toEqual([]);
  });
});
