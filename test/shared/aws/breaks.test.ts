import { afterAll, beforeAll, expect, it } from 'vitest';
import { breakTable } from '../../../shared/aws/breaks.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { apologise } from '../../../shared/petition/decide/apologise.ts';
import { explainByRule } from '../../../shared/petition/decide/explain.ts';
import { explanationReached } from '../../../shared/petition/decide/explanation-delivered.ts';
import { raiseObjection } from '../../../shared/petition/decide/objection.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { onRing } from '../../../shared/petition/decide/ring.ts';
import { context } from '../../petition/context.ts';
import { kst, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

it('each commit writes what it changes of what its department learns, once', async () => {
  const record = petitionTable(db.client, db.table, { now: () => kst('2026-11-25 12:00') });
  const breaks = breakTable(db.client, db.table);
  const number = '2026-000021-5';
  await record.receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
  expect(await breaks.of('care', '2026-11')).toEqual([]);
  await record.act(number, (p) => {
    const seq = p.pledges.find(({ id }) => id === 'answer-24h')?.nextSeq ?? 0;
    const ring = { pledge: 'answer-24h', seq };
    return onRing(p, ring, context(terms, { at: kst('2026-11-25 10:12:01') }));
  });
  const objectedAt = kst('2026-11-25 10:40');
  await record.act(number, (p) => raiseObjection(p, {}, context(terms, { at: objectedAt })));
  const [broken, objection] = await breaks.of('care', '2026-11');
  expect(broken).toMatchObject({ cause: 'answer-24h', owes: [{ what: 'apology' }] });
  expect(objection).toEqual({ at: objectedAt, cause: 'objection', owes: [{ what: 'apology' }] });
  await record.act(number, (p) =>
    explainByRule(p, {}, context(terms, { at: kst('2026-11-25 11:10') })),
  );
  await record.act(number, (p) =>
    explanationReached(p, { how: 'page' }, context(terms, { at: kst('2026-11-25 11:12') })),
  );
  const doneAt = kst('2026-11-25 11:30');
  await record.act(number, (p) =>
    apologise(p, { words: 'w' }, context(terms, { by: 'care-head', at: doneAt })),
  );
  const after = await breaks.of('care', '2026-11');
  expect(after).toHaveLength(2);
  expect(after[1]?.owes).toEqual([expect.objectContaining({ what: 'apology', doneAt })]);
  expect(await breaks.of('care', '2026-12')).toEqual([]);
  expect(await breaks.of('support', '2026-11')).toEqual([]);
});
