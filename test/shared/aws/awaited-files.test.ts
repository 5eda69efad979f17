import { expect, it } from 'vitest';
import { commitItems } from '../../../shared/aws/commit.ts';
import { storedPetition } from '../../../shared/aws/petition-items.ts';
import { CheckMessage } from '../../../shared/messages/check.ts';
import { filesAdded } from '../../../shared/petition/decide/attach.ts';
import { evolve } from '../../../shared/petition/evolve.ts';
import { kst, Life } from '../../petition/world.ts';

const AT = kst('2026-11-24 10:12');
const HOUR = 60 * 60_000;
const [ONE, TWO, LOST] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
];

it('the commit that claims a file begins its wait: an hour from then it is known what is in it, or somebody is told', () => {
  const { petition } = new Life('2026-11-24 10:12');
  const files = [ONE, TWO, LOST].map((id) => ({ id, name: 'x', type: 'pdf' as const, bytes: 9 }));
  const events = filesAdded(files, { by: 'petitioner', at: AT, of: 'message-2', lost: [LOST] });
  const after = evolve(petition, events);
  const items = commitItems(
    'records',
    storedPetition,
    petition,
    after,
    { events, notices: [] },
    AT + 1000,
  );
  const waits = items.flatMap(({ Put }) => (Put?.Item?.pk?.S === 'waits#checks' ? [Put.Item] : []));
  expect(waits.map(({ sk, dueAt }) => [sk?.S, Number(dueAt?.N)])).toEqual([
    [`claimed-${ONE}`, AT + 1000 + HOUR],
    [`claimed-${TWO}`, AT + 1000 + HOUR],
  ]);
  for (const { body, duePk } of waits) {
    expect(CheckMessage.parse(JSON.parse(body?.S ?? ''))).toMatchObject({ v: 1 });
    expect(duePk?.S).toMatch(/^wait#[0-3]$/);
  }
});
