import { readFileSync } from 'node:fs';
import { type Service, startService } from '../../infra/local/service.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { type Row, row } from './rows.ts';

const ROUNDS = 5;
/** Faxes of a round, and how many a gateway hands over at a time. */
const FAXES = 60;
const WIDTH = 4;
/** A round that takes longer is stuck (ms). */
const PATIENCE = 120_000;

const PICTURE = readFileSync(new URL('../fixtures/fax/g4-fine.tif', import.meta.url));

/** How many petitions the intake of faxes has committed, by its own log. */
const receivedIn = (service: Service): number =>
  service
    .logs()
    .filter((line) => line.includes('"service":"intake/fax"') && line.includes('"received"'))
    .length;

/** Hands over one fax with pictures of its own, as a gateway that holds our key. */
async function handOver(service: Service, id: string): Promise<void> {
  const picture = Buffer.concat([PICTURE, Buffer.from(id)]).toString('base64');
  const body = JSON.stringify({ faxId: id, from: '033-000-0000', pages: 3, file: picture });
  const timestamp = String(Math.floor(service.clock.now() / 1000));
  const { current } = keyring(service.secrets.text());
  const mac = current.mac('faxes', `${timestamp}.${body}`).toString('hex');
  const { status } = await fetch(`${service.endpoint}/gateways/fax`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${current.id}.${mac}`,
    },
    body,
  });
  if (status !== 200) throw new Error(`a fax was not taken: ${status}`);
}

/** Seconds until the gateway has all its answers, and until all are petitions. */
async function lived(service: Service, round: number): Promise<{ door: number; commit: number }> {
  const before = receivedIn(service);
  const from = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < FAXES) await handOver(service, `bench-${round}-${next++}`);
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  const door = performance.now() - from;
  while (receivedIn(service) - before < FAXES) {
    if (performance.now() - from > PATIENCE)
      throw new Error('faxes were handed over and not received');
    await new Promise((again) => setTimeout(again, 50));
  }
  return { door: door / 1000, commit: (performance.now() - from) / 1000 };
}

/**
 * A gateway hands faxes of three pages over, four at a time, on the runner: real HTTP, real functions in processes of
 * their own, objects, the bus and the queue between. Until the commit, the receipt of each.
 */
export async function benchFaxes(assembly: string): Promise<Row[]> {
  const service = await startService({ templates: assembly, running: false, port: 0 });
  try {
    const rounds: { readonly door: number; readonly commit: number }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const one = await lived(service, round);
      if (round >= 0) rounds.push(one); // the first starts the functions
    }
    const rate = (of: 'door' | 'commit') => rounds.map((one) => FAXES / one[of]);
    return [
      row(`faxes, ${WIDTH} at a time: answered to the gateway`, rate('door'), '/s', 1),
      row(`faxes, ${WIDTH} at a time: from the gateway to the receipt`, rate('commit'), '/s', 1),
    ];
  } finally {
    await service.stop();
  }
}
