import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { releaseId } from '../intake/arrival-id.ts';
import type { ReleasedMessage } from '../messages/arrived.ts';
import type { Clock } from '../ports/clock.ts';
import type { ArrivedObjects, Releases } from '../ports/originals.ts';
import { arrivedObjects } from './arrived-objects.ts';
import { waitTable } from './waits.ts';

/** What is released lies so long for whoever asks again (ms). */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

/**
 * Due items of the queue of papers (waits.ts): whoever empties it removes the object. No tag says so, for the scanner
 * writes the tags; and what no item names is kept.
 */
function releases(client: DynamoDBClient, table: string, clock: Clock): Releases {
  const waits = waitTable<ReleasedMessage>(client, table, 'papers', clock);
  return {
    async release(key, version) {
      const now = clock.now();
      const message = {
        v: 1,
        key,
        version,
        at: new Date(now).toISOString(),
        released: true,
      } as const;
      await waits.until(releaseId(key, version), message, now + KEPT_FOR);
    },
  };
}

/** The bucket of arrivals (`url`), and the due items in the table by which what is released goes. */
export const releasedObjects = (
  client: DynamoDBClient,
  { url, table }: { readonly url: string; readonly table: string },
  clock: Clock,
): ArrivedObjects & Releases => ({
  ...arrivedObjects(client, url),
  ...releases(client, table, clock),
});
