import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { Busy } from '../lambda/busy.ts';
import type { Clock } from '../ports/clock.ts';
import type { Shelf } from '../ports/shelf.ts';
import { SHELVED, type ShelfName, type Shelved } from '../shelf/documents.ts';
import { bucketAt } from './bucket.ts';

/** How long a document is kept by a function, ms: a page is never older than this behind the shelf. */
const FRESH = 15_000;
/** How often a document is made while others write it too. */
const TRIES = 5;
/** S3: another came first, or at the same time, or it is gone. */
const MEANWHILE = new Set([412, 409, 404]);

/** The condition of writing: over exactly that one, or where none lies. @throws Error without its mark */
function only(before: { readonly etag?: string | undefined } | undefined): Record<string, string> {
  if (!before) return { 'if-none-match': '*' };
  if (before.etag === undefined) throw new Error('a document of the shelf has no mark');
  return { 'if-match': before.etag };
}

const keyOf = (name: ShelfName): string => `documents/${name}.json`;

/** The shelf's bucket (`url`: its address, without a slash at the end). The client lends its signer and its connection. */
export function shelfBucket(client: DynamoDBClient, url: string, clock: Clock): Shelf {
  const { send } = bucketAt(client, url);
  const kept = new Map<
    ShelfName,
    { readonly until: number; readonly text: Promise<string | undefined> }
  >();

  async function load(name: ShelfName) {
    const { statusCode, body, headers } = await send({ method: 'GET', key: keyOf(name) });
    if (statusCode === 404) return undefined;
    if (statusCode !== 200) throw new Error(`the shelf was not read: ${statusCode}`);
    return { text: body.toString(), etag: headers.etag };
  }
  function fresh(name: ShelfName): Promise<string | undefined> {
    const known = kept.get(name);
    if (known && clock.now() < known.until) return known.text;
    const text = load(name).then((found) => found?.text);
    kept.set(name, { until: clock.now() + FRESH, text });
    text.catch(() => kept.delete(name)); // a failed read is not kept
    return text;
  }

  return {
    async read<Name extends ShelfName>(name: Name) {
      const text = await fresh(name);
      if (text === undefined) return undefined;
      // One schema a name: what it reads is that name's document.
      return z.parse(SHELVED[name], JSON.parse(text)) as Shelved<Name>;
    },
    async change(name, make) {
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const before = await load(name);
        const document = await make(before?.text);
        const { statusCode } = await send({
          method: 'PUT',
          key: keyOf(name),
          headers: { 'content-type': 'application/json; charset=utf-8', ...only(before) },
          // By its schema: what that does not name is not public.
          body: Buffer.from(JSON.stringify(z.parse(SHELVED[name], document))),
        });
        kept.delete(name);
        if (statusCode === 200) return;
        if (!MEANWHILE.has(statusCode))
          throw new Error(`nothing was put on the shelf: ${statusCode}`);
      }
      throw new Busy('others wrote the same document of the shelf');
    },
  };
}
