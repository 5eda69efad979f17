import { createHash, createHmac } from 'node:crypto';
import type { EngineRequest } from '../contract.ts';
import { Refusal } from '../wire.ts';

/** The secret of every access key in the runner; what it signs is verified where no header says who asks. */
const SECRET = 'local';

const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const denied = (message: string) => new Refusal('AccessDenied', message, 403);

/** Signature Version 4 of a text. @param scope `<access key>/<day>/<region>/<service>/aws4_request`. */
export function signatureOf(text: string, scope: string): string {
  const [, day = '', region = '', service = ''] = scope.split('/');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${SECRET}`);
  return mac(key, text).toString('hex');
}

/** '20261124T011200Z' as epoch ms. */
const instantOf = (stamp: string): number =>
  Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** @throws Refusal for a presigned address that was tampered with or whose seconds are over at `now` (epoch ms). */
export function verifyPresigned(
  { method, path, query, headers }: EngineRequest,
  now: number,
): void {
  const credential = query.get('X-Amz-Credential') ?? '';
  const stamp = query.get('X-Amz-Date') ?? '';
  const seconds = Number(query.get('X-Amz-Expires'));
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const pairs = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort();
  const canonical = [
    method,
    path,
    pairs.join('&'),
    ...signed.map((name) => `${name}:${(headers[name] ?? '').trim()}`),
    '',
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const text = [
    'AWS4-HMAC-SHA256',
    stamp,
    credential.split('/').slice(1).join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  if (signatureOf(text, credential) !== query.get('X-Amz-Signature'))
    throw new Refusal('SignatureDoesNotMatch', 'The request signature does not match.', 403);
  if (!(seconds > 0 && seconds <= 604_800) || now > instantOf(stamp) + seconds * 1000)
    throw denied('Request has expired');
}
