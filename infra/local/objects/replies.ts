import type { EngineReply } from '../contract.ts';
import type { Refusal } from '../wire.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const objectError = (status: number, code: string, message: string): EngineReply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`,
});

export const refused = ({ status, code, message }: Refusal): EngineReply =>
  objectError(status, code, message);
