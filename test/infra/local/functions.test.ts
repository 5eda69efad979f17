import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { sandboxPool } from '../../../infra/local/functions/pool.ts';
import { type LocalFunction, localFunction } from '../../../infra/local/functions.ts';

const FRIDAY = Date.parse('2026-11-20T17:40:00+09:00');
const opened: LocalFunction[] = [];
afterEach(() => Promise.all(opened.splice(0).map((one) => one.kill())));

function fn(code: string, { file = 'index.js', timeout = 5_000, most = 2 } = {}) {
  const asset = mkdtempSync(join(tmpdir(), 'ihaeng-'));
  writeFileSync(join(asset, file), code);
  const clock = virtualClock(FRIDAY, false);
  const made = localFunction(
    {
      name: 'f',
      arn: 'arn:f',
      asset,
      handler: 'index.handler',
      timeout,
      memoryMegabytes: 64,
      environment: { OWN: '1' },
      most,
    },
    clock,
  );
  opened.push(made);
  return { made, clock };
}

it('shows a function the standing clock, after it was turned too', async () => {
  const { made, clock } = fn('exports.handler = async () => [Date.now(), new Date().getTime()]');
  expect(await made.invoke({})).toEqual([FRIDAY, FRIDAY]);
  await clock.advanceTo(FRIDAY + 86_400_000);
  expect(await made.invoke({})).toEqual([FRIDAY + 86_400_000, FRIDAY + 86_400_000]);
});
it('keeps the environment of the runner out', async () => {
  process.env.PLANTED = 'secret';
  const { made } = fn(
    'exports.handler = async () => [process.env.OWN, process.env.PLANTED ?? null]',
  );
  expect(await made.invoke({})).toEqual(['1', null]);
});
it('runs an ES module, and keeps a warm sandbox', async () => {
  const { made } = fn('let n = 0; export const handler = async () => ++n', { file: 'index.mjs' });
  expect([await made.invoke({}), await made.invoke({})]).toEqual([1, 2]);
});
it('kills what takes too long, and serves the next request', async () => {
  const { made } = fn(
    'exports.handler = (e) => e.hang ? new Promise(() => setInterval(() => {}, 1e6)) : Promise.resolve(1)',
    { timeout: 1_000 },
  );
  await expect(made.invoke({ hang: true })).rejects.toMatchObject({
    errorType: 'Sandbox.Timedout',
  });
  expect(await made.invoke({})).toBe(1);
});
it('tells what a handler threw, and keeps its log', async () => {
  const { made } = fn(
    "exports.handler = async () => { console.log('seen'); throw new TypeError('no') }",
  );
  await expect(made.invoke({})).rejects.toMatchObject({ errorType: 'TypeError', message: 'no' });
  expect(made.logs()).toContain('seen');
});
it('fails when its code cannot be loaded', async () => {
  const { made } = fn('exports.other = 1');
  await expect(made.invoke({})).rejects.toMatchObject({ name: 'FunctionFailed' });
});
it('shows the trace header of what invoked it, and of nothing before', async () => {
  const { made } = fn('exports.handler = async () => process.env._X_AMZN_TRACE_ID ?? null');
  expect(await made.invoke({}, 'Root=1-a;Lineage=a87bd80c:1')).toBe('Root=1-a;Lineage=a87bd80c:1');
  expect(await made.invoke({})).toBeNull();
});

describe('processes that serve one sandbox after the other', () => {
  const LEAVES = `
    const seen = [process.env.OWN, process.env.LEFT ?? null, globalThis.left ?? null, Array.isArray(''), Date.now() % 100];
    let lives = 0;
    exports.handler = async (event) => {
      lives += 1;
      process.env.LEFT = globalThis.left = 'left';
      globalThis.Array = class { static isArray() { return true; } };
      globalThis.Date = class { static now() { return 0; } };
      process.on('exit', () => process.stdout.write('heard'));
      if (event['built-in']) [].constructor.prototype.at = () => 'left';
      if (event.timer) setInterval(() => {}, 1e6);
      if (event.thread) new (require('node:worker_threads').Worker)('setInterval(() => {}, 1e6)', { eval: true });
      if (event.connection) await new Promise((open) => require('node:net').connect(event.connection, '127.0.0.1', open));
      return { pid: process.pid, lives, seen, now: Date.now(), heard: process.listenerCount('exit') };
    };`;
  const asset = mkdtempSync(join(tmpdir(), 'ihaeng-'));
  writeFileSync(join(asset, 'index.js'), LEAVES);
  const pool = sandboxPool();
  afterAll(() => pool.stop());

  /** One life: a sandbox that answers twice; the first answer and then the second. */
  async function life(event: object, now = FRIDAY, environment: Record<string, string> = {}) {
    const made = localFunction(
      {
        ...{ name: 'f', arn: 'arn:f', asset, handler: 'index.handler', timeout: 5_000 },
        ...{ memoryMegabytes: 256, environment: { OWN: '1', ...environment }, most: 1, pool },
      },
      virtualClock(now, false),
    );
    const answers = [await made.invoke(event), await made.invoke(event)];
    await made.end();
    return answers.map((answer) => Object(answer));
  }

  it('leave nothing of a life to the next: no module, variable, global, listener or clock', async () => {
    const [first, second] = await life({});
    expect(first).toMatchObject({ lives: 1, seen: ['1', null, null, false, 0], heard: 1 });
    expect(second.lives).toBe(2);
    const [next] = await life({}, FRIDAY + 1, { OWN: '2' });
    expect(next.pid).toBe(first.pid);
    expect(next).toMatchObject({ lives: 1, seen: ['2', null, null, false, 1], heard: 1 });
    const [last] = await life({}, FRIDAY + 2);
    expect(last).toMatchObject({ pid: first.pid, lives: 1, seen: ['1', null, null, false, 2] });
  });

  it.each(['timer', 'thread', 'connection', 'built-in'])('end where a %s is left', async (kind) => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((open) => server.once('listening', open));
    const value = kind === 'connection' ? Object(server.address()).port : true;
    const [first] = await life({ [kind]: value });
    const [next] = await life({});
    expect(next.pid).not.toBe(first.pid);
    expect(next).toMatchObject({ lives: 1, seen: ['1', null, null, false, 0], heard: 1 });
    server.close();
  });
});
