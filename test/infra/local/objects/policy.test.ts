import {
  GetObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketPolicy } from '../../../../infra/local/objects/policy.ts';
import { BUCKET, bucketWith } from './bucket.ts';

const ARN = `arn:aws:s3:::${BUCKET}`;
const KEEPER = 'arn:aws:iam::000000000000:role/keeper';
const policy = (...statements: object[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:GetObject', 's3:GetObjectVersion'],
    Resource: `${ARN}/*`,
    ...statement,
  })),
});
const TLS = {
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: [ARN, `${ARN}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const CLEAN = {
  Condition: {
    StringNotEquals: { 's3:ExistingObjectTag/scan': 'clean' },
    ArnNotEquals: { 'aws:PrincipalArn': [KEEPER] },
  },
};
const ONCE = { Action: 's3:PutObject', Condition: { Null: { 's3:if-none-match': 'true' } } };
const OWN_TAGS = {
  Action: ['s3:PutObjectTagging', 's3:PutObject'],
  Condition: {
    'ForAnyValue:StringEquals': { 's3:RequestObjectTagKeys': 'GuardDutyMalwareScanStatus' },
  },
};

describe('a bucket with a policy', () => {
  let world: Awaited<ReturnType<typeof bucketWith>>;
  let reader: S3Client;
  let keeper: S3Client;
  beforeAll(async () => {
    const actions = ['s3:PutObject*', 's3:GetObject*', 's3:ListBucket'];
    world = await bucketWith({ name: 'reader', actions }, { name: 'keeper', actions });
    [reader, keeper] = world.clients as [S3Client, S3Client];
    world.engine.policy(BUCKET, policy(TLS, CLEAN, ONCE, OWN_TAGS), 'Policy');
  });
  afterAll(() => world.gate.stop());

  const put = (Key: string, more: object = { IfNoneMatch: '*' }) =>
    keeper.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: '내용', ...more }));
  const get = (by: S3Client, Key: string, VersionId?: string) =>
    by.send(new GetObjectCommand({ Bucket: BUCKET, Key, VersionId }));
  const tag = (Key: string, Value: string, name = 'scan') =>
    keeper.send(
      new PutObjectTaggingCommand({
        Bucket: BUCKET,
        Key,
        Tagging: { TagSet: [{ Key: name, Value }] },
      }),
    );
  const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };

  it('gives nobody but the exempt role what is not tagged clean, not even beforehand signed', async () => {
    const { VersionId } = await put('vault/a');
    const url = await getSignedUrl(
      reader,
      new GetObjectCommand({ Bucket: BUCKET, Key: 'vault/a' }),
      { signingDate: new Date(world.clock.now()) },
    );
    await expect(get(reader, 'vault/a')).rejects.toMatchObject(denied);
    await expect(get(reader, 'vault/a', VersionId)).rejects.toMatchObject(denied);
    expect((await fetch(url)).status).toBe(403);
    expect((await get(keeper, 'vault/a')).VersionId).toBe(VersionId);
    await tag('vault/a', 'infected');
    await expect(get(reader, 'vault/a')).rejects.toMatchObject(denied);
    await tag('vault/a', 'clean');
    expect((await get(reader, 'vault/a')).VersionId).toBe(VersionId);
    expect(await (await fetch(url)).text()).toBe('내용');
  });

  it('takes a key once, and only from who says so', async () => {
    await expect(put('vault/b', {})).rejects.toMatchObject(denied);
    await put('vault/b');
    await expect(put('vault/b')).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  it('keeps a tag for itself', async () => {
    await put('vault/c');
    const own = 'GuardDutyMalwareScanStatus';
    await expect(tag('vault/c', 'NO_THREATS_FOUND', own)).rejects.toMatchObject(denied);
    await expect(
      put('vault/d', { IfNoneMatch: '*', Tagging: `${own}=NO_THREATS_FOUND` }),
    ).rejects.toMatchObject(denied);
  });
});

describe('a policy', () => {
  const ses = {
    Effect: 'Allow',
    Principal: { Service: 'ses.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: `${ARN}/mail/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } },
  };
  const asked = (key: string) => ({ action: 's3:PutObject', resource: `${ARN}/${key}` });
  const here = { 'aws:sourceaccount': ['000000000000'], 'aws:securetransport': ['true'] };

  it('lets a service in where it says so, unless it denies the same to everybody', () => {
    const open = bucketPolicy(policy(TLS, ses), BUCKET, 'Policy');
    const mail = asked('mail/1');
    expect(open.admits('ses.amazonaws.com', mail, here)).toBe(true);
    expect(open.admits('ses.amazonaws.com', asked('fax/1'), here)).toBe(false);
    expect(open.admits('logs.amazonaws.com', mail, here)).toBe(false);
    expect(open.admits('ses.amazonaws.com', mail, { 'aws:sourceaccount': ['1'] })).toBe(false);
    const once = bucketPolicy(policy(ses, ONCE), BUCKET, 'Policy');
    expect(once.admits('ses.amazonaws.com', mail, here)).toBe(false);
  });

  it('denies by IfExists and by names of roles', () => {
    const tagged = { StringNotEqualsIfExists: { 's3:ExistingObjectTag/scan': ['clean', 'new'] } };
    const read = { action: 's3:GetObject', resource: `${ARN}/a` };
    const by = (scan?: string, role = KEEPER) => ({
      'aws:principalarn': [role],
      's3:existingobjecttag/scan': scan === undefined ? undefined : [scan],
    });
    const one = bucketPolicy(
      policy({ Condition: tagged, Principal: { AWS: [KEEPER] } }),
      BUCKET,
      'P',
    );
    expect(one.forbids(read, by())).toBe(true);
    expect(one.forbids(read, by('infected'))).toBe(true);
    expect(one.forbids(read, by('new'))).toBe(false);
    expect(one.forbids(read, by('infected', `${KEEPER}2`))).toBe(false);
  });

  it.each<[string, object, RegExp]>([
    ['element', { NotPrincipal: '*' }, /Policy.*NotPrincipal/],
    ['effect', { Effect: 'Maybe' }, /Policy.*Maybe/],
    ['principal', { Principal: { Federated: 'x' } }, /Policy.*Federated/],
    ['grant', { Effect: 'Allow', Principal: { AWS: KEEPER } }, /Policy.*from roles/],
    ['open door', { Effect: 'Allow' }, /Policy.*principal/],
    ['operator', { Condition: { NumericEquals: { 's3:max-keys': '1' } } }, /Policy.*NumericEquals/],
    ['key', { Condition: { StringEquals: { 's3:prefix': 'a' } } }, /Policy.*s3:prefix/],
    ['resource', { Resource: 'arn:aws:s3:::other/*' }, /Policy.*other/],
  ])('of an unknown %s is an error', (_, statement, complaint) => {
    expect(() => bucketPolicy(policy(statement), BUCKET, 'Policy')).toThrow(complaint);
  });
});
