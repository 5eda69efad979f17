import { createHash } from 'node:crypto';
import type { QueueRecord } from './queue.ts';

/** AWS: "approximately 16 times"; the next invocation in the chain is stopped. */
const MOST_HOPS = 16;

type Hops = ReadonlyMap<string, number>;

/** A function as its lineage names it: eight hex digits of its ARN's hash. */
const nameOf = (arn: string): string => createHash('sha256').update(arn).digest('hex').slice(0, 8);

/** `Root=...;Lineage=a87bd80c:1|68fd508a:5`: how often each function was invoked in this chain. */
function hopsIn(trace: string | undefined): Hops {
  const [, lineage = ''] = /(?:^|;)Lineage=([^;]*)/.exec(trace ?? '') ?? [];
  const pairs = lineage.split('|').filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [name = '', count] = pair.split(':');
      return [name, Number(count)] as const;
    }),
  );
}

/** Whether this message would invoke the function once too often in its chain. */
export const isRunaway = ({ attributes }: QueueRecord, arn: string): boolean =>
  (hopsIn(attributes.AWSTraceHeader).get(nameOf(arn)) ?? 0) >= MOST_HOPS;

/**
 * The trace header of an invocation by these messages; the SDK puts it on every request that the function makes. Of a
 * batch the longest chain counts.
 */
export function traceOf(records: readonly QueueRecord[], arn: string): string {
  const hops = new Map<string, number>();
  for (const { attributes } of records)
    for (const [name, count] of hopsIn(attributes.AWSTraceHeader))
      hops.set(name, Math.max(count, hops.get(name) ?? 0));
  const own = nameOf(arn);
  hops.set(own, (hops.get(own) ?? 0) + 1);
  const [first] = records;
  const [, root] = /(?:^|;)Root=([^;]*)/.exec(first?.attributes.AWSTraceHeader ?? '') ?? [];
  const lineage = [...hops].map(([name, count]) => `${name}:${count}`).join('|');
  return `Root=${root ?? `1-${first?.messageId ?? '0'}`};Sampled=0;Lineage=${lineage}`;
}
