import { createHash } from 'node:crypto';
import type { TableDefinition } from '../definition.ts';
import type { StreamRecord } from '../stream-record.ts';
import { itemSize } from './item.ts';
import type { Change } from './table.ts';

export interface StreamDeps {
  /** Epoch ms, for the records' instants. */
  readonly now: () => number;
  readonly arnOf: (table: string) => string;
}

/** The streams of one engine's tables: lists beside them, whose records appear in the same turn as their change. */
export function tableStreams({ now, arnOf }: StreamDeps) {
  const streams = new Map<string, StreamRecord[]>();
  let sequence = 0;

  function recordOf(
    { before, after }: Change,
    { TableName: name, KeySchema }: TableDefinition,
    view: string,
  ): StreamRecord {
    sequence += 1;
    const keys = KeySchema.map(({ AttributeName }) => AttributeName);
    const Keys = Object.fromEntries(keys.map((key) => [key, (after ?? before)?.[key] ?? {}]));
    const shows = (image: string) => view === 'NEW_AND_OLD_IMAGES' || view === image;
    return structuredClone({
      eventID: createHash('md5').update(`${name} ${sequence}`).digest('hex'),
      eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: arnOf(name).split(':')[3] ?? '',
      eventSourceARN: `${arnOf(name)}/stream`,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(now() / 1000),
        Keys,
        SequenceNumber: String(sequence).padStart(21, '0'),
        SizeBytes: itemSize(after ?? {}) + itemSize(before ?? {}),
        StreamViewType: view,
        ...(after && shows('NEW_IMAGE') && { NewImage: after }),
        ...(before && shows('OLD_IMAGE') && { OldImage: before }),
      },
    });
  }

  return {
    /** Opens a table's stream, where it has one: what is given a change makes a record of it. */
    open(definition: TableDefinition): (change: Change) => void {
      const { TableName: name, StreamSpecification: stream } = definition;
      if (!stream) return () => {};
      const records: StreamRecord[] = [];
      streams.set(name, records);
      return (change) => void records.push(recordOf(change, definition, stream.StreamViewType));
    },
    /** The records that were not taken before, oldest first. */
    take: (table: string): readonly StreamRecord[] => streams.get(table)?.splice(0) ?? [],
  };
}
