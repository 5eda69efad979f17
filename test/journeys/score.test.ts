import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openWorld, petition, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const tool = (act: string) =>
  new Promise<{ code: number; out: string }>((ended) => {
    const child = execFile(
      process.execPath,
      ['infra/tools/score.ts', act, '--url', world.base],
      (_, out, err) => ended({ code: child.exitCode ?? -1, out: out + err }),
    );
  });

it('what came is in the score a quarter of an hour later, as the events say, with a snapshot that holds', async () => {
  world = await openWorld('2026-11-24 10:12', { published: true }); // Tuesday
  await world.post('/petitions', petition());
  // A program's mail, which waits for a person: it is still to be answered.
  const mail = readFileSync(
    new URL('../fixtures/mail/38-auto-reply-by-header.eml', import.meta.url),
  );
  await world.ask('/_local/mail', {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: new Uint8Array(mail),
  });
  await world.to('2026-11-24 10:46');
  const { quarters } = JSON.parse(await (await fetch(`${world.base}/scorecard.json`)).text());
  const [month] = quarters[0].organisation;
  expect(month.month).toBe('2026-11');
  expect(
    month.promises.map(({ terms, clocks }: { terms: string; clocks: number }) => [terms, clocks]),
  ).toEqual([
    ['answer-24h', 1],
    ['assign', 1],
    ['written', 1],
  ]);
  const charter = JSON.parse(await (await fetch(`${world.base}/charter.json`)).text());
  const figuresOf = (promise: string) =>
    charter.promises.find(({ id }: { id: string }) => id === promise)?.figures;
  expect(figuresOf('P9')).toMatchObject({
    ...{ quarter: '2026-Q4', asOf: quarters[0].asOf },
    rows: [{ terms: 'answer-24h', clocks: 1, open: 1, rate: null, coverage: null }],
  });
  expect(figuresOf('P10')).toMatchObject({
    rows: [{ terms: 'written', clocks: 1, open: 1, rate: null, coverage: null }],
  });
  expect(figuresOf('P24')).toEqual({ unmeasured: 'none-yet' });
  expect(await tool('recompute')).toMatchObject({ code: 0 });
  const { code, out } = await tool('verify');
  expect([code, out.trim()]).toEqual([0, '1 snapshots hold, back from 2026-11-24-1']);
});
