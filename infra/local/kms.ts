import { randomBytes } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Engine, EngineReply } from './contract.ts';
import { keyIdIn, opened, sealed } from './kms/ciphertext.ts';
import { type Action, type Input, known, schemas } from './kms/wire-schemas.ts';
import { answer, exactly, jsonBody, jsonReplies, Refusal, targetAction } from './wire.ts';

interface Key {
  readonly id: string;
  readonly arn: string;
  readonly enabled: boolean;
  /** Lives as long as the runner does, as its tables do. */
  readonly root: Buffer;
}
const ALGORITHM = 'SYMMETRIC_DEFAULT';

/** KMS's symmetric keys: GenerateDataKey, Encrypt and Decrypt, each bound to its encryption context. */
export function keyEngine() {
  const keys: Key[] = [];
  const find = (name: string) => keys.find(({ id, arn }) => id === name || arn === name);

  /** @throws Refusal for a key that is not there or is disabled. */
  function usable(name: string): Key {
    const key = find(name);
    if (!key) throw new Refusal('NotFoundException', `Key '${name}' does not exist`);
    if (!key.enabled) throw new Refusal('DisabledException', `${key.arn} is disabled.`);
    return key;
  }

  const acts: { readonly [A in Action]: (input: Input<A>) => object } = {
    GenerateDataKey({ KeyId, KeySpec, NumberOfBytes, EncryptionContext }) {
      if ((KeySpec === undefined) === (NumberOfBytes === undefined))
        throw new Refusal(
          'ValidationException',
          'Please specify either number of bytes or key spec.',
        );
      const { id, arn, root } = usable(KeyId);
      const plain = randomBytes(NumberOfBytes ?? 32);
      return {
        KeyId: arn,
        Plaintext: plain.toString('base64'),
        CiphertextBlob: sealed(root, id, plain, EncryptionContext).toString('base64'),
      };
    },
    Encrypt({ KeyId, Plaintext, EncryptionContext }) {
      const { id, arn, root } = usable(KeyId);
      const blob = sealed(root, id, Plaintext, EncryptionContext);
      return {
        KeyId: arn,
        CiphertextBlob: blob.toString('base64'),
        EncryptionAlgorithm: ALGORITHM,
      };
    },
    Decrypt({ KeyId, CiphertextBlob, EncryptionContext }) {
      const name = keyIdIn(CiphertextBlob);
      const invalid = () => new Refusal('InvalidCiphertextException', 'The ciphertext is invalid.');
      if (name === undefined || !find(name)) throw invalid();
      const { id, arn, root } = usable(name);
      if (KeyId !== undefined && usable(KeyId).id !== id)
        throw new Refusal('IncorrectKeyException', 'The ciphertext is under another key.');
      const plain = opened(root, id, CiphertextBlob, EncryptionContext);
      if (!plain) throw invalid();
      return { KeyId: arn, Plaintext: plain.toString('base64'), EncryptionAlgorithm: ALGORITHM };
    },
  };

  function perform<A extends Action>(action: A, body: Buffer): object {
    const schema: z.core.$ZodType<Input<A>> = schemas[action] as never; // a mapped type that TypeScript cannot follow
    return acts[action](exactly(schema, jsonBody(body), 'ValidationException'));
  }

  const engine: Engine = {
    service: 'kms',
    describe({ headers, body }) {
      const { KeyId, CiphertextBlob } = Object(readable(body));
      const within = keyIdIn(Buffer.from(String(CiphertextBlob ?? ''), 'base64'));
      // Bytes that are no ciphertext belong to no key: the call itself refuses them.
      const arns = [
        ...(KeyId === undefined ? [] : [find(String(KeyId))?.arn ?? String(KeyId)]),
        ...(within === undefined ? [] : [find(within)?.arn ?? []].flat()),
      ];
      return {
        action: `kms:${targetAction(headers, 'TrentService')}`,
        resources: [...new Set(arns)],
      };
    },
    handle: ({ action, body }) =>
      answer(
        (): EngineReply => {
          if (!known(action))
            throw new Refusal(
              'UnsupportedOperationException',
              `the runner does not emulate ${action}`,
            );
          return json(200, perform(action, body));
        },
        ({ code, message, status }) => json(status, { __type: code, message }),
      ),
  };
  return {
    ...engine,
    /** A symmetric key of the template. */
    create: (id: string, arn: string, enabled: boolean): void =>
      void keys.push({ id, arn, enabled, root: randomBytes(32) }),
  };
}

const json = jsonReplies('application/x-amz-json-1.1');

/** For the grant check alone: what is no JSON names no key, and the call itself says so. */
function readable(body: Buffer): unknown {
  try {
    return jsonBody(body);
  } catch {
    return {};
  }
}
