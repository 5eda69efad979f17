import type { TablesBackend } from '../../infra/local/tables/tables.ts';
import type { Charge } from './charge.ts';
import { charged } from './charges.ts';
import type { Send } from './layout.ts';

const HEADERS = { 'content-type': 'application/x-amz-json-1.0' };

export interface Meter {
  readonly charges: readonly Charge[];
  /** Requests to the tables, and the bytes of what was asked and answered. */
  readonly traffic: { readonly requests: number; readonly bytes: number };
  /** Counts on the way to the tables. */
  readonly on: (backend: TablesBackend) => TablesBackend;
}

/**
 * Writes down what each request to the tables would cost on AWS, by the images of its items before and after. One request
 * at a time, so that no other's write stands between two images; what is asked here takes longer than it would without
 * the meter.
 */
export function meter(): Meter {
  const charges: Charge[] = [];
  const traffic = { requests: 0, bytes: 0 };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    charges,
    traffic,
    on: (backend) => ({
      ...backend,
      async send(action, body) {
        const send: Send = async (asked, question) => {
          const answer = await backend.send(asked, question);
          return { status: answer.status, text: String(answer.body) };
        };
        const passed = turn.then(() => charged(send, action, String(body)));
        turn = passed.catch(() => undefined); // its own request is told of the failure
        const { charges: own, reply } = await passed;
        charges.push(...own);
        traffic.requests += 1;
        traffic.bytes += Buffer.byteLength(String(body)) + Buffer.byteLength(reply.text);
        return { status: reply.status, headers: HEADERS, body: reply.text };
      },
    }),
  };
}
