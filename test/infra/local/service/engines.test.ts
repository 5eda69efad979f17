import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterEach, expect, it } from 'vitest';
import { type Gateway, gateway } from '../../../../infra/local/gateway.ts';
import { addressesHere } from '../../../../infra/local/service/routes.ts';
import { worldOf } from './world.ts';

let gate: Gateway | undefined;
afterEach(() => gate?.stop());

it('a key of the template answers to what a function is told of it, by ARN or id', async () => {
  const { assembly, engines } = worldOf({
    Seal: {
      Type: 'AWS::KMS::Key',
      Properties: { EnableKeyRotation: true, KeyPolicy: { Statement: [] } },
    },
    Told: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: {
        SecretString: {
          'Fn::Join': [
            ' ',
            [
              { Ref: 'Seal' },
              { 'Fn::GetAtt': ['Seal', 'KeyId'] },
              { 'Fn::GetAtt': ['Seal', 'Arn'] },
              { 'Fn::Join': ['', ['https://kms.', { Ref: 'AWS::Region' }, '.amazonaws.com']] },
            ],
          ],
        },
      },
    },
  });
  gate = await gateway(engines.engines);
  const here = addressesHere(assembly, { api: 'http://api', gateway: gate.endpoint });
  const [ref, id, arn, endpoint] = here(engines.secrets.text()).split(' ');
  expect([ref, endpoint]).toEqual([id, gate.endpoint]);
  gate.admit('AKIA', {
    name: 'keeper',
    role: 'keeper',
    statements: [{ effect: 'Allow', actions: ['kms:*'], resources: [String(arn)] }],
    kill: async () => {},
  });
  const client = new KMSClient({
    endpoint: String(endpoint),
    region: 'ap-northeast-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'local' },
  });
  for (const KeyId of [id, arn]) {
    const made = await client.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' }));
    const { CiphertextBlob } = made;
    const { Plaintext } = await client.send(new DecryptCommand({ CiphertextBlob }));
    expect(Plaintext).toEqual(made.Plaintext);
  }
});

it('a bucket takes the policy that the template gives it, and no second one', () => {
  const policy = (statement: object) => ({
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Files' },
      PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
    },
  });
  const Files = { Type: 'AWS::S3::Bucket' };
  const tls = {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:*',
    Resource: { 'Fn::GetAtt': ['Files', 'Arn'] },
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  expect(() => worldOf({ Files, Policy: policy(tls), Second: policy(tls) })).toThrow(
    /Second: a-files has a policy already/,
  );
  expect(() => worldOf({ Files, Policy: policy({ ...tls, NotAction: 's3:Get*' }) })).toThrow(
    /Policy: .*NotAction/,
  );
});
