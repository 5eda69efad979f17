import { describe, expect, it } from 'vitest';
import { HTML, KNOWN } from './desk-world.ts';
import { CASES, consulted, late, type Name, staff, type World } from './staff-cases.ts';

const path = `/desk/petitions/${KNOWN}`;
/** Of a device of theirs, on which no link of this petition was ever opened. */
const by = (world: World, person: string) => ({
  headers: HTML,
  cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
});
const opens = async (world: World, person: string, at = path) =>
  (await world.ask('GET', at, by(world, person))).statusCode;
const listed = async (world: World, person: string) =>
  (await world.ask('GET', '/desk/worklist', by(world, person))).body ?? '';
const ABOVE = ['director', 'duty', 'audit', 'support-1'];
/** Audit looks at what was found of second visits, whoever owes something about them. */
const isAudits = ({ life }: World, person: string) =>
  person === 'audit' && life.petition.visits !== undefined;

describe('whoever owes something in a petition', () => {
  it.each<[Exclude<Name, 'draft'>, string]>([
    ['delay-word', 'director'],
    ['review-visit', 'duty'],
    ['review-finding', 'audit'],
  ])(
    '%s: %s opens it from their worklist, without the link of a mail; nobody else of those above does',
    async (act, person) => {
      const { in: given, body } = CASES[act];
      const world = await given();
      expect(await listed(world, person)).toContain(`href="${path}`);
      for (const one of ABOVE)
        expect([one, await opens(world, one)]).toEqual([
          one,
          one === person || isAudits(world, one) ? 200 : 404,
        ]);
      expect((await world.ask('GET', path, by(world, person))).body).toContain(
        `action="/desk/${act}"`,
      );
      const fields = typeof body === 'function' ? body(world) : body;
      expect((await staff(world, act, fields, { person })).statusCode).toBe(200);
      expect(await listed(world, person)).not.toContain(`href="${path}`);
      // What they owed is done: it is theirs to open no more. Who looked at a finding again keeps what they read.
      expect(await opens(world, person)).toBe(act === 'review-finding' ? 200 : 404);
    },
  );

  it('of a colleague who is consulted only the question is open', async () => {
    const world = await consulted();
    expect(await opens(world, 'support-1')).toBe(404);
    expect(await opens(world, 'support-1', `${path}/consultation`)).toBe(200);
  });

  it('a petition that is late is no debt of those who were told of it', async () => {
    for (const one of ABOVE) expect([one, await opens(late(), one)]).toEqual([one, 404]);
  });

  it('a person of staff who is accused in it opens it by nothing that they would owe', async () => {
    const world = await CASES['review-finding'].in();
    expect(await opens(world, 'care-1')).toBe(404);
    expect(await listed(world, 'care-1')).not.toContain(KNOWN);
  });
});
