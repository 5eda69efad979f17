import { S3Client } from '@aws-sdk/client-s3';
import { virtualClock } from '../../../../infra/local/clock.ts';
import type { BusEvent } from '../../../../infra/local/events.ts';
import { gateway } from '../../../../infra/local/gateway.ts';
import { bucketOf } from '../../../../infra/local/objects/bucket.ts';
import { objectEngine } from '../../../../infra/local/objects.ts';

export const BUCKET = 'records-arrivals';
export const START = Date.parse('2026-11-20T17:40:00+09:00');

export interface Role {
  readonly name: string;
  readonly actions: readonly string[];
}

/** One bucket in versions behind the gateway, and a client for each role. */
export async function bucketWith(...roles: readonly Role[]) {
  const clock = virtualClock(START, false);
  const events: Pick<BusEvent, 'source' | 'detail'>[] = [];
  const engine = objectEngine({ clock, publish: (event) => void events.push(event) });
  engine.store.create(
    bucketOf(BUCKET, {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    }),
  );
  const gate = await gateway([engine]);
  const clients = roles.map(({ name, actions }) => {
    gate.admit(`AKIA${name}`, {
      name,
      role: `arn:aws:iam::000000000000:role/${name}`,
      statements: [
        {
          effect: 'Allow',
          actions,
          resources: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
        },
      ],
      kill: async () => {},
    });
    return new S3Client({
      endpoint: gate.endpoint,
      region: 'ap-northeast-2',
      maxAttempts: 1,
      forcePathStyle: true,
      credentials: { accessKeyId: `AKIA${name}`, secretAccessKey: 'local' },
    });
  });
  return { clock, events, engine, gate, clients };
}
