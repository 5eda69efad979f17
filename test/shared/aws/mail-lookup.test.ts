import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameServer } from '../../../infra/local/names.ts';
import { mailLookup } from '../../../shared/aws/mail-lookup.ts';
import type { LogLine } from '../../../shared/lambda/log.ts';

let names: Awaited<ReturnType<typeof nameServer>>;
beforeAll(async () => {
  names = await nameServer();
});
afterAll(() => names.stop());

const lines: LogLine[] = [];
const log = (line: LogLine) => void lines.push(line);

it.each([
  ['a@example.com', true],
  ['a@한글.example', true],
  ['a@hostonly.example.com', true],
  ['a@nowhere.example.com', false],
  ['a@corporation.invalid', false],
  ['a@nullmx.example.com', false],
  ['a@bare.example.com', false],
  ['a@localhost', false],
  ['a@broken.example.com', undefined],
])('%s: %s', async (address, takes) => {
  expect(await mailLookup(log, names.server)(address)).toBe(takes);
});

it('a server that never answers says nothing, within a second and a half, and the log says so without the domain', async () => {
  const before = performance.now();
  lines.length = 0;
  expect(await mailLookup(log, names.server)('a@silent.example.com')).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(1500);
  expect(lines).toEqual([
    { message: 'nobody could say whether a domain takes mail', error: expect.any(String) },
  ]);
});

it.each(['127.0.0.1:1', 'no address'])('neither does one that is not there: %s', async (server) => {
  expect(await mailLookup(log, server)('a@example.com')).toBeUndefined();
});
