import type { HttpEvent } from '../../shared/lambda/http.ts';

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body is bytes, in base64. */
  readonly isBase64?: boolean;
  /** On a device that has not passed the door. */
  readonly stranger?: boolean;
  /** The address that it comes from. */
  readonly from?: string;
}

export function eventOf(
  method: string,
  path: string,
  now: number,
  { headers = {}, cookies, query, body, isBase64 = false, from = '192.0.2.1' }: Asked,
): HttpEvent {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers,
    ...(cookies && { cookies }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body }),
    isBase64Encoded: isBase64,
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: from, userAgent: 'test' },
      requestId: 'r-1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: now,
    },
  };
}
