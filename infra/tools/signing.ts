import * as z from 'zod/mini';
import { keyring, type Purpose } from '../../shared/privacy/keys.ts';
import { post, read } from './public.ts';

const Headers = z.record(z.string(), z.string());

/** What a usage says of how it signs. */
export const SIGNS = `Against a runner on this computer that is all. Against a deployment the variable KEYS must hold the secret's text,
{ current, previous? } (RUNBOOK).`;

/** The headers that sign a body as a gateway's: by the keys that we were given, else by the runner, which has its own. */
export async function signedAs(
  purpose: Purpose & ('faxes' | 'calls'),
  url: string,
  body: Buffer,
): Promise<Readonly<Record<string, string>>> {
  if (process.env.KEYS === undefined) {
    const asked = { body: body.toString('base64'), as: purpose };
    return read(Headers, await post(url, '/_local/sign', asked), 'signing');
  }
  const { current } = keyring(process.env.KEYS);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const mac = current.mac(purpose, Buffer.concat([Buffer.from(`${timestamp}.`), body]));
  const signature = `${current.id}.${mac.toString('hex')}`;
  return { 'ihaeng-timestamp': timestamp, 'ihaeng-signature': signature };
}
