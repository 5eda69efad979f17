import { randomUUID } from 'node:crypto';
import type { EngineReply } from '../contract.ts';
import type { Refusal } from '../wire.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

const metadata = () =>
  `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
const xml = (status: number, body: string): EngineReply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body,
});
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** SendRawEmail went well. */
export const accepted = (id: string): EngineReply =>
  xml(
    200,
    `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>${metadata()}</SendRawEmailResponse>`,
  );

export const refused = ({ code, message, status }: Refusal): EngineReply =>
  xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
