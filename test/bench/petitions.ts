import type { HttpEvent } from '../../shared/lambda/http.ts';

let count = 0;

const SENTENCE =
  '지난달 작업 중 허리를 다쳐 통원치료를 받고 있으며 휴업급여를 신청하려면 어떤 서류가 필요한지 알고 싶습니다. ';

/** A petition of 1,500 characters that nobody has sent before. */
export function petitionBody(): Record<string, unknown> {
  count += 1;
  const unique = `${count}번째 문의입니다. `;
  return {
    title: '휴업급여 신청 서류 문의',
    body: (unique + SENTENCE.repeat(40)).slice(0, 1500),
    petitioner: { name: '홍가상', email: `citizen${count}@example.com`, phone: '010-0000-4821' },
    kind: 'question',
  };
}

/** It as API Gateway hands it to the intake. */
export const petitionEvent = (): HttpEvent => ({
  version: '2.0',
  routeKey: 'POST /petitions',
  rawPath: '/petitions',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  isBase64Encoded: false,
  body: JSON.stringify(petitionBody()),
  requestContext: {
    accountId: '000000000000',
    apiId: 'bench',
    domainName: 'example.org',
    domainPrefix: 'example',
    http: {
      method: 'POST',
      path: '/petitions',
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      userAgent: 'bench',
    },
    requestId: `bench-${count}`,
    routeKey: 'POST /petitions',
    stage: '$default',
    time: new Date().toISOString(),
    timeEpoch: Date.now(),
  },
});
