import type { EngineReply } from '../contract.ts';
import type { Refusal } from '../wire.ts';
import { escaped, XML_HEAD, XML_TYPE } from './xml.ts';

export const objectError = (status: number, code: string, message: string): EngineReply => ({
  status,
  headers: XML_TYPE,
  body: `${XML_HEAD}<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`,
});

export const refused = ({ status, code, message }: Refusal): EngineReply =>
  objectError(status, code, message);
