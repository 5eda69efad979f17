import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { keyring } from '../../shared/privacy/keys.ts';
import type { World } from './world.ts';

/** A fax made with the standard tools (test/fixtures/fax/make.sh). */
export const fax = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/fax/${name}`, import.meta.url));

/** The same picture with another sender's line: bytes of its own that every reader skips. */
export const variant = (name: string, mark: string): Buffer =>
  Buffer.concat([fax(name), Buffer.from(`\n${mark}\n`)]);

export interface Sending {
  readonly type?: string;
  /** Epoch ms; the world's now without it. */
  readonly at?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A fax gateway that holds our key. */
export function gatewayOf(world: World) {
  const { service } = world;
  const signed = (body: Uint8Array, at: number) => {
    const { current } = keyring(service.secrets.text());
    const timestamp = String(Math.floor(at / 1000));
    const said = Buffer.concat([Buffer.from(`${timestamp}.`), body]);
    return {
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${current.id}.${current.mac('faxes', said).toString('hex')}`,
    };
  };
  const send = (body: Buffer, { type = 'application/json', at, headers }: Sending = {}) =>
    world.ask('/gateways/fax', {
      method: 'POST',
      headers: {
        'content-type': type,
        ...(headers ?? signed(body, at ?? service.clock.now())),
      },
      body: new Uint8Array(body),
    });
  return {
    send,
    tell: (fields: Readonly<Record<string, unknown>>, sending: Sending = {}) =>
      send(Buffer.from(JSON.stringify(fields)), sending),
    /** As a vendor that shares a secret with us signs it. */
    shared(fields: Readonly<Record<string, unknown>>, secret: string) {
      const body = Buffer.from(JSON.stringify(fields));
      const timestamp = String(service.clock.now());
      const mac = createHmac('sha256', secret)
        .update(`${timestamp}.`)
        .update(body)
        .digest('base64');
      return send(body, { headers: { 'x-timestamp': timestamp, 'x-signature': mac } });
    },
  };
}

/** A server on this computer that holds the pictures. */
export async function pictureServer(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = Object(server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
