import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { PUBLIC_PLACES } from '../../shared/web/places.ts';
import { openWorld, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const HTML = { accept: 'text/html' };
const page = async (path: string) => {
  const reply = await fetch(world.base + path, { headers: HTML });
  return { status: reply.status, text: await reply.text() };
};

it('what the office says of itself is public from the first minute, and stands while the table does not answer', async () => {
  world = await openWorld('2026-11-24 10:12', { published: true });
  await world.to('2026-11-24 10:13');
  const { status, text } = await page('/ways');
  expect([status, text.includes('033-000-1000')]).toEqual([200, true]);
  for (const said of ['033-000-1009', 'minwon@example.org', '09:00~17:30', '기독탄신일'])
    expect(text).toContain(said);
  expect((await page('/')).text).toContain('/write?lang=ko');
  await world.fault({ service: 'dynamodb', fault: 'refuse', count: 1000 });
  await world.to('2026-11-24 10:40'); // the publisher fails, and the page is what it was
  expect((await page('/ways')).text).toContain('033-000-1000');
  for (const { path } of PUBLIC_PLACES)
    expect([path, (await page(path)).status]).toEqual([path, 200]);
  expect((await page('/')).status).toBe(200);
  expect((await page('/charter')).text).toContain('id="P18"');
  const pdf = await fetch(`${world.base}/charter.pdf?lang=en`);
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

it('a holiday that is declared later is in the calculator within a minute, and stays there while the table does not answer', async () => {
  world = await openWorld('2026-11-24 10:12', { published: true });
  await world.to('2026-11-24 10:13');
  const asked = '/deadlines.json?lang=en&received=2026-11-24T10:12';
  const due = async () => JSON.parse((await page(asked)).text).dues[0].dueAt;
  expect(await due()).toBe('2026-11-25T10:12:00+09:00');
  const file = join(tmpdir(), `declared-${process.pid}.csv`);
  writeFileSync(
    file,
    'day,kind,name,source,decidedAt\n2026-11-25,declared,임시공휴일,관보,2026-11-24\n',
  );
  const tool = ['infra/tools/calendar.ts', 'import', file, '--url', world.base];
  await promisify(execFile)(process.execPath, tool);
  await world.to('2026-11-24 10:14');
  expect(await due()).toBe('2026-11-26T18:00:00+09:00');
  expect(JSON.parse((await page('/calendar.json')).text).decisions).toHaveLength(1);
  await world.fault({ service: 'dynamodb', fault: 'refuse', count: 1000 });
  await world.to('2026-11-24 10:40');
  expect(await due()).toBe('2026-11-26T18:00:00+09:00');
});

it('the charter is public before anything was published, while the table does not answer', async () => {
  world = await openWorld('2026-11-24 10:12');
  await world.fault({ service: 'dynamodb', fault: 'refuse', count: 1000 });
  const { status, text } = await page('/charter');
  expect(status).toBe(200);
  for (const id of ['P1', 'P9', 'P18', 'P24']) expect(text).toContain(`id="${id}"`);
});
