import type { ScannedMessage } from '../messages/arrived.ts';
import type { AttachedFile } from '../petition/attachment.ts';

/** Stored bytes under a file's id. */
export interface Files {
  /** Stores them once: bytes that are there already stay. */
  put(file: AttachedFile, body: Uint8Array): Promise<void>;
  /** The version that is asked for, or the newest; undefined where there is none. */
  get(
    id: string,
    version?: string,
  ): Promise<{ readonly body: Buffer; readonly version: string } | undefined>;
  /** Where this version can be fetched for a minute, by whoever has the address; it names nobody. */
  address(id: string, version: string): Promise<string>;
  /** What the scanner wrote on it, and of which version; undefined where nothing has come. */
  scan(
    id: string,
  ): Promise<{ readonly version: string; readonly found?: ScannedMessage['found'] } | undefined>;
  /** The ids of what came on a Korean day (YYYY-MM-DD) and is still there. */
  onDay(day: string): Promise<readonly string[]>;
  /** Hides it; after a week it is gone for good. */
  remove(id: string): Promise<void>;
}

/** Which petition a file belongs to. */
export interface Claims {
  of(attachment: string): Promise<string | undefined>;
}

/** How one file is brought to the bucket itself: by this request, with these headers, once. */
export interface UploadForm {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface UploadForms {
  /** For this very file: its key, type and size. `seconds` is how long the address is good. */
  of(file: AttachedFile, seconds: number): Promise<UploadForm>;
}
