import { createHash, randomUUID } from 'node:crypto';
import type { VirtualClock } from '../contract.ts';
import type { Bucket, Tags } from './bucket.ts';

/** One version of an object; `gone` is a delete marker. `storedAt` is epoch ms of the virtual time line. */
export interface Stored {
  readonly key: string;
  readonly version: string;
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly storedAt: number;
  readonly gone: boolean;
  tags: Tags;
}

export interface Put {
  readonly body: Buffer;
  readonly type: string;
  readonly tags: Tags;
}

const DAY = 86_400_000;
const hasAll = (tags: Tags, wanted: Tags) =>
  Object.entries(wanted).every(([name, value]) => tags[name] === value);

/** Buckets of versions, newest last. What a lifecycle rule names goes when its days are over, not at the next midnight. */
export function objectStore(clock: VirtualClock) {
  const buckets = new Map<string, Bucket>();
  const objects = new Map<string, Stored[]>();
  const versionsOf = ({ name }: Bucket, key: string): Stored[] => {
    const at = `${name}/${key}`;
    const versions = objects.get(at) ?? [];
    objects.set(at, versions);
    return versions;
  };

  function add(bucket: Bucket, key: string, { body, type, tags }: Put, gone: boolean): Stored {
    const versions = versionsOf(bucket, key);
    const before = versions.at(-1);
    const stored = {
      key,
      body,
      type,
      tags,
      gone,
      version: bucket.versioned ? randomUUID().replaceAll('-', '') : 'null',
      etag: createHash('md5').update(body).digest('hex'),
      storedAt: clock.now(),
    };
    if (!bucket.versioned) versions.length = 0;
    else if (before) follow(bucket, before, 'noncurrentDays');
    versions.push(stored);
    if (!gone) follow(bucket, stored, 'days');
    return stored;
  }

  /** A rule's day: a current version gets a delete marker, an older one is gone for good. */
  function follow(bucket: Bucket, stored: Stored, which: 'days' | 'noncurrentDays'): void {
    for (const rule of bucket.lifecycle) {
      const days = rule[which];
      if (days === undefined || !stored.key.startsWith(rule.prefix)) continue;
      clock.at(clock.now() + days * DAY, `lifecycle of ${bucket.name}`, () => {
        const versions = versionsOf(bucket, stored.key);
        const isCurrent = versions.at(-1) === stored;
        if (!hasAll(stored.tags, rule.tags) || isCurrent !== (which === 'days')) return;
        if (!isCurrent || !bucket.versioned) {
          versions.splice(versions.indexOf(stored) >>> 0, 1);
          clearMarker(bucket, versions);
        } else add(bucket, stored.key, { body: Buffer.alloc(0), type: '', tags: {} }, true);
      });
    }
  }

  /** A mark of deletion behind which nothing lies any more goes too, where a rule says so. */
  function clearMarker({ lifecycle }: Bucket, versions: Stored[]): void {
    const isAlone = versions.length === 1 && versions[0]?.gone === true;
    if (isAlone && lifecycle.some((rule) => rule.clearsMarkers)) versions.length = 0;
  }

  return {
    create: (bucket: Bucket): void => void buckets.set(bucket.name, bucket),
    bucket: (name: string): Bucket | undefined => buckets.get(name),
    put: (bucket: Bucket, key: string, put: Put): Stored => add(bucket, key, put, false),
    /** The version that is asked for, or the newest; undefined behind a delete marker. */
    find(bucket: Bucket, key: string, version?: string): Stored | undefined {
      const versions = versionsOf(bucket, key);
      const found =
        version === undefined
          ? versions.at(-1)
          : versions.find((stored) => stored.version === version);
      return found?.gone ? undefined : found;
    },
    /** One version goes for good; without one the newest is hidden by a mark, which is told. */
    remove(bucket: Bucket, key: string, version?: string): Stored | undefined {
      const versions = versionsOf(bucket, key);
      if (version === undefined && bucket.versioned)
        return add(bucket, key, { body: Buffer.alloc(0), type: '', tags: {} }, true);
      const at = version === undefined ? 0 : versions.findIndex((one) => one.version === version);
      if (at >= 0) versions.splice(at, 1);
      return undefined;
    },
    /** The newest versions that the buckets hold, or one of them, in the order of their first coming. */
    all: (bucket?: string): readonly Stored[] =>
      [...objects].flatMap(([at, versions]) => {
        const newest = versions.at(-1);
        const isMeant = bucket === undefined || at.startsWith(`${bucket}/`);
        return newest && !newest.gone && isMeant ? [newest] : [];
      }),
  };
}
export type ObjectStore = ReturnType<typeof objectStore>;
