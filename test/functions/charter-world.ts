import { charterHandler } from '../../functions/public/charter.ts';
import { versionsOf } from '../../infra/tools/put-charter.ts';
import type { PublishedVersion } from '../../shared/charter/version.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import type { ShelfReader } from '../../shared/ports/shelf.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { kst, office } from '../petition/world.ts';
import { memoryShelf } from '../support/memory-shelf.ts';
import { eventOf } from './desk-request.ts';
import { HTML } from './desk-world.ts';

interface Given {
  readonly charter?: string;
  readonly versions?: readonly PublishedVersion[];
  readonly shelf?: ShelfReader;
}

/** The function of the charter, at 2026-11-24 10:12 in Korea; the office lies on the shelf unless another is given. */
export async function charterWorld({
  charter = 'standard',
  versions = versionsOf(charter),
  shelf,
}: Given = {}) {
  const now = kst('2026-11-24 10:12');
  const own = memoryShelf();
  await own.write('office', shelvedOffice(office, now));
  const lines: unknown[] = [];
  const handler = charterHandler({
    versions: async () => versions,
    paper: async (language) => Buffer.from(`%PDF ${language}`),
    shelf: shelf ?? own,
    linkBase: 'https://minwon.corporation.test',
    log: (line) => void lines.push(line),
  });
  return {
    lines,
    shelf: own,
    /** A page by its address, with its query. */
    get: async (
      address: string,
      headers: Readonly<Record<string, string>> = HTML,
    ): Promise<HttpReply> => {
      const { pathname: path, searchParams } = new URL(address, 'https://minwon.corporation.test');
      return handler(
        eventOf('GET', path, now, { headers, query: Object.fromEntries(searchParams) }),
      );
    },
  };
}
