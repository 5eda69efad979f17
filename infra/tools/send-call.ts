import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { CallScript, lengthOf, playedAt, recordedAt } from './call-script.ts';
import { addressIn, askedOf, SERVICE } from './command-line.ts';
import { told } from './input.ts';
import { ask, read } from './public.ts';
import { SIGNS, signedAs } from './signing.ts';

const { values } = askedOf({
  name: 'call',
  about: 'Plays a telephone exchange: tells the service of a call, signed, that ends now.',
  options: {
    ...SERVICE,
    script: {
      value: 'FILE',
      about:
        'what happens in the call (test/fixtures/calls has some; promised-call.json: one of ours keeps a promised call)',
      must: true,
    },
    to: { value: 'NUMBER', about: "the number that was called, where it is not the script's" },
    id: { value: 'ID', about: "the exchange's id of the call: the same again is the same call" },
    backwards: { about: 'each event by itself, the last first' },
    twice: { about: 'tells everything twice' },
  },
  more: SIGNS,
});

const Taken = z.object({ calls: z.array(z.object({ call: z.string(), address: z.string() })) });
const EXCHANGE = 'script';

await told(async () => {
  const { script: file, id = randomUUID() } = values;
  const url = addressIn(values);
  if (url === undefined) throw new Error('Say where: --local, or --url ADDRESS.');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const script = z.safeParse(CallScript, parsed(text));
  if (!script.success)
    throw new Error(
      `${file} is no script: { "events": [{ "event", "after" }] }, or { "records": [{ "to", "startedAfter", "endedAfter" }] }.`,
    );
  const began = (await nowAt(url)) - lengthOf(script.data);
  const parts = partsOf(script.data, id, began);
  let address = '';
  for (const part of values.twice ? [...parts, ...parts] : parts) {
    const body = Buffer.from(JSON.stringify({ exchange: EXCHANGE, ...part }));
    const signature = await signedAs('calls', url, body);
    const headers = { 'content-type': 'application/json', ...signature };
    const init = { method: 'POST', headers, body: body.toString('utf8') };
    const { calls } = read(Taken, await ask(url, '/gateways/calls', init), 'telling of the call');
    address = calls[0]?.address ?? address;
  }
  console.log(
    address === ''
      ? '✓ told: where a call was promised to this number, it is on the record'
      : `✓ told: ${new URL(address, url)} opens it for whoever answered`,
  );
});

/** What each request tells. */
function partsOf(script: CallScript, id: string, began: number) {
  const { to, backwards } = values;
  const records = recordedAt(script, id, began).map((one) => ({ ...one, to: to ?? one.to }));
  const events = playedAt(script, id, began);
  if (!backwards) return [{ events, records }];
  return [
    ...records.map((one) => ({ records: [one] })),
    ...events.toReversed().map((one) => ({ events: [one] })),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By the clock that signs: a runner's may stand elsewhere than ours. */
async function nowAt(url: string): Promise<number> {
  const signed = await signedAs('calls', url, Buffer.from('{}'));
  return Number(signed['ihaeng-timestamp']) * 1000;
}
