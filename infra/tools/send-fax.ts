import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import * as z from 'zod/mini';
import { keyring } from '../../shared/privacy/keys.ts';
import { told } from './input.ts';
import { ask, post, read } from './public.ts';

interface Options {
  readonly url: string;
  readonly from?: string;
  readonly pages?: string;
  readonly id?: string;
}

const command = new Command('fax')
  .description(
    'Hands a file over as a received fax, signed with our own scheme. Against a runner on this computer that is all; ' +
      "against a deployment KEYS must hold the secret's text, { current, previous? } (RUNBOOK, fax gateway).",
  )
  .argument('<file>', 'TIFF or PDF')
  .requiredOption('--url <url>', 'where the service answers')
  .option('--from <number>', 'the caller id; without it nobody is named, which is normal')
  .option('--pages <number>', 'how many pages the gateway announces')
  .option('--id <id>', "the gateway's id: the same again is a retry");

const Headers = z.record(z.string(), z.string());
const Taken = z.object({ received: z.string() });

/** The signature's headers: by the keys that we were given, else by the runner, which has its own. */
async function signed(url: string, body: Buffer): Promise<Readonly<Record<string, string>>> {
  if (process.env.KEYS === undefined)
    return read(
      Headers,
      await post(url, '/_local/sign', { body: body.toString('base64') }),
      'signing',
    );
  const { current } = keyring(process.env.KEYS);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const mac = current.mac('faxes', Buffer.concat([Buffer.from(`${timestamp}.`), body]));
  const signature = `${current.id}.${mac.toString('hex')}`;
  return { 'ihaeng-timestamp': timestamp, 'ihaeng-signature': signature };
}

async function send(file: string, { url, from, pages, id = randomUUID() }: Options): Promise<void> {
  const picture = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const fax = {
    faxId: id,
    ...(from !== undefined && { from }),
    ...(pages !== undefined && { pages: Number(pages) }),
    fileName: basename(file),
    file: picture.toString('base64'),
  };
  const body = Buffer.from(JSON.stringify(fax));
  const headers = { 'content-type': 'application/json', ...(await signed(url, body)) };
  const init = { method: 'POST', headers, body: body.toString('utf8') };
  const { received } = read(Taken, await ask(url, '/gateways/fax', init), 'handing the fax over');
  console.log(`✓ taken as ${received}: the same --id ${id} again is the same fax`);
}

command.parse();
await told(() => send(command.args[0] ?? '', command.opts<Options>()));
