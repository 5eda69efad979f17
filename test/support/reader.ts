import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { putReader } from '../../infra/tools/put-reader.ts';

/** The reader's files as its function has them beside its code, for the tests of this file. */
export function readerFiles(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-reader-'));
  beforeAll(() => putReader(directory), 60_000);
  afterAll(() => rmSync(directory, { recursive: true }));
  return directory;
}
