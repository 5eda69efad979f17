import { randomInt, randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Engine, VirtualClock } from './contract.ts';
import { answer, exactly, jsonBody, jsonReplies, Refusal, targetAction } from './wire.ts';

interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly text: string;
  readonly versionId: string;
  readonly createdAt: number;
}
const Input = z.strictObject({
  SecretId: z.string(),
  VersionStage: z.optional(z.literal('AWSCURRENT')),
});
const Generate = z.strictObject({
  SecretStringTemplate: z.optional(z.string()),
  GenerateStringKey: z.optional(z.string()),
  PasswordLength: z._default(z.int().check(z.gte(1), z.lte(4096)), 32),
  ExcludePunctuation: z._default(z.boolean(), false),
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** What CloudFormation makes of GenerateSecretString. @throws Refusal for a property that is not emulated. */
export function generatedSecret(property: unknown): string {
  const wanted = exactly(Generate, property, 'ValidationException');
  const alphabet = wanted.ExcludePunctuation ? LETTERS : LETTERS + PUNCTUATION;
  const password = Array.from(
    { length: wanted.PasswordLength },
    () => alphabet[randomInt(alphabet.length)],
  ).join('');
  if (wanted.SecretStringTemplate === undefined || wanted.GenerateStringKey === undefined)
    return password;
  const template = exactly(
    z.record(z.string(), z.unknown()),
    JSON.parse(wanted.SecretStringTemplate),
    'ValidationException',
  );
  return JSON.stringify({ ...template, [wanted.GenerateStringKey]: password });
}

/** Secrets Manager's GetSecretValue; the current version only. */
export function secretEngine({ clock }: { readonly clock: VirtualClock }) {
  const secrets = new Map<string, Secret>();
  const find = (id: string) =>
    [...secrets.values()].find(({ arn, name }) => arn === id || name === id);
  const put = (arn: string, name: string, text: string): void => {
    secrets.set(arn, { arn, name, text, versionId: randomUUID(), createdAt: clock.now() });
  };
  const engine: Engine = {
    service: 'secretsmanager',
    describe({ headers, body }) {
      const action = targetAction(headers, 'secretsmanager');
      const { SecretId } = exactly(
        z.looseObject({ SecretId: z.optional(z.string()) }),
        jsonBody(body),
        'InvalidParameterException',
      );
      return {
        action: `secretsmanager:${action}`,
        resources: [find(SecretId ?? '')?.arn ?? SecretId ?? ''],
      };
    },
    handle({ action, body }) {
      return answer(
        () => {
          if (action !== 'GetSecretValue')
            throw new Refusal('InvalidRequestException', `the runner does not emulate ${action}`);
          const { SecretId } = exactly(Input, jsonBody(body), 'InvalidParameterException');
          const secret = find(SecretId);
          if (!secret)
            throw new Refusal(
              'ResourceNotFoundException',
              "Secrets Manager can't find the specified secret.",
            );
          return json(200, {
            ARN: secret.arn,
            Name: secret.name,
            SecretString: secret.text,
            VersionId: secret.versionId,
            VersionStages: ['AWSCURRENT'],
            CreatedDate: secret.createdAt / 1000,
          });
        },
        ({ code, message, status }) => json(status, { __type: code, Message: message }),
      );
    },
  };
  return {
    ...engine,
    put,
    /** The text of the only secret that there is. */
    text: (): string => [...secrets.values()][0]?.text ?? '{}',
    /** Makes `{ current, previous }` of a secret of that shape: the present key becomes the previous one. */
    rotate(id: string): void {
      const secret = find(id);
      if (!secret) throw new Error(`no secret ${id}`);
      const { current } = exactly(
        z.looseObject({ current: z.string() }),
        JSON.parse(secret.text),
        'ValidationException',
      );
      put(
        secret.arn,
        secret.name,
        JSON.stringify({
          current: generatedSecret({ PasswordLength: 64, ExcludePunctuation: true }),
          previous: current,
        }),
      );
    },
  };
}

const json = jsonReplies('application/x-amz-json-1.1');
