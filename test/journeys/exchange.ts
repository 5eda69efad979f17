import { readFileSync } from 'node:fs';
import { CallScript, lengthOf, playedAt, recordedAt } from '../../infra/tools/call-script.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import type { World } from './world.ts';

/** What happens in a call of test/fixtures/calls. */
const scriptOf = (name: string): CallScript =>
  CallScript.parse(
    JSON.parse(readFileSync(new URL(`../fixtures/calls/${name}.json`, import.meta.url), 'utf8')),
  );

/** An exchange that holds our key. */
export function exchangeOf(world: World) {
  const now = () => world.service.clock.now();
  const signed = (body: string, at = now()) => {
    const { current } = keyring(world.service.secrets.text());
    const timestamp = String(Math.floor(at / 1000));
    const mac = current.mac('calls', `${timestamp}.${body}`).toString('hex');
    return { 'ihaeng-timestamp': timestamp, 'ihaeng-signature': `${current.id}.${mac}` };
  };
  const send = (body: string, headers: Readonly<Record<string, string>> = signed(body)) =>
    world.ask('/gateways/calls', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const events = (name: string, call: string) => {
    const script = scriptOf(name);
    return playedAt(script, call, now() - lengthOf(script));
  };
  const tell = (told: readonly object[]) =>
    send(JSON.stringify({ exchange: 'exchange-1', events: told }));
  /** The records of calls of ours to `to` that end now, as the exchange writes them when all is over. */
  const records = (name: string, call: string, to: string) => {
    const script = scriptOf(name);
    const made = recordedAt(script, call, now() - lengthOf(script));
    return JSON.stringify({
      exchange: 'exchange-1',
      records: made.map((one) => ({ ...one, to })),
    });
  };
  return {
    ...{ signed, send, events, records, tell },
    /** Plays a call that ends now, and waits until it is kept; the address that opens it. */
    async plays(name: string, call: string): Promise<string> {
      const reply = await tell(events(name, call));
      if (reply.status !== 202) throw new Error(`not taken: ${reply.status}`);
      await world.idle();
      return String(reply.body.calls[0].address);
    },
  };
}
