import * as z from 'zod/mini';
import type { EngineRequest } from '../contract.ts';
import { exactly, Refusal } from '../wire.ts';
import { signatureOf } from './signature.ts';

const Policy = z.strictObject({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.record(z.string(), z.string()),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
      z.tuple([z.literal('content-length-range'), z.int(), z.int()]),
    ]),
  ),
});
const KNOWN = new Set([
  'key',
  'bucket',
  'content-type',
  'tagging',
  'success_action_status',
  'success_action_redirect',
  'policy',
  'x-amz-algorithm',
  'x-amz-security-token',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-signature',
]);
const UNCONDITIONED = new Set(['policy', 'x-amz-signature']);

export interface PostedForm {
  /** By lower-case name; those after the file are not there. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
}

/** The fields before the file, and the file. @throws Refusal for a form that is none, or with a field that is not emulated. */
export async function postedForm({
  headers,
  body,
}: Pick<EngineRequest, 'headers' | 'body'>): Promise<PostedForm> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new Refusal('MalformedPOSTRequest', 'The body is not multipart/form-data.');
    });
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') return { fields, file: Buffer.from(await value.arrayBuffer()) };
    const known = name.toLowerCase();
    if (!KNOWN.has(known))
      throw new Refusal('NotImplemented', `the runner does not emulate the field ${name}`, 501);
    fields.set(known, value);
  }
  throw new Refusal('InvalidArgument', 'POST requires exactly one file upload per request.');
}

/** @throws Refusal unless the policy is signed, still runs at `now` (epoch ms) and allows every field and the size. */
export function verifyPost({ fields, file }: PostedForm, bucket: string, now: number): void {
  const policy = fields.get('policy') ?? '';
  const credential = fields.get('x-amz-credential') ?? '';
  const denied = (message: string) => new Refusal('AccessDenied', message, 403);
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw denied('no known algorithm');
  if (signatureOf(policy, credential) !== fields.get('x-amz-signature'))
    throw new Refusal('SignatureDoesNotMatch', 'The request signature does not match.', 403);
  const { expiration, conditions } = exactly(
    Policy,
    JSON.parse(Buffer.from(policy, 'base64').toString('utf8')),
    'InvalidPolicyDocument',
  );
  if (now > Date.parse(expiration)) throw denied('Invalid according to Policy: Policy expired.');
  const given = new Map([...fields, ['bucket', bucket] as const]);
  const open = new Set([...fields.keys()].filter((name) => !UNCONDITIONED.has(name)));
  for (const condition of conditions) {
    if (Array.isArray(condition) && condition[0] === 'content-length-range') {
      const [, least, most] = condition;
      if (file.length > most)
        throw new Refusal(
          'EntityTooLarge',
          'Your proposed upload exceeds the maximum allowed size',
        );
      if (file.length < least)
        throw new Refusal(
          'EntityTooSmall',
          'Your proposed upload is smaller than the minimum allowed size',
        );
      continue;
    }
    for (const [how, name, wanted] of termsOf(condition)) {
      const value = given.get(name) ?? '';
      open.delete(name);
      if (how === 'eq' ? value !== wanted : !value.startsWith(wanted))
        throw denied(
          `Invalid according to Policy: Policy Condition failed: ["${how}", "$${name}", "${wanted}"]`,
        );
    }
  }
  const [extra] = open;
  if (extra !== undefined)
    throw denied(`Invalid according to Policy: Extra input fields: ${extra}`);
}

type Term = readonly ['eq' | 'starts-with', string, string];
function termsOf(
  condition: readonly unknown[] | Readonly<Record<string, string>>,
): readonly Term[] {
  if (Array.isArray(condition)) {
    const [how, name, value] = condition;
    return [[how, String(name).slice(1).toLowerCase(), String(value)]];
  }
  return Object.entries(condition).map(([name, value]) => [
    'eq',
    name.toLowerCase(),
    String(value),
  ]);
}

/** The bare access key and service of a form that carries its own credential; undefined in any other body. */
export const credentialIn = ({ headers, body }: Pick<EngineRequest, 'headers' | 'body'>) =>
  (headers['content-type'] ?? '').startsWith('multipart/form-data')
    ? /name="x-amz-credential"\r\n\r\n([^\r]+)/i.exec(body.toString('latin1', 0, 20_000))?.[1]
    : undefined;
