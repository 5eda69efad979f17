import type { VirtualClock } from '../contract.ts';
import { eventPattern } from '../events.ts';
import type { StreamRecord } from './stream-record.ts';
import type { Tables } from './tables.ts';

export interface StreamSource {
  readonly streamArn: string;
  readonly batchSize: number;
  /** JSON patterns; a record that fits none is left out. */
  readonly filters: readonly string[];
  readonly retries: number;
  readonly bisect: boolean;
  /** @returns the sequence number of the first that failed, or undefined. A rejection fails the whole batch. */
  readonly deliver: (records: readonly StreamRecord[]) => Promise<string | undefined>;
  readonly giveUp: (records: readonly StreamRecord[]) => void;
}

const RETRY_AFTER = 1000;

/** Readings of one table's stream, each of which gets every record: the tables give a record out once. */
export function streamOf(table: string, tables: Tables) {
  const readers: StreamRecord[][] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const share = async () => {
    const fresh = await tables.records(table);
    for (const waiting of readers) waiting.push(...fresh);
  };
  return {
    /** A new reader; what it returns gives everything that was written before now and it has not got yet. */
    reader(): () => Promise<readonly StreamRecord[]> {
      const waiting: StreamRecord[] = [];
      readers.push(waiting);
      return async () => {
        const mine = turn.then(share);
        turn = mine.catch(() => undefined); // its own reader is told of the failure
        await mine;
        return waiting.splice(0);
      };
    },
  };
}

/**
 * Reads a table's stream as a function's event source; `records` gives what was written and it has not got yet.
 */
export function followStream(
  records: () => Promise<readonly StreamRecord[]>,
  clock: VirtualClock,
  source: StreamSource,
) {
  const fits = source.filters.map((filter) => eventPattern(JSON.parse(filter)));
  const waiting: StreamRecord[] = [];
  let dirty = false;
  let attempt = 0;
  let pausedUntil = 0;
  let busy: Promise<unknown> | undefined;

  /** Everything that was written before now. */
  async function read(): Promise<void> {
    dirty = false;
    for (const record of await records())
      if (fits.length === 0 || fits.some((matches) => matches(record)))
        waiting.push({ ...record, eventSourceARN: source.streamArn });
  }

  async function deliver(): Promise<void> {
    while (waiting.length > 0 && clock.now() >= pausedUntil) {
      const size =
        source.bisect && attempt > 0
          ? Math.max(1, Math.ceil(source.batchSize / 2 ** attempt))
          : source.batchSize;
      const batch = waiting.slice(0, size);
      const failed = await source.deliver(batch).catch(() => batch[0]?.dynamodb.SequenceNumber);
      if (failed === undefined) {
        waiting.splice(0, batch.length);
        attempt = 0;
        continue;
      }
      const done = batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failed);
      if (done > 0) attempt = 0;
      waiting.splice(0, Math.max(0, done));
      attempt += 1;
      if (attempt > source.retries) {
        source.giveUp(waiting.splice(0, source.bisect ? 1 : batch.length - Math.max(0, done)));
        attempt = 0;
        continue;
      }
      pausedUntil = clock.now() + RETRY_AFTER;
      clock.at(pausedUntil, 'stream retry', () => turn().then(() => undefined));
    }
  }

  /** Reads and delivers what there is; true when it found anything. */
  async function turn(): Promise<boolean> {
    while (busy) await busy;
    const ready = waiting.length > 0 && clock.now() >= pausedUntil;
    if (!dirty && !ready) return false;
    busy = (async () => {
      if (dirty) await read();
      await deliver();
    })();
    try {
      await busy;
    } finally {
      busy = undefined;
    }
    return true;
  }

  clock.drains(turn);
  return {
    news(): void {
      if (dirty) return;
      dirty = true;
      clock.at(clock.now(), 'stream', () => turn().then(() => undefined));
    },
  };
}
