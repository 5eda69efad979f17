import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  KMSClient,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { gateway } from '../../../infra/local/gateway.ts';
import { keyEngine } from '../../../infra/local/kms.ts';

const arnOf = (id: string) => `arn:aws:kms:ap-northeast-2:000000000000:key/${id}`;
const SEAL = 'records-Seal';
const OTHER = 'records-Other';
const OFF = 'records-Off';

let gate: Awaited<ReturnType<typeof gateway>>;
let client: KMSClient;
let reader: KMSClient;
beforeAll(async () => {
  const engine = keyEngine();
  for (const id of [SEAL, OTHER, OFF]) engine.create(id, arnOf(id), id !== OFF);
  gate = await gateway([engine]);
  const admitted = (name: string, actions: string[], resources: string[]) => {
    gate.admit(`AKIA${name}`, {
      name,
      role: name,
      statements: [{ effect: 'Allow', actions, resources }],
      kill: async () => {},
    });
    return new KMSClient({
      endpoint: gate.endpoint,
      region: 'ap-northeast-2',
      maxAttempts: 1,
      credentials: { accessKeyId: `AKIA${name}`, secretAccessKey: 'local' },
    });
  };
  client = admitted('keeper', ['kms:*'], [arnOf('*')]);
  reader = admitted('reader', ['kms:Decrypt'], [arnOf(SEAL)]);
});
afterAll(() => gate.stop());
beforeEach(() => {
  gate.faults.length = 0;
});

const EncryptionContext = { petition: '2026-000001', purpose: 'originals' };
const dataKey = (more = {}) =>
  client.send(
    new GenerateDataKeyCommand({ KeyId: SEAL, KeySpec: 'AES_256', EncryptionContext, ...more }),
  );
const decrypt = (CiphertextBlob: Uint8Array | undefined, more = {}, by = client) =>
  by.send(new DecryptCommand({ CiphertextBlob, EncryptionContext, ...more }));

it('gives a data key that its sealed form gives back, by id or ARN, in any order of the context', async () => {
  const made = await dataKey();
  expect(made.KeyId).toBe(arnOf(SEAL));
  expect(made.Plaintext).toHaveLength(32);
  const turned = { purpose: 'originals', petition: '2026-000001' };
  const back = await decrypt(made.CiphertextBlob, { EncryptionContext: turned }, reader);
  expect(back).toMatchObject({ KeyId: arnOf(SEAL), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
  expect(back.Plaintext).toEqual(made.Plaintext);
  expect((await decrypt(made.CiphertextBlob, { KeyId: arnOf(SEAL) })).Plaintext).toEqual(
    made.Plaintext,
  );
  const other = await dataKey({ KeySpec: undefined, NumberOfBytes: 64 });
  expect(other.Plaintext).toHaveLength(64);
});

it('opens nothing that was changed, or under another context or key', async () => {
  const { CiphertextBlob: blob = new Uint8Array() } = await dataKey();
  const invalid = { name: 'InvalidCiphertextException' };
  for (const context of [{}, { ...EncryptionContext, petition: '2026-000002' }])
    await expect(decrypt(blob, { EncryptionContext: context })).rejects.toMatchObject(invalid);
  for (const at of [0, 5, 8, blob.length - 1]) {
    const changed = Uint8Array.from(blob, (byte, index) => (index === at ? byte ^ 1 : byte));
    await expect(decrypt(changed)).rejects.toMatchObject(invalid);
  }
  for (const short of [blob.subarray(0, 30), Buffer.from('x'), Buffer.alloc(6000)])
    await expect(decrypt(short)).rejects.toMatchObject(invalid);
  await expect(decrypt(blob, { KeyId: OTHER })).rejects.toMatchObject({
    name: 'IncorrectKeyException',
  });
});

it('encrypts a little by itself', async () => {
  const Plaintext = Buffer.from('민원');
  const { CiphertextBlob } = await client.send(
    new EncryptCommand({ KeyId: SEAL, Plaintext, EncryptionContext }),
  );
  expect(Buffer.from((await decrypt(CiphertextBlob)).Plaintext ?? [])).toEqual(Plaintext);
  await expect(
    client.send(new EncryptCommand({ KeyId: SEAL, Plaintext: Buffer.alloc(4097) })),
  ).rejects.toMatchObject({ name: 'ValidationException' });
});

it('knows its keys, and says which call it does not know', async () => {
  await expect(dataKey({ KeyId: arnOf('none') })).rejects.toMatchObject({
    name: 'NotFoundException',
  });
  await expect(dataKey({ KeyId: OFF })).rejects.toMatchObject({ name: 'DisabledException' });
  await expect(dataKey({ NumberOfBytes: 32 })).rejects.toMatchObject({
    name: 'ValidationException',
  });
  await expect(dataKey({ DryRun: true })).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(client.send(new ListKeysCommand({}))).rejects.toMatchObject({
    name: 'UnsupportedOperationException',
  });
});

it('asks the grants, key by key', async () => {
  const denied = { name: 'AccessDeniedException' };
  const { CiphertextBlob } = await dataKey({ KeyId: OTHER });
  await expect(decrypt(CiphertextBlob, {}, reader)).rejects.toMatchObject(denied);
  await expect(
    reader.send(new GenerateDataKeyCommand({ KeyId: SEAL, KeySpec: 'AES_256' })),
  ).rejects.toMatchObject(denied);
});

it.each([
  ['throttle', 'ThrottlingException'],
  ['refuse', 'InternalServerError'],
] as const)('meets the fault %s', async (fault, name) => {
  gate.faults.push({ service: 'kms', action: 'Decrypt', fault, count: 1 });
  const { CiphertextBlob } = await dataKey();
  await expect(decrypt(CiphertextBlob)).rejects.toMatchObject({ name });
  expect((await decrypt(CiphertextBlob)).Plaintext).toHaveLength(32);
});
