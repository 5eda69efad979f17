import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { arrivedObjects } from './arrived-objects.ts';
import { fileBucket } from './files.ts';

/** What came by itself, and the files of petitions. */
export const objectBuckets = (
  client: DynamoDBClient,
  urls: Readonly<Record<'ARRIVALS_URL' | 'UPLOADS_URL', string>>,
) => ({
  objects: arrivedObjects(client, urls.ARRIVALS_URL),
  files: fileBucket(client, urls.UPLOADS_URL),
});
