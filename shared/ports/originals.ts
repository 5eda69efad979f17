import type { ScannedMessage } from '../messages/arrived.ts';
import type { VaultTag } from '../petition/paper.ts';

/** What can be known of an object of the bucket of arrivals without reading it. */
export interface ArrivedFacts {
  readonly key: string;
  readonly version: string;
  /** When S3 stored it, epoch ms. */
  readonly at: number;
}

/** An object of the bucket of arrivals. */
export interface ArrivedObject extends ArrivedFacts {
  readonly body: Buffer;
}

/** One with more bytes than its door takes: nothing of it was read. */
export interface TooLarge extends ArrivedFacts {
  readonly tooLarge: number;
}

export const isTooLarge = (found: ArrivedFacts | undefined): found is TooLarge =>
  found !== undefined && 'tooLarge' in found;

/** The bucket of arrivals: what a scanner, a fax gateway and SES put there, as it came. */
export interface ArrivedObjects {
  /** The newest version, or the one that is asked for, of at most so many bytes; undefined where there is none. */
  get(key: string, most: number, version?: string): Promise<ArrivedObject | TooLarge | undefined>;
  /** Its facts alone: no byte of it is read. */
  facts(key: string): Promise<ArrivedFacts | undefined>;
  /** What a scanner for malware wrote on this version; undefined before its word, and where the version is gone. */
  scanned(key: string, version: string): Promise<ScannedMessage['found'] | undefined>;
  /** Stores bytes once: what is there already stays. */
  put(key: string, body: Uint8Array, type: string): Promise<void>;
  /** This version is gone for good; one that is gone already stays so. */
  remove(key: string, version: string): Promise<void>;
  /** The newest versions under a prefix, in the order of their keys; `at` is epoch ms. */
  list(
    prefix: string,
  ): Promise<readonly { readonly key: string; readonly at: number; readonly bytes: number }[]>;
}

/** What need not lie in the bucket of arrivals any more. */
export interface Releases {
  /** A month from now this version is removed: it is sealed elsewhere, or nobody must ever see it. */
  release(key: string, version: string): Promise<void>;
}

/** Sealed originals and their copies: objects that only the petition's own data key opens. */
export interface Vault {
  /** Seals and stores once: what is there already stays. `found` decides whether anybody can ever read it. */
  put(
    number: string,
    name: string,
    body: Uint8Array,
    key: Uint8Array,
    found: VaultTag,
  ): Promise<void>;
  /** Opened; undefined where there is none or the bucket refuses it. @throws Error when it was tampered with. */
  get(number: string, name: string, key: Uint8Array): Promise<Buffer | undefined>;
  /**
   * An address at which these opened bytes are read for a minute, as a file of this media type and name: for what no reply
   * can carry. A copy lies open behind it until the next day.
   */
  handOut(body: Uint8Array, media: string, name: string): Promise<string>;
}
