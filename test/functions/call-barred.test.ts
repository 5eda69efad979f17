import { expect, it } from 'vitest';
import { tellCall } from '../../shared/calls/tell.ts';
import { becomePetition, writeGist } from '../../shared/calls/wrap-up.ts';
import { keepApart } from '../../shared/petition/decide/keep-apart.ts';
import { plainCall } from '../calls/world.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const CALL = 'C-0123456789abcdef';
const PATH = `/desk/calls/${CALL}`;
const NOW = kst('2026-11-24 10:29');
const GIST = '창구 책임자가 반말을 했다고 하심';

/** A call that care-1 took became a petition, in which the head of care is accused. */
async function accused() {
  const world = deskWorld();
  world.phone.tell(CALL, tellCall(undefined, CALL, plainCall(1_000), { ...terms, now: NOW }));
  const ours = { ...terms, by: 'care-1', at: NOW, now: NOW };
  const written = { gist: GIST, sentence: '', agreed: '', said: 'no' as const };
  await world.phone.calls.act(CALL, (call) => writeGist(call, written, { seen: 9 }, ours));
  await world.phone.calls.act(CALL, (call) => becomePetition(call, { petition: KNOWN }, ours));
  const all = [{ from: '2026-000009-1', report: 'report-1', barred: ['care-head'] }];
  const at = kst('2026-11-24 10:29');
  const asked = async (person: string, accept = 'application/json', query?: { call: string }) =>
    await world.ask('GET', query ? '/desk/entry' : PATH, {
      ...(query && { query }),
      headers: { ...HTML, accept },
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
    });
  const sent = async (person: string, fields: Readonly<Record<string, string>>) =>
    await world.ask('POST', PATH, {
      headers: FORM,
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
      body: new URLSearchParams(fields).toString(),
    });
  const report = () =>
    world.life.does((petition, given) => keepApart(petition, { all }, context(given, { at })));
  return { world, asked, sent, report };
}

it('whoever is accused in the petition of a call reads nothing of that call, and does nothing with it (P23)', async () => {
  const { asked, sent, report, world } = await accused();
  expect((await asked('care-head')).body).toContain(GIST);
  expect(report()).toBeUndefined();
  const version = async () => (await world.phone.calls.read(CALL))?.version;
  const before = await version();
  for (const accept of ['application/json', 'text/html'])
    for (const query of [undefined, { call: CALL }]) {
      const { statusCode, body = '' } = await asked('care-head', accept, query);
      expect(statusCode).toBe(403);
      expect(body).not.toContain(GIST);
      expect(body).not.toContain(KNOWN);
    }
  for (const act of ['write', 'heard', 'contact', 'petition', 'belongs', 'abuse', 'open', 'find'])
    expect((await sent('care-head', { act, gist: '지움' })).statusCode).toBe(403);
  expect(await version()).toBe(before);
  expect((await asked('care-1')).body).toContain(GIST);
});
