import {
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { generatedSecret, secretEngine } from '../../../infra/local/secrets.ts';
import { serve } from './sdk.ts';

const START = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const ARN = 'arn:aws:secretsmanager:ap-northeast-2:000000000000:secret:Keys-abcdef';

it('hands out a generated secret, keeps the old key on rotation, refuses the rest', async () => {
  const engine = secretEngine({ clock: virtualClock(START, false) });
  const served = await serve(engine);
  const client = new SecretsManagerClient(served.config);
  engine.put(
    ARN,
    'Keys',
    generatedSecret({
      SecretStringTemplate: '{}',
      GenerateStringKey: 'current',
      PasswordLength: 64,
      ExcludePunctuation: true,
    }),
  );
  const read = async (SecretId: string) =>
    JSON.parse((await client.send(new GetSecretValueCommand({ SecretId }))).SecretString ?? '');
  const before = await read(ARN);
  expect(before).toEqual({ current: expect.stringMatching(/^[A-Za-z0-9]{64}$/) });
  engine.rotate('Keys');
  expect(await read('Keys')).toEqual({
    current: expect.not.stringMatching(before.current),
    previous: before.current,
  });
  expect(served.described[1]).toEqual({
    action: 'secretsmanager:GetSecretValue',
    resources: [ARN],
  });
  await expect(read('Nobody')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(client.send(new ListSecretsCommand({}))).rejects.toMatchObject({
    name: 'InvalidRequestException',
  });
  expect(() => generatedSecret({ ExcludeCharacters: 'a' })).toThrow(/ExcludeCharacters/);
  served.close();
});
