import { describe, expect, it } from 'vitest';
import { DOCUMENTS, touchedBy } from '../../functions/public/documents.ts';
import { publishHandler } from '../../functions/public/publish.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { SHELF_NAMES } from '../../shared/shelf/documents.ts';
import { office, terms } from '../petition/world.ts';
import { memoryShelf } from '../support/memory-shelf.ts';
import { noImprovements } from '../support/no-other-subjects.ts';
import { noPetitions } from '../support/no-petitions.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { publicWorld } from './public-world.ts';

const written = (pk: string, sk: string) => ({
  eventName: 'MODIFY' as const,
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '7' },
});

describe('a public page', () => {
  it('may be kept for a minute, and who has it already is told so without it', async () => {
    const { get } = await publicWorld();
    const { statusCode, headers = {}, body = '' } = await get('/ways');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(headers.vary).toBe('accept, accept-language');
    expect(body).toContain(office.corporation.phone);
    const tag = String(headers.etag);
    const html = { accept: 'text/html' };
    const again = await get('/ways', { ...html, 'if-none-match': `"other", W/${tag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/ways?lang=en', { ...html, 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('stands, and says what it lacks, while nothing lies on the shelf', async () => {
    const { get } = await publicWorld({ empty: true });
    const { statusCode, body } = await get('/ways');
    expect(statusCode).toBe(200);
    expect(body).toContain('지금 불러오지 못했습니다');
  });

  it('that there is not is told on a page, and kept by nobody', async () => {
    const { get } = await publicWorld();
    const { statusCode, headers } = await get('/no-such-page');
    expect([statusCode, headers?.['cache-control'], headers?.etag]).toEqual([
      404,
      'no-store',
      undefined,
    ]);
  });
});

describe('the publisher', () => {
  const now = Date.parse('2026-11-24T10:12:00+09:00');
  const deps = (shelf = memoryShelf()) => ({
    shelf,
    terms: async () => terms,
    entries: publicEntriesOf(),
    improvements: noImprovements,
    calendar: async () => noOverrides,
    clock: { now: () => now },
    log: () => undefined,
    ...noPetitions(),
    planned: [],
  });

  it('makes what a record touches, and all of it when the clock wakes it', async () => {
    expect(touchedBy([written('2026-000001-5', 'event#1')])).toEqual([]);
    expect(touchedBy([written('office', 'absence#1'), written('office', 'organization')])).toEqual([
      'office',
    ]);
    expect(Object.keys(DOCUMENTS)).toEqual(SHELF_NAMES);
    const { shelf, ...rest } = deps();
    await publishHandler({ ...rest, shelf })({ Records: [written('a', 'b')] });
    expect(await shelf.read('office')).toBeUndefined();
    await publishHandler({ ...rest, shelf })({});
    expect(await shelf.read('office')).toMatchObject({ v: 1, asOf: '2026-11-24T01:12:00.000Z' });
  });

  it('puts nobody on the shelf, whatever an office holds', async () => {
    const { shelf, ...rest } = deps();
    await publishHandler({ ...rest, shelf })({});
    const text = JSON.stringify(await shelf.read('office'));
    for (const { name, email, phone } of office.people)
      for (const secret of [name, email, phone]) expect(text).not.toContain(secret);
  });

  it('gives a batch back that it could not write, and fails aloud when the clock woke it', async () => {
    const shelf = { ...memoryShelf(), change: () => Promise.reject(new Error('no bucket')) };
    const handler = publishHandler(deps(shelf));
    expect(await handler({ Records: [written('office', 'organization')] })).toEqual({
      batchItemFailures: [{ itemIdentifier: '7' }],
    });
    await expect(handler({})).rejects.toThrow('office');
  });
});
