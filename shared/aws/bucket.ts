import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';
import { Busy } from '../lambda/busy.ts';

const TRIES = 3;

type Asked = Parameters<SignatureV4['presign']>[0];
export interface BucketRequest {
  readonly method: 'GET' | 'PUT' | 'HEAD' | 'DELETE';
  /** The object's key; empty for the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** A reply with more bytes is not read: its connection is closed. */
  readonly most?: number;
}
export interface ObjectReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The object has so many bytes, which is more than was asked for: the body was not read. */
  readonly tooLarge?: number;
}

/** S3's signer, with the credentials and the region of a client that is there already. */
export const objectSigner = ({ config }: DynamoDBClient): SignatureV4 =>
  new SignatureV4({
    service: 's3',
    credentials: config.credentials,
    region: config.region,
    sha256: config.sha256,
    uriEscapePath: false,
  });

/** S3 signs what RFC 3986 leaves plain, and slashes as they stand. */
const encoded = (key: string): string =>
  key
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');

/** An object's request for this bucket (`url`: its address, without a slash at the end), still to be signed. */
function objectRequest(url: string, { method, key, query, headers, body }: BucketRequest): Asked {
  const { protocol, hostname, port, host, pathname } = new URL(url);
  return {
    method,
    protocol,
    hostname,
    ...(port && { port: Number(port) }),
    // Not through URL: it would take `..` for a step, and read another object.
    path: `${pathname.replace(/\/$/, '')}/${encoded(key)}`,
    query: { ...query },
    headers: { host, ...headers },
    body,
  };
}

/**
 * One bucket's objects. Written by hand over the SDK's own signer and connection: with @aws-sdk/client-s3 in its bundle
 * a function that does not even call it starts 15 ms later.
 */
export function bucketAt(client: DynamoDBClient, url: string) {
  const signer = objectSigner(client);
  return {
    url,
    signer,
    /** Tried three times. @throws Busy when S3 does not answer then. */
    async send(call: BucketRequest): Promise<ObjectReply> {
      for (let attempt = 1; ; attempt += 1) {
        const signed = await signer.sign(objectRequest(url, call));
        const { response } = await client.config.requestHandler.handle(signed);
        const { statusCode, headers } = response;
        const bytes = Number(headers['content-length'] ?? Number.NaN);
        if (statusCode === 200 && bytes > (call.most ?? Number.POSITIVE_INFINITY)) {
          response.body.destroy();
          return { statusCode, headers, body: Buffer.alloc(0), tooLarge: bytes };
        }
        const body = await collected(response.body, call.method === 'HEAD' ? 0 : bytes);
        if (statusCode < 500) return { statusCode, headers, body };
        if (attempt === TRIES) throw new Busy(`the bucket answered ${statusCode}`);
        await new Promise((done) => setTimeout(done, 50 * 2 ** attempt));
      }
    },
  };
}

interface Signing {
  readonly url: string;
  readonly signer: SignatureV4;
}

/** The bytes of a reply, held once where their number is known: what collects first and joins then holds them twice. */
async function collected(stream: AsyncIterable<Buffer>, bytes: number): Promise<Buffer> {
  if (!Number.isFinite(bytes)) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  const body = Buffer.allocUnsafe(bytes);
  let filled = 0;
  for await (const chunk of stream) filled += chunk.copy(body, filled);
  return body.subarray(0, filled);
}

/**
 * The address under which anybody may make this request, with exactly these headers, for so many seconds. No header goes
 * into the address but the digest: S3 reads tags only where they were sent.
 */
export async function presigned(
  { url, signer }: Signing,
  { headers, ...call }: BucketRequest,
  options: { readonly expiresIn: number; readonly signingDate?: Date },
): Promise<string> {
  const request = objectRequest(url, {
    ...call,
    headers: { ...headers, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
  });
  const unhoistableHeaders = new Set(Object.keys(headers ?? {}));
  const signed = await signer.presign(request, { ...options, unhoistableHeaders });
  const search = new URLSearchParams(
    Object.entries(signed.query ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  );
  return `${url}/${call.key}?${search}`;
}

/** Seconds. */
const ADDRESS_LIFE = 60;

/** An address that reads one object for a minute, as a file to save under this name. */
export const addressOf = (
  place: Signing,
  key: string,
  query: Readonly<Record<string, string>> = {},
  disposition = 'attachment',
): Promise<string> =>
  presigned(
    place,
    { method: 'GET', key, query: { ...query, 'response-content-disposition': disposition } },
    { expiresIn: ADDRESS_LIFE },
  );
