import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { keyring } from '../../../shared/privacy/keys.ts';
import { reply } from '../http.ts';
import { refuse } from './replies.ts';
import type { Running } from './running.ts';

const SignBody = z.strictObject({
  body: z.base64(),
  /** Whose key signs: a fax gateway's, or that of an exchange. */
  as: z._default(z.enum(['faxes', 'calls']), 'faxes'),
});

/** POST /_local/sign: the headers with which a gateway that has our key would send this body now. */
export function signRequest(
  sent: unknown,
  response: ServerResponse,
  { secrets, clock }: Pick<Running, 'secrets' | 'clock'>,
): void {
  const parsed = z.safeParse(SignBody, sent);
  if (!parsed.success) {
    refuse(response, 400, z.prettifyError(parsed.error));
    return;
  }
  const { current } = keyring(secrets.text());
  const timestamp = String(Math.floor(clock.now() / 1000));
  const said = Buffer.concat([
    Buffer.from(`${timestamp}.`),
    Buffer.from(parsed.data.body, 'base64'),
  ]);
  reply(response, 200, {
    'ihaeng-timestamp': timestamp,
    'ihaeng-signature': `${current.id}.${current.mac(parsed.data.as, said).toString('hex')}`,
  });
}
