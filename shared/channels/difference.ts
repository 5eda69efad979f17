import { createHash } from 'node:crypto';
import { ARRIVAL_CHANNELS } from '../petition/arrival.ts';

/** What can stand between what a side says and what we have. Closed list. */
export const DIFFERENCE_KINDS = [
  'unhandled', // it lies in the bucket, and nobody has said what became of it
  'no-petition', // the ledger names a petition that is not there, or does not have it
  'not-arrived', // the gateway or the scanner says that it delivered it
  'not-listed', // it is here, and the gateway or the scanner does not know it
  'quarantined', // it has waited for a person for more than a staffed hour
  'unchecked', // an original or a petition's file that no scanner looked at within an hour
  'unsealed', // an original that was scanned and not sealed within an hour
  'unread', // an original whose pictures and text were not made within two hours
  'unkeyed', // nobody has written down what a letter wants
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Where something can differ: the ways on which something arrives by itself, and the files of petitions. */
export const DIFFERENCE_CHANNELS = [...ARRIVAL_CHANNELS, 'files'] as const;
export type DifferenceChannel = (typeof DIFFERENCE_CHANNELS)[number];

/** One named difference on a channel and a Korean day. Keys, codes and instants only. */
export interface Difference {
  readonly channel: DifferenceChannel;
  /** YYYY-MM-DD in Korea. */
  readonly day: string;
  readonly kind: DifferenceKind;
  /** The same difference has the same id, however often it is found. */
  readonly id: string;
  /** The object that it is about, where there is or should be one. */
  readonly key: string;
  /** When it came, or is said to have been delivered; epoch ms. */
  readonly at: number;
  readonly number?: string;
}

/** The kind of which an id speaks. */
export const kindOfDifference = (id: string): string => id.slice(0, id.lastIndexOf('-'));

/** `<kind>-<16 hex digits>` of what it is about. */
export const differenceId = (kind: DifferenceKind, about: string): string =>
  `${kind}-${createHash('sha256').update(about).digest('hex').slice(0, 16)}`;
