import type { IncomingMessage, ServerResponse } from 'node:http';
import type { VirtualClock } from '../contract.ts';
import { reply } from '../http.ts';
import { bucketName, REGION } from '../template/names.ts';
import { localPage } from './page.ts';
import { isoOf, refuse } from './replies.ts';
import type { Running } from './running.ts';

/** What can be looked at: GET below /_local/. */
export async function show(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  service: Running,
  clock: VirtualClock,
): Promise<void> {
  switch (url.pathname) {
    case '/_local':
    case '/_local/': {
      const html = await localPage(service, url.searchParams.get('mail') ?? undefined);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    case '/_local/mail':
      return reply(
        response,
        200,
        service.mail
          .sent(url.searchParams.get('to') ?? undefined)
          .map((mail) => ({ ...mail, sentAt: isoOf(mail.sentAt) })),
      );
    case '/_local/texts':
      return reply(
        response,
        200,
        service.texts
          .sent(url.searchParams.get('to') ?? undefined)
          .map((text) => ({ ...text, sentAt: isoOf(text.sentAt) })),
      );
    case '/_local/faxes':
      return reply(
        response,
        200,
        service.faxes
          .sent(url.searchParams.get('to') ?? undefined)
          .map((fax) => ({ ...fax, sentAt: isoOf(fax.sentAt) })),
      );
    case '/_local/clock':
      return reply(response, 200, { now: isoOf(clock.now()), running: clock.running });
    case '/_local/faults':
      return reply(response, 200, service.faults);
    case '/_local/env':
      return reply(response, 200, {
        endpoint: service.gateway,
        region: REGION,
        credentials: service.credentials,
        tables: namesOf(service, 'AWS::DynamoDB::Table'),
        queues: namesOf(service, 'AWS::SQS::Queue'),
        buckets: Object.fromEntries(
          Object.entries(namesOf(service, 'AWS::S3::Bucket')).map(([id, name]) => [
            id,
            bucketName(name),
          ]),
        ),
        functions: namesOf(service, 'AWS::Lambda::Function'),
      });
    default:
      return refuse(response, 404, `the runner has no page ${request.method} ${url.pathname}`);
  }
}

const namesOf = ({ assembly }: Running, type: string) =>
  Object.fromEntries(assembly.ofType(type).map(({ id, name }) => [id, name]));
