import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { reply } from '../http.ts';
import { bare, fieldValues, recipients } from '../mail/message.ts';
import type { Inbound } from '../mail/received-headers.ts';
import { refuse } from './replies.ts';
import type { Running } from './running.ts';

/** An address as an envelope carries it: nothing in it can end a header field. */
const ADDRESS = /^[!-;=?A-~]+@[\w.-]+$/;
const address = z.string().check(z.regex(ADDRESS));
const Envelope = z.strictObject({
  /** Empty or `<>`: a bounce. */
  from: z.optional(z.union([address, z.enum(['', '<>'])])),
  to: z.optional(z.array(address)),
  spf: z._default(z.enum(['pass', 'fail', 'softfail', 'none']), 'pass'),
  dkim: z._default(z.enum(['pass', 'fail', 'none']), 'pass'),
  signer: z.optional(z.string().check(z.regex(/^[\w.-]+$/))),
  dmarc: z.optional(z.enum(['pass', 'fail', 'none'])),
  helo: z.optional(z.string().check(z.regex(/^[ -~]{1,255}$/))),
  spam: z._default(z.enum(['PASS', 'FAIL']), 'PASS'),
  virus: z._default(z.enum(['PASS', 'FAIL']), 'PASS'),
});

/** POST /_local/mail: hands the body, a raw RFC 5322 message, to SES receiving as a server on the internet would. */
export function bringMail(
  { url }: IncomingMessage,
  response: ServerResponse,
  raw: Buffer,
  service: Running,
): void {
  const { searchParams } = new URL(url ?? '/', 'http://localhost');
  const to = searchParams.getAll('to');
  const envelope = z.safeParse(Envelope, {
    ...Object.fromEntries(searchParams),
    ...(to.length > 0 && { to }),
  });
  if (!envelope.success) refuse(response, 400, z.prettifyError(envelope.error));
  else if (raw.length === 0) refuse(response, 400, 'the body is no message: it is empty');
  else {
    const outcome = service.receiving.receive(inbound(raw, envelope.data));
    if ('refused' in outcome) refuse(response, 404, outcome.refused);
    else reply(response, 200, { messageId: outcome.messageId, key: outcome.keys[0] });
  }
}

/** What the address does not say about the envelope, the message's own header does. */
function inbound(raw: Buffer, { from, to, ...given }: z.infer<typeof Envelope>): Inbound {
  const author = bare(fieldValues(raw, 'from')[0] ?? '');
  const sender = from ?? (ADDRESS.test(author) ? author : '');
  return {
    ...given,
    raw,
    from: sender === '<>' ? '' : sender,
    to: to ?? recipients(raw).filter((one) => ADDRESS.test(one)),
  };
}
