import { describe, expect, it } from 'vitest';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';
import { CASES, staff, type World } from './staff-cases.ts';

const ACT = 'action="/desk/rude-review-said"';
const code = (body: string | undefined) =>
  String(JSON.parse(body ?? '{}').type ?? '').replace('urn:ihaeng:problem:', '');
const asked = (world: World, person = 'duty') =>
  staff(world, 'rude-review-said', { report: 'report-1' }, { person });
async function page(world: World, person: string): Promise<string> {
  const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`];
  return (
    (await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies })).body ?? ''
  );
}

describe('a look at a report’s finding that is asked for by telephone, at the counter or on paper', () => {
  it('is the same as by the press, with who wrote it down; once', async () => {
    const world = await CASES['rude-review-said'].in();
    const { assignee } = world.life.petition;
    expect(await page(world, assignee)).toContain(ACT);
    const from = world.life.notices.length;
    expect((await asked(world)).statusCode).toBe(200);
    expect(world.life.events.find(({ type }) => type === 'FindingContested')).toMatchObject({
      ...{ side: 'petitioner', reviewer: 'audit', by: 'duty' },
    });
    expect(world.life.petition.reports?.[0]?.contested?.side).toBe('petitioner');
    expect(world.life.notices.slice(from)).toMatchObject([{ kind: 'report-step', to: 'audit' }]);
    const { version } = world.life.petition;
    expect((await asked(world)).statusCode).toBe(200);
    expect(world.life.petition.version).toBe(version);
    const after = await page(world, assignee);
    expect(after).not.toContain(ACT);
    expect(after).toContain('민원인이 직원에 대한 말씀을 다른 사람이 다시 살펴봐 달라고 했습니다');
  });

  it('says to whoever writes it down neither what was found nor of whom', async () => {
    // Upheld, not found yet, taken back: the same sentence each time, and nothing is written.
    const sentences = new Set<string>();
    const states = [CASES.measure.in, CASES.allege.in, CASES['rule-visit'].in];
    for (const state of states) {
      const world = await state();
      const { version } = world.life.petition;
      const { body } = await asked(world);
      expect(code(body)).toBe('no-finding-to-review');
      sentences.add(JSON.parse(body ?? '{}').detail);
      expect(world.life.petition.version).toBe(version);
    }
    expect(sentences.size).toBe(1);
    const upheld = await CASES.measure.in();
    const denied = await CASES['rude-review-said'].in();
    for (const world of [upheld, denied])
      expect(await page(world, world.life.petition.assignee)).toContain(ACT);
  });

  it('is no way for whoever is accused, who does not open the petition any more', async () => {
    const world = await CASES['rude-review-said'].in();
    const { version } = world.life.petition;
    expect((await asked(world, 'care-1')).statusCode).not.toBe(200);
    expect(world.life.petition.version).toBe(version);
  });

  it('has no form where nobody was reported', async () => {
    expect(await page(deskWorld(), 'care-1')).not.toContain(ACT);
  });
});
