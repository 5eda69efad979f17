import { expect, it } from 'vitest';
import { responseOf } from '../../functions/staff/manner/response.ts';
import type { AskedLine } from '../../shared/ports/askings.ts';
import { standardCharter } from '../support/charters.ts';
import { HTML } from './desk-world.ts';
import { counted, OLD } from './manner-world.ts';

const { fewest } = standardCharter.terms.manner;
const line = (n: number, change: Partial<AskedLine> = {}): AskedLine => ({
  ...{ id: `Q-${n}`, clause: 'P5.1', day: '2026-11-24', team: 'care', person: `care-${n % 3}` },
  ...{ reached: n % 2 === 0, answered: n % 4 === 0 },
  ...change,
});
const ten = Array.from({ length: 10 }, (_, n) => line(n));

it('drawn, reached and answered stand beside the figures of a team', () => {
  expect(responseOf(ten, 'care', '2026-11-01', fewest)).toEqual({
    ...{ drawn: 10, reached: 5, answered: 3 },
  });
});

it.each([
  ['nine', ten.slice(1), '2026-11-01'],
  ['about two people', ten.map((one, n) => ({ ...one, person: `care-${n % 2}` })), '2026-11-01'],
  ['of another team', ten.map((one) => ({ ...one, team: 'support' })), '2026-11-01'],
  ['of before staff were consulted', ten, '2026-11-25'],
  ['without a consultation', ten, undefined],
])('%s are not shown', (_, lines, since) => {
  expect(responseOf(lines, 'care', since, fewest)).toBeUndefined();
});

it('the head of the team reads it, its people do not', async () => {
  const world = counted();
  for (const [n, one] of ten.entries()) {
    const { id, clause, team, person } = one;
    const asked = {
      ...{ number: `2026-0000${10 + n}-1`, ref: 'answered-1', clause, day: `${OLD}-15`, team },
      ...(person !== undefined && { person }),
      ...{ askedAt: n, closesAt: n, keyId: 'k1', way: 'email' as const, version: 1 },
    };
    await world.askings.ask(id, asked, [id], { rest: 1, months: 24 });
    if (n < 4) await world.askings.answer(id, asked, 'yes', { result: 'kept', at: n });
  }
  const asks = async (person: string, headers = {}) => {
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`];
    const asked = { headers, cookies, query: { month: OLD } };
    return String((await world.ask('GET', '/desk/manner', asked)).body);
  };
  expect(JSON.parse(await asks('care-head')).team.asked).toEqual({
    ...{ drawn: 10, reached: 4, answered: 4 },
  });
  expect(await asks('care-head', HTML)).toContain('뽑힘 10, 전해짐 4, 답함 4 (답한 비율 40%)');
  expect(await asks('care-1')).not.toContain('asked');
});
