import { afterEach, expect, it } from 'vitest';
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
  await world.fault({ service: 'dynamodb', fault: 'refuse', count: 1000 });
  await world.to('2026-11-24 10:40'); // the publisher fails, and the page is what it was
  expect((await page('/ways')).text).toContain('033-000-1000');
});
