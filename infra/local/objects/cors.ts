import type { EngineReply, EngineRequest } from '../contract.ts';
import { matches } from '../gateway/grants.ts';
import type { Bucket } from './bucket.ts';
import { objectError } from './replies.ts';

type Asked = Pick<EngineRequest, 'headers'>;

/** The headers that let the page read the reply; none without a rule that allows it. */
export function allowed(
  { cors }: Bucket,
  { headers }: Asked,
  method: string,
  origin: string,
): Readonly<Record<string, string>> {
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const rule = cors.find(
    (one) =>
      one.methods.includes(method) &&
      one.origins.some((pattern) => matches(pattern, origin)) &&
      asked.every((name) => one.headers.some((pattern) => matches(pattern, name))),
  );
  if (!rule) return {};
  return {
    'access-control-allow-origin': headers.origin ?? '',
    'access-control-allow-methods': rule.methods.join(', '),
    ...(asked.length > 0 && { 'access-control-allow-headers': asked.join(', ') }),
    ...(rule.maxAge !== undefined && { 'access-control-max-age': String(rule.maxAge) }),
    'access-control-allow-credentials': 'true',
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}

/** What S3 says to a browser that asks before it sends. */
export function preflight(bucket: Bucket | undefined, asked: Asked, origin: string): EngineReply {
  const method = asked.headers['access-control-request-method'] ?? '';
  const headers = bucket ? allowed(bucket, asked, method, origin) : {};
  return Object.keys(headers).length > 0
    ? { status: 200, headers, body: '' }
    : objectError(
        403,
        'AccessForbidden',
        'CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource CORS spec.',
      );
}
