import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { arrivalTable } from './arrivals.ts';
import { claimTable } from './claims.ts';
import { differenceTable } from './differences.ts';

/** What the reconciliation holds against each other, and what it found to differ; whose a file is. */
export const channelTables = (client: DynamoDBClient, table: string) => ({
  arrivals: arrivalTable(client, table),
  differences: differenceTable(client, table),
  claims: claimTable(client, table),
});
