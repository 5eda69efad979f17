import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { addressIn, askedOf, SERVICE } from './command-line.ts';
import { told } from './input.ts';
import { ask, read } from './public.ts';
import { SIGNS, signedAs } from './signing.ts';

const { values, given } = askedOf({
  name: 'fax',
  about: 'Hands a file over as a received fax, signed with our own scheme.',
  files: ['FILE'],
  options: {
    ...SERVICE,
    from: { value: 'NUMBER', about: 'the caller id; without it nobody is named, which is normal' },
    pages: { value: 'COUNT', is: 'count', about: 'how many pages the gateway announces' },
    id: { value: 'ID', about: "the gateway's id: the same again is a retry" },
  },
  more: SIGNS,
});

const Taken = z.object({ received: z.string() });

await told(async () => {
  const [file = ''] = given;
  const { from, pages, id = randomUUID() } = values;
  const url = addressIn(values);
  if (url === undefined) throw new Error('Say where: --local, or --url ADDRESS.');
  const picture = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const fax = {
    faxId: id,
    ...(from !== undefined && { from }),
    ...(pages !== undefined && { pages }),
    fileName: basename(file),
    file: picture.toString('base64'),
  };
  const body = Buffer.from(JSON.stringify(fax));
  const headers = { 'content-type': 'application/json', ...(await signedAs('faxes', url, body)) };
  const init = { method: 'POST', headers, body: body.toString('utf8') };
  const { received } = read(Taken, await ask(url, '/gateways/fax', init), 'handing the fax over');
  console.log(`✓ taken as ${received}: the same --id ${id} again is the same fax`);
});
