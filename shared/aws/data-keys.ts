import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod/mini';
import { Busy } from '../lambda/busy.ts';
import type { DataKeys } from '../ports/keys.ts';

const TRIES = 3;
const Fresh = z.object({ Plaintext: z.base64(), CiphertextBlob: z.base64() });
const Opened = z.object({ Plaintext: z.base64() });

/**
 * Data keys under one key of KMS (`url`: the service's address), each bound to its petition: what was made for one opens
 * for no other. By hand like the buckets (bucket.ts), with the credentials of a client that is there already.
 */
export function dataKeys(client: DynamoDBClient, url: string, keyArn: string): DataKeys {
  const { config } = client;
  const signer = new SignatureV4({
    service: 'kms',
    credentials: config.credentials,
    region: config.region,
    sha256: config.sha256,
  });

  /** Tried three times. @throws Busy when KMS does not answer then; Error with its code when it refuses. */
  async function ask(action: string, asked: object): Promise<unknown> {
    const { protocol, hostname, port, host, pathname } = new URL(url);
    const request = {
      method: 'POST',
      protocol,
      hostname,
      ...(port && { port: Number(port) }),
      path: pathname,
      query: {},
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `TrentService.${action}`,
      },
      body: JSON.stringify(asked),
    };
    for (let attempt = 1; ; attempt += 1) {
      const signed = await signer.sign(request);
      const { response } = await config.requestHandler.handle(signed);
      const body = Buffer.from(await config.streamCollector(response.body)).toString('utf8');
      if (response.statusCode === 200) return JSON.parse(body);
      const code = codeIn(body);
      const passes = response.statusCode >= 500 || code === 'ThrottlingException';
      if (!passes) throw new Error(`KMS refused ${action}: ${code}`);
      if (attempt === TRIES) throw new Busy(`KMS answered ${response.statusCode}`);
      await new Promise((done) => setTimeout(done, 50 * 2 ** attempt));
    }
  }

  const about = (number: string) => ({
    KeyId: keyArn,
    EncryptionContext: { petition: number },
  });
  return {
    async fresh(number) {
      const made = z.parse(
        Fresh,
        await ask('GenerateDataKey', { ...about(number), KeySpec: 'AES_256' }),
      );
      return { key: Buffer.from(made.Plaintext, 'base64'), sealed: made.CiphertextBlob };
    },
    async open(number, sealed) {
      const opened = await ask('Decrypt', { ...about(number), CiphertextBlob: sealed });
      return Buffer.from(z.parse(Opened, opened).Plaintext, 'base64');
    },
  };
}

const Refused = z.object({ __type: z.string() });
const codeIn = (body: string): string => {
  try {
    return z.parse(Refused, JSON.parse(body)).__type.replace(/^.*#/, '');
  } catch {
    return 'without a code';
  }
};
