import type * as z from 'zod/mini';
import type { Fault, VirtualClock } from '../contract.ts';
import type { Fax, providerSink, Text } from '../provider.ts';
import type { PeekedMessage } from '../queues/queue.ts';
import type { templateEngines } from '../service/engines.ts';
import type { Assembly } from '../template.ts';

type Engines = ReturnType<typeof templateEngines>;

/** What `/_local/` shows and moves of the service that runs on this computer. */
export interface Running extends Pick<Engines, 'mail' | 'receiving' | 'secrets'> {
  /** The address at which the emulated services answer. */
  readonly gateway: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly assembly: Assembly;
  readonly clock: VirtualClock;
  /** The faults that are armed. */
  readonly faults: Fault[];
  readonly texts: ReturnType<typeof providerSink<z.infer<typeof Text>>>;
  readonly faxes: ReturnType<typeof providerSink<z.infer<typeof Fax>>>;
  queues(): readonly { readonly name: string; readonly messages: readonly PeekedMessage[] }[];
  /** Every item of the table in plain values. */
  items(): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
