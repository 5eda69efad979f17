import { expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { decideDispute, disputeAnswer } from '../../shared/petition/decide/dispute.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { context } from '../petition/context.ts';
import { kst, Life } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';

const answers = (life: Life, when: string, by: string) =>
  life.does((p, t) =>
    answer(p, { answer: `answer-${when}`, hash: 'h' }, context(t, { by, at: kst(when) })),
  );
const shown = (life: Life) => sharesOf(life.events, standardCharter);
const clockOf = (life: Life) =>
  shown(life)
    .flatMap(({ clocks }) => clocks)
    .find(({ terms }) => terms === 'answer-24h');

/** Answered after three minutes by whom the receipt named; its reader says that it is none, and that is found so. */
function noAnswer(): Life {
  const life = new Life('2026-11-24 10:12');
  answers(life, '2026-11-24 10:15', 'care-1');
  expect(clockOf(life)).toMatchObject({ result: 'kept', ending: 'answered', tookMs: 180_000 });
  life.does((p, t) =>
    disputeAnswer(p, { dispute: 'dispute-3' }, context(t, { at: kst('2026-11-24 11:00') })),
  );
  life.does((p, t) =>
    decideDispute(
      p,
      { outcome: 'upheld', decision: 'finding-4' },
      context(t, { by: 'care-head', at: kst('2026-11-26 11:00') }),
    ),
  );
  return life;
}

it('an answer that was found to be none answered nobody: it has no time, no ending and no first assignee', () => {
  const life = noAnswer();
  expect(clockOf(life)).toMatchObject({ result: 'broken' });
  expect(clockOf(life)).not.toHaveProperty('ending');
  expect(clockOf(life)).not.toHaveProperty('tookMs');
  expect(shown(life).flatMap(({ answered }) => answered ?? [])).toEqual([]);
});

it('the answer that follows is its first', () => {
  const life = noAnswer();
  answers(life, '2026-11-26 14:12', 'care-2');
  expect(clockOf(life)).toMatchObject({
    ...{ result: 'broken', ending: 'answered', tookMs: 52 * 3_600_000 },
  });
  expect(shown(life).flatMap(({ answered }) => answered ?? [])).toEqual([
    { byFirst: false, reassignments: 0 },
  ]);
});
