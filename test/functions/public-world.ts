import { scoreExample } from '../../functions/docs/score-example.ts';
import { publicHandler } from '../../functions/public/pages.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { shelvedCalendar } from '../../shared/shelf/calendar.ts';
import { shelvedOffice } from '../../shared/shelf/office.ts';
import { kst, office } from '../petition/world.ts';
import { memoryShelf, memorySnapshots } from '../support/memory-shelf.ts';
import { eventOf } from './desk-request.ts';
import { HTML } from './desk-world.ts';

/** The public pages over a shelf in memory, at 2026-11-24 10:12 in Korea; office and calendar lie on it. */
export async function publicWorld({ empty = false } = {}) {
  const now = kst('2026-11-24 10:12');
  const shelf = memoryShelf();
  const snapshots = memorySnapshots();
  if (!empty) {
    await shelf.write('office', shelvedOffice(office, now));
    await shelf.write('score', scoreExample.reply);
    await shelf.write('calendar', shelvedCalendar(noOverrides, now));
  }
  const lines: unknown[] = [];
  const handler = publicHandler({
    shelf,
    snapshots,
    linkBase: 'https://minwon.corporation.test',
    clock: { now: () => now },
    log: (line) => void lines.push(line),
  });
  return {
    shelf,
    snapshots,
    now,
    lines,
    /** A page by its address, with its query. */
    get: async (
      address: string,
      headers: Readonly<Record<string, string>> = HTML,
    ): Promise<HttpReply> => {
      const { pathname: path, searchParams } = new URL(address, 'https://minwon.corporation.test');
      const query = Object.fromEntries(searchParams);
      return handler(eventOf('GET', path, now, { headers, query }));
    },
  };
}
